create table position (
  like claim_columns including all,
  person_id       text  not null references person deferrable initially deferred,
  organization_id text  not null references organization deferrable initially deferred,
  title           jsonb not null,
  role            text  not null
);
create index on position (person_id, valid_from_earliest desc nulls last, id);
create index on position (organization_id, valid_from_earliest desc nulls last, id);
create index on position using gin (lower(cast(title as text)) gin_trgm_ops);
call keep_history('position');
