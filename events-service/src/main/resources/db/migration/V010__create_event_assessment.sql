create table event_assessment (
  like claim_columns including all,
  subject_id           text  not null references event deferrable initially deferred,
  assessment_kind      text  not null,
  topics               jsonb not null,
  text                 jsonb not null,
  about_claim          text,
  foreign key (event_id) references event deferrable initially deferred
);
create index on event_assessment (subject_id, valid_from_earliest desc nulls last, id);
create index on event_assessment using gin (lower(cast(text as text)) gin_trgm_ops);
call keep_history('event_assessment');
