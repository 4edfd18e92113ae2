create table impact (
  like claim_columns including all,
  cause_id             text  not null references event deferrable initially deferred,
  organization_id      text  not null,
  chip                 text,
  impact_kind          text  not null,
  state                text,
  amount_comparator    text,
  amount_amount        numeric,
  amount_min           numeric,
  amount_max           numeric,
  amount_currency      text,
  period_label         text,
  period_from          date,
  period_to            date,
  text                 jsonb not null,
  foreign key (event_id) references event deferrable initially deferred
);
create index on impact (cause_id, valid_from_earliest desc nulls last, id);
create index on impact (organization_id, valid_from_earliest desc nulls last, id);
create index on impact using gin (lower(cast(text as text)) gin_trgm_ops);
call keep_history('impact');
