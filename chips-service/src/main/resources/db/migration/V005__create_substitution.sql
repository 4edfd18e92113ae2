create table substitution (
  like claim_columns including all,
  substitute_id text  not null references chip deferrable initially deferred,
  original_id   text  not null references chip deferrable initially deferred,
  basis         text  not null,
  scope         jsonb not null
);
create index on substitution (substitute_id);
create index on substitution (original_id);
call keep_history('substitution');
