create table market_move (
  like claim_columns including all,
  organization_id      text  not null,
  venue                text,
  day                  date  not null,
  metric               text  not null,
  basis                text  not null,
  direction            text,
  change_comparator    text,
  change_amount        numeric,
  change_min           numeric,
  change_max           numeric,
  change_unit          text,
  turnover_comparator  text,
  turnover_amount      numeric,
  turnover_min         numeric,
  turnover_max         numeric,
  turnover_currency    text,
  close_comparator     text,
  close_amount         numeric,
  close_min            numeric,
  close_max            numeric,
  close_currency       text,
  cause_id             text  references event deferrable initially deferred,
  foreign key (event_id) references event deferrable initially deferred
);
call compare_in_base_unit('market_move', 'change');
create index on market_move (organization_id, valid_from_earliest desc nulls last, id);
create index on market_move (cause_id, valid_from_earliest desc nulls last, id);
call keep_history('market_move');
