create table market (
  like record_columns including all,
  region     text,
  definition jsonb not null
);
call keep_history('market');
