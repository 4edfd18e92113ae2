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
call compare_in_base_unit('spec', 'quantity');
create index on spec (chip_id, valid_from_earliest desc nulls last, id);
create index on spec (chip_id, attribute, valid_from_earliest desc nulls last, id);
-- Which chips have a figure, told without a look at the rows: by how large it is, or chip by chip.
create index on spec (attribute, quantity_dimension, quantity_high)
  include (quantity_low, quantity_comparator, chip_id, slot_key, rank, valid_first, valid_last, known_from, known_to);
create index on spec (attribute, chip_id)
  include (slot_key, rank, valid_first, valid_last, known_from, known_to);
create index on spec (attribute, slot_key) include (valid_first, valid_last, known_from, known_to) where rank = 'PREFERRED';
-- An attribute is told in units of one dimension: taken for independent, both together let expect few rows.
create statistics (dependencies) on attribute, quantity_dimension from spec;
call keep_history('spec');
