create table export_status (
  like claim_columns including all,
  chip_id         text  not null references chip deferrable initially deferred,
  destination     text  not null,
  jurisdiction    text,
  authority       text,
  side            text  not null,
  status          text  not null,
  conditions      jsonb not null,
  scope           jsonb not null,
  legal_basis_ids jsonb not null
);
create index on export_status (chip_id);
call keep_history('export_status');
