create table event (
  like record_columns including all,
  type                 text  not null,
  when_edtf            text,
  when_earliest        date,
  when_latest          date,
  when_precision       text,
  when_text            text,
  duration_comparator  text,
  duration_amount      numeric,
  duration_min         numeric,
  duration_max         numeric,
  duration_unit        text,
  known_from           date,
  place                text,
  place_text           text,
  summaries            jsonb not null,
  stated_purpose       jsonb not null,
  modality             text  not null,
  attribution          jsonb,
  evidence             text,
  participants         jsonb not null,
  legislation          jsonb not null,
  part_of_id           text  references event deferrable initially deferred
);
create index on event (part_of_id);
create index on event (type);
create index on event using gin (attribution jsonb_path_ops);
create index on event using gin (participants jsonb_path_ops);
create index on event using gin (legislation jsonb_path_ops);
create index on event using gin (citations jsonb_path_ops);
create index on event (when_earliest, id);
call keep_history('event');
