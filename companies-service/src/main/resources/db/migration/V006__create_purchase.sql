create table purchase (
  like claim_columns including all,
  buyer_id            text not null references organization deferrable initially deferred,
  seller_id           text references organization deferrable initially deferred,
  product_id          text not null,
  quantity_comparator text,
  quantity_amount     numeric,
  quantity_min        numeric,
  quantity_max        numeric,
  quantity_unit       text,
  period_label        text,
  period_from         date,
  period_to           date
);
call compare_in_base_unit('purchase', 'quantity');
create index on purchase (buyer_id, valid_from_earliest desc nulls last, id);
create index on purchase (seller_id, valid_from_earliest desc nulls last, id);
create index on purchase (product_id, valid_from_earliest desc nulls last, id);
-- Who bought in a period, told without a look at the rows.
create index on purchase (period_label, buyer_id)
  include (slot_key, rank, valid_first, valid_last, known_from, known_to);
call keep_history('purchase');
