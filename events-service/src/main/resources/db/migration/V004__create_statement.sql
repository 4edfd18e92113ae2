create table statement (
  like claim_columns including all,
  occasion_id          text  not null references event deferrable initially deferred,
  speaker_ref          jsonb not null,
  audience_refs        jsonb not null,
  text                 jsonb not null,
  foreign key (event_id) references event deferrable initially deferred
);
create index on statement (occasion_id, valid_from_earliest desc nulls last, id);
create index on statement (speaker_ref, valid_from_earliest desc nulls last, id);
create index on statement using gin (lower(cast(text as text)) gin_trgm_ops);
call keep_history('statement');
