create table event_link (
  like claim_columns including all,
  from_id              text  not null references event deferrable initially deferred,
  to_id                text  not null references event deferrable initially deferred,
  link_kind            text  not null,
  gap_comparator       text,
  gap_amount           numeric,
  gap_min              numeric,
  gap_max              numeric,
  gap_unit             text,
  foreign key (event_id) references event deferrable initially deferred
);
call compare_in_base_unit('event_link', 'gap');
create index on event_link (from_id, valid_from_earliest desc nulls last, id);
create index on event_link (to_id, valid_from_earliest desc nulls last, id);
call keep_history('event_link');
