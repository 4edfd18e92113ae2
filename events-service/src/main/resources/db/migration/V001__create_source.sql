create table source (
  like record_columns including all,
  url                  text,
  publisher            text,
  publisher_name       text,
  via                  jsonb not null,
  kind                 text  not null,
  language             text,
  published_edtf       text,
  published_earliest   date,
  published_latest     date,
  published_precision  text,
  published_text       text,
  reliability          text,
  reliability_note     jsonb not null,
  note                 jsonb not null,
  retrieved            date
);
create index on source (publisher);
create index on source (published_earliest, id);
call keep_history('source');
