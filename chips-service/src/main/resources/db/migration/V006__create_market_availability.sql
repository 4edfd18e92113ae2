create table market_availability (
  like claim_columns including all,
  chip_id text not null references chip deferrable initially deferred,
  market  text,
  state   text not null
);
create index on market_availability (chip_id, valid_from_earliest desc nulls last, id);
call keep_history('market_availability');
