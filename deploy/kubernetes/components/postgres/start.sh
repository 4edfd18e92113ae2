#!/usr/bin/env bash
# Starts the server by the image's entry point, with the arguments that are given and the address of the other one.
. "${BASH_SOURCE%/*}/pair.sh"
exec docker-entrypoint.sh "$@" -c "primary_conninfo=$OTHER&application_name=$HOSTNAME"
