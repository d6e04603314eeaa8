#!/usr/bin/env bash
# A copy of the whole database, looked through before it counts. PostgreSQL's own variables (PGHOST,
# PGUSER, PGPASSWORD, PGDATABASE) say of which, BACKUP_FOLDER says where to.
#
#   backup.sh once      one copy now
#   backup.sh nightly   one a day at BACKUP_AT (UTC), for ever
#
# Kept: the last 14 days, and the first of each of the last 12 months.
set -euo pipefail

DAYS=14
MONTHS=12

keep_newest() { # how many, pattern
    find "$BACKUP_FOLDER" -maxdepth 1 -name "$2" | sort -r | tail -n "+$(($1 + 1))" | while read -r old; do
        rm -- "$old"
    done
}

once() {
    local day copy month
    day=$(date -u +%Y-%m-%d)
    # With the time: an empty database, waiting to be filled from a copy, must not take that copy's place.
    copy="$BACKUP_FOLDER/day-$day-$(date -u +%H%M).dump"
    trap 'rm -f -- "$BACKUP_FOLDER"/day-*.part' EXIT
    # A copy has its name only once it is whole, readable and on the disk.
    pg_dump --format=custom --file="$copy.part"
    pg_restore --list "$copy.part" > /dev/null
    sync "$copy.part"
    mv -- "$copy.part" "$copy"
    month="$BACKUP_FOLDER/month-${day%-*}.dump"
    [ -e "$month" ] || cp -- "$copy" "$month"
    keep_newest "$DAYS" 'day-*.dump'
    keep_newest "$MONTHS" 'month-*.dump'
    echo "$day: $(du -h "$copy" | cut -f1) in $copy"
}

# A child of its own: in a function called under `||` the shell would go on after a failed dump.
copy_or_say_so() {
    bash "$0" once || echo "NO COPY TODAY" >&2
}

nightly() {
    local now next
    # After a night without power the copy is made as soon as the machine is up.
    [ -n "$(find "$BACKUP_FOLDER" -maxdepth 1 -name 'day-*.dump' -mmin -1440)" ] || copy_or_say_so
    while true; do
        now=$(date -u +%s)
        next=$(date -u -d "$BACKUP_AT" +%s)
        [ "$next" -gt "$now" ] || next=$((next + 86400))
        sleep $((next - now))
        copy_or_say_so
    done
}

umask 077
case "${1:-}" in
    once) once ;;
    nightly) nightly ;;
    *)
        echo "Usage: backup.sh once|nightly" >&2
        exit 2
        ;;
esac
