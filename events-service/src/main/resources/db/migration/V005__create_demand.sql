create table demand (
  like claim_columns including all,
  occasion_id          text  not null references event deferrable initially deferred,
  by                   text,
  addressee            text,
  demand_kind          text  not null,
  topic                jsonb not null,
  due_edtf             text,
  due_earliest         date,
  due_latest           date,
  due_precision        text,
  due_text             text,
  fulfilment           text  not null,
  foreign key (event_id) references event deferrable initially deferred
);
create index on demand (occasion_id, valid_from_earliest desc nulls last, id);
create index on demand using gin (lower(cast(topic as text)) gin_trgm_ops);
call keep_history('demand');
