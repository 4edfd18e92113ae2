create table chip (
  like record_columns including all,
  kind             text  not null,
  groups           jsonb not null,
  designer         text,
  architecture     text,
  generation       integer,
  segment          text,
  variant_of_id    text references chip deferrable initially deferred,
  variant_kind     text,
  target_markets   jsonb not null,
  announced_edtf      text,
  announced_earliest  date,
  announced_latest    date,
  announced_precision text,
  announced_text      text,
  composition      jsonb not null
);
create index on chip (designer, id);
create index on chip (variant_of_id);
create index on chip using gin (groups jsonb_path_ops);
create index on chip (announced_earliest, id);
call keep_history('chip');
