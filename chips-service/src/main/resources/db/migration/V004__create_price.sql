create table price (
  like claim_columns including all,
  chip_id          text not null references chip deferrable initially deferred,
  amount_comparator text,
  amount_amount     numeric,
  amount_min        numeric,
  amount_max        numeric,
  amount_currency   text,
  per              text,
  market           text,
  compared_with_id text references chip deferrable initially deferred,
  difference_comparator text,
  difference_amount     numeric,
  difference_min        numeric,
  difference_max        numeric,
  difference_unit       text
);
call compare_in_base_unit('price', 'difference');
create index on price (chip_id, valid_from_earliest desc nulls last, id);
call keep_history('price');
