create table event (
  like record_columns including all,
  type                 text  not null,
  when_edtf            text,
  when_earliest        date,
  when_latest          date,
  when_precision       text,
  when_text            text,
  duration_comparator  text,
  duration_amount      numeric,
  duration_min         numeric,
  duration_max         numeric,
  duration_unit        text,
  known_from           date,
  place                text,
  place_text           text,
  summaries            jsonb not null,
  stated_purpose       jsonb not null,
  modality             text  not null,
  attribution          jsonb,
  evidence             text,
  participants         jsonb not null,
  legislation          jsonb not null,
  part_of_id           text  references event deferrable initially deferred
);
call compare_in_base_unit('event', 'duration');
create index on event (part_of_id);
create index on event (type);
create index on event using gin (attribution jsonb_path_ops);
create index on event using gin (participants jsonb_path_ops);
create index on event using gin (legislation jsonb_path_ops);
create index on event using gin (citations jsonb_path_ops);
create index on event (when_earliest, id);
-- For filters on possible days, from either end of time.
create index on event ((coalesce(when_earliest, '-infinity')), (coalesce(when_latest, 'infinity')));
create index on event ((coalesce(when_latest, 'infinity')), (coalesce(when_earliest, '-infinity')));
create index on event (modality) where modality not in ('ASSERTED', 'REPORTED');
create index on event using gin (lower(cast(summaries as text)) gin_trgm_ops);
create index on event using gin (lower(cast(stated_purpose as text)) gin_trgm_ops);
call keep_history('event');

-- The events of each participant in each order, so that a page is cut out by an index however many events there are.
create table event_party (
  party_type    text not null,
  party_id      text not null,
  event_id      text not null references event deferrable initially deferred,
  when_earliest date,
  primary key (party_type, party_id, event_id)
);
create index on event_party (party_type, party_id, when_earliest, event_id);
create index on event_party (event_id);

create function keep_event_parties() returns trigger language plpgsql as $$
begin
  delete from event_party where event_id = new.id;
  insert into event_party
    select distinct p #>> '{party,type}', p #>> '{party,id}', new.id, new.when_earliest
    from jsonb_array_elements(new.participants) p;
  return null;
end $$;
create trigger keep_event_parties after insert or update of participants, when_earliest on event
  for each row execute function keep_event_parties();

-- Events as they stand in the lists of their participants; the sorted columns are those of the index.
create view event_by_party as
  select p.party_type, p.party_id, p.event_id as id, p.when_earliest,
    e.version, e.status, e.replaced_by_id, e.names, e.citations, e.field_notes, e.type, e.when_edtf,
    e.when_latest, e.when_precision, e.when_text, e.duration_comparator, e.duration_amount, e.duration_min,
    e.duration_max, e.duration_unit, e.duration_dimension, e.duration_low, e.duration_high, e.known_from, e.place, e.place_text, e.summaries, e.stated_purpose,
    e.modality, e.attribution, e.evidence, e.participants, e.legislation, e.part_of_id, e.sort_name
  from event_party p join event e on e.id = p.event_id;
