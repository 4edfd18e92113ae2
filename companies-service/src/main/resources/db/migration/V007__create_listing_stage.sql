create table listing_stage (
  like claim_columns including all,
  organization_id        text not null references organization deferrable initially deferred,
  exchange               text,
  board                  text,
  stage                  text not null,
  issue_price_comparator text,
  issue_price_amount     numeric,
  issue_price_min        numeric,
  issue_price_max        numeric,
  issue_price_currency   text
);
create index on listing_stage (organization_id, valid_from_earliest desc nulls last, id);
call keep_history('listing_stage');
