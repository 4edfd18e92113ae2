#!/usr/bin/env bash
# Runs once, on an empty volume: for each folder <database>/{username,password} under DATABASES a role that owns a
# database of its own, which nobody else may connect to.
set -euo pipefail
for FOLDER in "${DATABASES:?the folder of the databases}"/*/; do
    [ -e "$FOLDER/password" ] || continue
    DATABASE=$(basename "$FOLDER")
    export FOLDER DATABASE
    # psql reads the password itself, so that no process list shows it.
    psql --set ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\set database `printf %s "$DATABASE"`
\set owner `cat "$FOLDER/username"`
\set password `cat "$FOLDER/password"`
create role :"owner" login password :'password';
create database :"database" owner :"owner";
revoke all on database :"database" from public;
SQL
    echo "created database $DATABASE"
done
