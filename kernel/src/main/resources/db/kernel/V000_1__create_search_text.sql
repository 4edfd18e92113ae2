-- The texts in which words are searched, folded. A row for each text of a record or claim version (the owner) and
-- each record that it finds: the owner itself, or the records that the claim is about. What a search reads of
-- every text with a word stands first, so that no longer value has to be stepped over.
create table search_text (
  id          bigint generated always as identity primary key,
  known_from  date,              -- of a claim, which finds a record only while it is known
  known_to    date,
  tier        smallint not null, -- 0 label, 1 other name, 2 text of the record, 3 text of a claim or note, 4 quote
  size        smallint not null  -- how many lexemes it has
              generated always as (cast(length(words) as smallint)) stored,
  shown       boolean  not null, -- false for deprecated claims, which find no record
  record_type text     not null,
  record_id   text     not null,
  owner_type  text     not null,
  owner_id    text     not null,
  field       text     not null,
  lang        text,
  value       text     not null,
  words       tsvector not null
);
create index search_text_words on search_text using gin (words);
create index search_text_owner on search_text (owner_type, owner_id);
