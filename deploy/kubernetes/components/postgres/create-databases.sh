#!/usr/bin/env bash
# Runs after every start of the server, and when it has taken over from the other one, and makes what is missing, so that a
# first start that was interrupted is made up for. For each folder <database>/ under DATABASES: owner/{username,password}
# becomes a role that owns a database which nobody else may connect to; application/{username,password}, where it is
# there, a role to which the migrations of the service will give rights. Roles get the passwords that the folders hold now.
set -euo pipefail

# psql reads names and passwords itself, so that no process list shows them.
run() {
    psql --set ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname postgres
}

role() {
    export ROLE=$1
    [ -e "$ROLE/password" ] || return 0
    run <<'SQL'
\set name `cat "$ROLE/username"`
\set password `cat "$ROLE/password"`
select format('create role %I', :'name') where not exists (select from pg_roles where rolname = :'name') \gexec
alter role :"name" login password :'password';
SQL
}

# The server that initialises an empty volume first listens on a socket only.
until pg_isready --quiet --host="${PGHOST:-127.0.0.1}"; do
    sleep 1
done
# A standby has what its primary has.
IN_RECOVERY=$(psql --no-psqlrc --tuples-only --no-align --username "$POSTGRES_USER" --dbname postgres --command 'select pg_is_in_recovery()')
[ "$IN_RECOVERY" = f ] || exit 0
run <<'SQL'
\set password `printf %s "$POSTGRES_PASSWORD"`
alter role current_user password :'password';
SQL
for FOLDER in "${DATABASES:?the folder of the databases}"/*/; do
    [ -e "$FOLDER/owner/password" ] || continue
    DATABASE=$(basename "$FOLDER")
    export FOLDER DATABASE
    role "$FOLDER/owner"
    role "$FOLDER/application"
    run <<'SQL'
\set database `printf %s "$DATABASE"`
\set owner `cat "$FOLDER/owner/username"`
select format('create database %I owner %I', :'database', :'owner')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
SQL
done
