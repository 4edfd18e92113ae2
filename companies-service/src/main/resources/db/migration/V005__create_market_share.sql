create table market_share (
  like claim_columns including all,
  organization_id  text not null references organization deferrable initially deferred,
  market_id        text not null references market deferrable initially deferred,
  share_comparator text not null,
  share_amount     numeric,
  share_min        numeric,
  share_max        numeric,
  share_unit       text not null
);
call compare_in_base_unit('market_share', 'share');
create index on market_share (organization_id, valid_from_earliest desc nulls last, id);
create index on market_share (market_id, valid_from_earliest desc nulls last, id);
call keep_history('market_share');
