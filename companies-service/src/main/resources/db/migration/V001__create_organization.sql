create table organization (
  like record_columns including all,
  kind             text  not null,
  roles            jsonb not null,
  country          text,
  parent_id        text references organization deferrable initially deferred,
  groups           jsonb not null,
  listings         jsonb not null,
  identifiers      jsonb not null,
  founded_edtf      text,
  founded_earliest  date,
  founded_latest    date,
  founded_precision text,
  founded_text      text,
  website          text
);
create index on organization (parent_id);
create index on organization using gin (groups jsonb_path_ops);
create index on organization using gin (listings jsonb_path_ops);
create index on organization using gin (identifiers jsonb_path_ops);
create index on organization (founded_earliest, id);
create index on organization (kind, id);
call keep_history('organization');
