create table legal_force (
  like claim_columns including all,
  legislation_id       text  not null references legislation deferrable initially deferred,
  force                text  not null,
  enforcement          text  not null,
  foreign key (event_id) references event deferrable initially deferred
);
create index on legal_force (legislation_id, valid_from_earliest desc nulls last, id);
call keep_history('legal_force');
