create table spec (
  like claim_columns including all,
  chip_id       text not null references chip deferrable initially deferred,
  attribute     text not null,
  quantity_comparator text,
  quantity_amount     numeric,
  quantity_min        numeric,
  quantity_max        numeric,
  quantity_unit       text,
  value_text    text,
  number_format text,
  sparsity      text
);
create index on spec (chip_id, valid_from_earliest desc nulls last, id);
create index on spec (chip_id, attribute, valid_from_earliest desc nulls last, id);
-- Which chips have a figure, told without a look at the rows.
create index on spec (attribute, chip_id)
  include (slot_key, rank, valid_first, valid_last, known_from, known_to, quantity_unit, quantity_amount, quantity_max);
call keep_history('spec');
