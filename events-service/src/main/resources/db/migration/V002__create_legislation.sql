create table legislation (
  like record_columns including all,
  jurisdiction         text,
  number               text,
  kind                 text  not null,
  published_edtf       text,
  published_earliest   date,
  published_latest     date,
  published_precision  text,
  published_text       text,
  effective_edtf       text,
  effective_earliest   date,
  effective_latest     date,
  effective_precision  text,
  effective_text       text
);
create index on legislation (published_earliest, id);
create index on legislation (effective_earliest, id);
call keep_history('legislation');
