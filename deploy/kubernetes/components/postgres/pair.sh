# What one of the two servers knows of the other. Sourced by the scripts beside it.
#
# A server that finds standby.signal in its data follows the other; one that does not is the primary. So the volumes say
# who is who, and a server that starts anew is what it was.
set -euo pipefail
export PGPASSWORD=$POSTGRES_PASSWORD

case $HOSTNAME in
    *-0) OTHER=$POSTGRES_1 ;;
    *) OTHER=$POSTGRES_0 ;;
esac
SIGNAL=$PGDATA/standby.signal

say() {
    echo "$HOSTNAME: $*"
}

# One value from the other server; nothing when it does not answer.
ask() {
    psql --no-psqlrc --quiet --tuples-only --no-align --dbname "$OTHER" --command "$1" || true
}

# primary, standby, or nothing.
role_of_other() {
    ask "select case when pg_is_in_recovery() then 'standby' else 'primary' end"
}
