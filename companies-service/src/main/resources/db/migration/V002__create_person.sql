create table person (
  like record_columns including all
);
call keep_history('person');
