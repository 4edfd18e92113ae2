#!/usr/bin/env bash
# Beside each server. When the pod ends, the other server takes over: a sidecar is told to stop when the server has
# stopped, so that there is one primary at most at any time. A server that crashed, or was killed, does not hand over: it
# starts anew as what it was.
. "${BASH_SOURCE%/*}/pair.sh"

# What the server's own files say of how it stopped.
control() {
    LC_ALL=C pg_controldata "$PGDATA" | sed -n "s/^$1: *//p"
}

hand_over() {
    trap '' TERM INT
    [ -z "$CREATION" ] || kill "$CREATION" 2>/dev/null || true
    if [ -e "$SIGNAL" ]; then
        say "a standby has nothing to hand over"
    elif [ "$(control 'Database cluster state')" != 'shut down' ]; then
        say "not shut down in order: nothing is handed over"
    elif [ "$(ask "select pg_is_in_recovery() and pg_last_wal_receive_lsn() > '$(control 'Latest checkpoint location')'")" != t ]; then
        say "the other server has not received everything: nothing is handed over"
    else
        # First this server gives up to be the primary. Until the other one has taken over, neither is.
        touch "$SIGNAL"
        sync "$SIGNAL" "$PGDATA"
        until [ "$(ask 'select not pg_is_in_recovery() or pg_promote()')" = t ]; do
            sleep 1
        done
        say "the other server has taken over"
    fi
    exit 0
}

# The image may ask for either signal.
trap hand_over TERM INT
FOLLOWED=
CREATION=
while :; do
    if [ -e "$SIGNAL" ]; then
        FOLLOWED=yes
    elif [ -n "$FOLLOWED" ]; then
        # It has taken over. What Secrets say now may be new to it.
        # Waited for as what a signal may interrupt.
        bash "${BASH_SOURCE%/*}/create-databases.sh" &
        CREATION=$!
        wait "$CREATION" && FOLLOWED=
        CREATION=
    fi
    sleep 5 &
    wait $!
done
