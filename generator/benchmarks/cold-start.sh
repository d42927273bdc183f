#!/usr/bin/env bash
# Wall time and peak memory (resident set) of whole processes: gatun generate on one header, from a cold JVM, n times.
#
#   cold-start.sh [-n RUNS] [HEADER [OPTION...]]       20 runs of sqlite3.h unless told otherwise
#
# The first run is not counted: it brings the files into the page cache. GATUN names another command to measure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/measure.inc.sh"
runs=20
if [[ ${1:-} == -n ]]; then
    runs=$2
    shift 2
fi
(($#)) || set -- /usr/include/sqlite3.h

# summary UNIT: the numbers of standard input as median, least and greatest
summary() {
    sort -n | awk -v unit="$1" '{ v[NR] = $1 } END {
        median = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
        printf "median %s %s, least %s, greatest %s (%d runs)\n", median, unit, v[1], v[NR], NR }'
}

for ((i = 0; i <= runs; i++)); do
    measured header "$@"
    ((i)) || rm "$work/header.runs"
done
read -r files bytes <"$work/header.output"
echo "$*"
echo "  wall time    $(awk '{ print $1 }' "$work/header.runs" | summary s)"
echo "  peak memory  $(awk '{ printf "%.1f\n", $4 }' "$work/header.runs" | summary MiB)"
echo "  output       $files files, $bytes bytes"
