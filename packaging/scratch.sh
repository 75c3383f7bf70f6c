#!/usr/bin/env bash
# Prints the folder for temporary files of a test run: memory where there is plenty, for the tests sync thousands of
# small stores to the disk, else the usual one.
set -euo pipefail
usual=${TMPDIR:-/tmp}
memory=/dev/shm
need_kib=$((3 * 1024 * 1024))

free_kib=0
if [ -d "$memory" ] && [ -w "$memory" ] && [ "$(stat -f -c %T "$memory")" = tmpfs ]; then
    free_kib=$(df --output=avail "$memory" | tail -1)
    available_kib=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo)
    [ "$available_kib" -ge "$free_kib" ] || free_kib=$available_kib
fi
if [ "$free_kib" -ge "$need_kib" ]; then echo "$memory"; else echo "$usual"; fi
