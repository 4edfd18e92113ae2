# Runs a command on a leash: it stops when standard input closes, however its starter ended.
# Arguments: the signal that asks it to stop, seconds until it is killed, the command.
signal=$1 patience=$2
shift 2
exec 3<&0 </dev/null
(
  cat <&3 >/dev/null
  exec 3<&-
  kill -s "$signal" $$ 2>/dev/null
  for _ in $(seq $((patience * 10))); do
    kill -0 $$ 2>/dev/null || exit 0
    sleep 0.1
  done
  kill -KILL $$ 2>/dev/null
) >/dev/null 2>&1 &
exec 3<&-
exec "$@"
