-- Where migrations run as a role of their own, the application's role may read and write rows, and make the temporary
-- tables of an import; it may neither change tables nor the history of migrations.
do $$
declare
  application text := '${application-role}';
begin
  if application = current_user then
    return;
  end if;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to %I', current_database(), application);
  execute format('grant usage on schema %I to %I', current_schema(), application);
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), application);
  execute format('grant usage on all sequences in schema %I to %I', current_schema(), application);
  execute format('revoke insert, update, delete on ${flyway:table} from %I', application);
end $$;
