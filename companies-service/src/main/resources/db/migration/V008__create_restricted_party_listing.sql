create table restricted_party_listing (
  like claim_columns including all,
  organization_id text not null references organization deferrable initially deferred,
  list            text not null,
  authority_id    text references organization deferrable initially deferred,
  legislation     text
);
create index on restricted_party_listing (organization_id, valid_from_earliest desc nulls last, id);
call keep_history('restricted_party_listing');
