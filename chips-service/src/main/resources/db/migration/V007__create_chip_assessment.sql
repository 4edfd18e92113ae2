create table chip_assessment (
  like claim_columns including all,
  chip_id          text  not null references chip deferrable initially deferred,
  assessment_kind  text  not null,
  topics           jsonb not null,
  compared_with_id text  references chip deferrable initially deferred,
  relation         text,
  text             jsonb not null,
  market           text
);
create index on chip_assessment (chip_id, valid_from_earliest desc nulls last, id);
create index on chip_assessment using gin (lower(cast(text as text)) gin_trgm_ops);
call keep_history('chip_assessment');
