create table substitution (
  like claim_columns including all,
  substitute_chip_id text  not null references chip deferrable initially deferred,
  original_chip_id   text  not null references chip deferrable initially deferred,
  basis              text  not null,
  scope              jsonb not null
);
create index on substitution (substitute_chip_id, valid_from_earliest desc nulls last, id);
create index on substitution (original_chip_id, valid_from_earliest desc nulls last, id);
create index on substitution using gin (lower(cast(scope as text)) gin_trgm_ops);
call keep_history('substitution');
