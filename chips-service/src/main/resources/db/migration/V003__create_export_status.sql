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
  legal_basis_ids jsonb not null,
  license_required boolean generated always as (
    case
      when status in ('LICENSE_REQUIRED', 'CASE_BY_CASE', 'PRESUMPTION_OF_DENIAL', 'ASSURED', 'LICENSES_ISSUED')
        then true
      when status in ('NO_LICENSE_REQUIRED', 'RESTRICTION_LIFTED') then false
    end) stored
);
create index on export_status (chip_id, valid_from_earliest desc nulls last, id);
-- Which chips have a status to a destination, told without a look at the rows.
create index on export_status (destination, license_required, chip_id)
  include (status, slot_key, rank, valid_first, valid_last, known_from, known_to);
create index on export_status (destination, slot_key)
  include (valid_first, valid_last, known_from, known_to) where rank = 'PREFERRED';
-- What came under a licence requirement in some days.
create index on export_status (license_required, (coalesce(valid_from_earliest, '-infinity')));
create index on export_status using gin (lower(cast(conditions as text)) gin_trgm_ops);
create index on export_status using gin (lower(cast(scope as text)) gin_trgm_ops);
call keep_history('export_status');
