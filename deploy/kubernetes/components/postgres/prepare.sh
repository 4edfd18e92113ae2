#!/usr/bin/env bash
# Before the server starts: makes an empty volume a copy of the other server's, or leaves it to be initialised. Where two
# servers would be primaries, it ends with an error: which of them is right, only people know.
. "${BASH_SOURCE%/*}/pair.sh"

COPY=$PGDATA.copy

copy() {
    say "copying the other server's data"
    rm -rf "$COPY"
    mkdir -p "${PGDATA%/*}"
    pg_basebackup --dbname "$OTHER" --pgdata "$COPY" --checkpoint=fast --wal-method=stream
    touch "$COPY/standby.signal"
    sync "$COPY/standby.signal" "$COPY"
    rm -rf "$PGDATA"
    mv "$COPY" "$PGDATA"
}

refuse() {
    say "$*; see the runbook, postgres-pair.md" >&2
    exit 1
}

if [ -e "$SIGNAL" ]; then
    say "this server follows the other"
elif [ -s "$PGDATA/PG_VERSION" ]; then
    [ "$(role_of_other)" != primary ] || refuse "both servers are primaries"
    say "this server is the primary"
else
    TRIES=0
    until ROLE=$(role_of_other) && [ -n "$ROLE" ]; do
        # The very first server has nobody to ask. Both start at the same time, so that one with data would answer soon.
        [[ $HOSTNAME != *-0 ]] || [ $((++TRIES)) -lt "${FIRST_TRIES:-10}" ] || exit 0
        sleep 1
    done
    [ "$ROLE" = primary ] || refuse "this volume is empty, and the other server is a standby"
    copy
fi
