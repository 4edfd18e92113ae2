create table organization_assessment (
  like claim_columns including all,
  organization_id text  not null references organization deferrable initially deferred,
  assessment_kind text  not null,
  topics          jsonb not null,
  exhaustive      boolean,
  text            jsonb not null,
  about_claim     text,
  market_id       text references market deferrable initially deferred
);
create index on organization_assessment (organization_id, valid_from_earliest desc nulls last, id);
create index on organization_assessment using gin (lower(cast(text as text)) gin_trgm_ops);
call keep_history('organization_assessment');
