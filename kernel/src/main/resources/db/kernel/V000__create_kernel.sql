-- One row for each transaction that changed something (recorded time).
create table revision (
  id          bigint primary key,
  recorded_at bigint not null,
  user_name   text   not null
);
create sequence revision_seq;

-- The columns that all records share: create table chip (like record_columns including all, ...).
create table record_columns (
  id          text    primary key,
  version     integer not null,
  status      text    not null,
  replaced_by_id text,
  names       jsonb   not null,
  citations   jsonb   not null,
  field_notes jsonb   not null
);

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
  recorded_by          text    not null
);
create index on claim_columns (claim_id);

-- Creates the table in which Envers keeps every state of a table's rows.
create procedure keep_history(of_table text) language plpgsql as $$
begin
  execute format(
    'create table %I (like %I, rev bigint not null references revision, revtype smallint not null,'
    ' primary key (id, rev))', of_table || '_aud', of_table);
end $$;
