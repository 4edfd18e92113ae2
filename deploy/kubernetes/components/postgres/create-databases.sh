#!/usr/bin/env bash
# Runs once, on an empty volume. For each folder <database>/ under DATABASES: owner/{username,password} becomes a role
# that owns a database which nobody else may connect to; application/{username,password}, where it is there, a role to
# which the migrations of the service will give rights.
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
create role :"name" login password :'password';
SQL
}

for FOLDER in "${DATABASES:?the folder of the databases}"/*/; do
    [ -e "$FOLDER/owner/password" ] || continue
    DATABASE=$(basename "$FOLDER")
    export FOLDER DATABASE
    role "$FOLDER/owner"
    role "$FOLDER/application"
    run <<'SQL'
\set database `printf %s "$DATABASE"`
\set owner `cat "$FOLDER/owner/username"`
create database :"database" owner :"owner";
revoke all on database :"database" from public;
SQL
    echo "created database $DATABASE"
done
