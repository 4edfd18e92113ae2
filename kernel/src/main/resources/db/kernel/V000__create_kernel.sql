-- Parts of texts are found by their stretches of three characters.
create extension pg_trgm;

-- One row for each transaction that changed something (recorded time).
create table revision (
  id          bigint primary key,
  recorded_at bigint not null,
  user_name   text   not null,
  comment     text
);
create sequence revision_seq;

-- The units of measure, as the code lists them (Unit); null for any other.
create function unit_dimension(unit text) returns text immutable return case unit
  when '%' then 'ratio'
  when '{piece}' then 'pieces'
  when '1' then 'count'
  when 'd' then 'time'
  when 'GBy' then 'information'
  when 'GBy/s' then 'information rate'
  when 'TBy/s' then 'information rate'
  when 'Tbit/s' then 'information rate'
  when 'W' then 'power'
  when 'mm2' then 'area'
  when '{TFLOPS}' then 'floating-point rate'
  when '{TOPS}' then 'integer rate'
  when '{TPP}' then 'total processing performance'
  when '{TFLOPS}/{die}' then 'floating-point rate per die'
end;
-- Amount x factor = amount in the dimension's base unit.
create function unit_factor(unit text) returns numeric immutable return case
  when unit = 'TBy/s' then 1000
  when unit = 'Tbit/s' then 125
  when unit_dimension(unit) is not null then 1
end;

-- Adds what a quantity is compared by: what it measures, and between which amounts in the base unit it lies.
create procedure compare_in_base_unit(of_table text, quantity text) language plpgsql as $$
begin
  execute format(
    'alter table %1$I'
    ' add %2$s_dimension text generated always as (unit_dimension(%2$s_unit)) stored,'
    ' add %2$s_low numeric generated always as'
    ' (coalesce(%2$s_amount, %2$s_min, ''-infinity'') * unit_factor(%2$s_unit)) stored,'
    ' add %2$s_high numeric generated always as'
    ' (coalesce(%2$s_amount, %2$s_max, ''infinity'') * unit_factor(%2$s_unit)) stored',
    of_table, quantity);
end $$;

-- The columns that all records share: create table chip (like record_columns including all, ...).
create table record_columns (
  id          text    primary key,
  version     integer not null,
  status      text    not null,
  replaced_by_id text,
  names       jsonb   not null,
  citations   jsonb   not null,
  field_notes jsonb   not null,
  -- What the record is called where no language is asked for, to order by; cut to what an index can hold.
  sort_name   text generated always as (left(lower(coalesce(
    jsonb_path_query_first(names, '$[*] ? (@.kind == "LABEL" && @.lang like_regex "^en($|-)" flag "i")') ->> 'value',
    jsonb_path_query_first(names, '$[*] ? (@.kind == "LABEL")') ->> 'value',
    names -> 0 ->> 'value')), 200)) stored
);
create index on record_columns (sort_name, id);
create index on record_columns using gin (lower(cast(names as text)) gin_trgm_ops);

-- What is published, told without a look at the rows; a search joins its hits to it.
create index on record_columns (status, id);

-- The columns that all claims share; one row is one version of a claim.
create table claim_columns (
  id                   text    primary key,
  claim_id             text    not null,
  version              integer not null,
  event_id             text,
  valid_from_edtf      text,
  valid_from_earliest  date,
  valid_from_latest    date,
  valid_from_precision text,
  valid_from_text      text,
  valid_to_edtf        text,
  valid_to_earliest    date,
  valid_to_latest      date,
  valid_to_precision   text,
  valid_to_text        text,
  known_from           date,
  known_to             date,
  rank                 text    not null,
  rank_reason          text,
  modality             text    not null,
  attribution          jsonb,
  unverified           boolean not null,
  note                 jsonb   not null,
  field_notes          jsonb   not null,
  citations            jsonb   not null,
  recorded_at          timestamp(6) with time zone not null,
  recorded_by          text    not null,
  slot_key             text,
  -- Widest reading of the valid time in whole days, both inclusive. A moment (from = to) includes its end.
  valid_first date generated always as (coalesce(valid_from_earliest, '-infinity')) stored,
  valid_last  date generated always as (
    case
      when valid_to_latest is null then date 'infinity'
      when valid_from_edtf = valid_to_edtf
        and valid_from_earliest is not distinct from valid_to_earliest
        and valid_from_latest is not distinct from valid_to_latest then valid_to_latest
      else valid_to_latest - 1
    end) stored,
  known_first date generated always as (coalesce(known_from, '-infinity')) stored
);
create index on claim_columns (claim_id);
create index on claim_columns (event_id) where event_id is not null;
-- All that rivals and preferred claims are told by: a slot may be crowded, and its rows lie far apart.
create index on claim_columns (slot_key) include (claim_id, rank, valid_first, valid_last, known_from, known_to);
create index on claim_columns (slot_key) include (valid_first, valid_last, known_from, known_to) where rank = 'PREFERRED';
create index on claim_columns (known_first, id);
-- Few claims are anything but asserted or reported.
create index on claim_columns (modality) where modality not in ('ASSERTED', 'REPORTED');
create index on claim_columns using gin (attribution jsonb_path_ops);
create index on claim_columns using gin (citations jsonb_path_ops);

-- Creates the table in which Envers keeps every state of a table's rows.
create procedure keep_history(of_table text) language plpgsql as $$
begin
  execute format(
    'create table %I (like %I, rev bigint not null references revision, revtype smallint not null,'
    ' primary key (id, rev))', of_table || '_aud', of_table);
end $$;

-- Answers to creations that clients may repeat; kept for a day.
create table idempotency_key (
  user_name   text not null,
  key         text not null,
  fingerprint text not null,
  location    text not null,
  created_at  timestamp(6) with time zone not null default now(),
  primary key (user_name, key)
);
create index on idempotency_key (created_at);
