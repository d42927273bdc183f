#!/usr/bin/env bash
# Wall time and peak memory (resident set) of whole processes: gatun generate on one header, from a cold JVM, n times.
#
#   cold-start.sh [-n RUNS] [HEADER [OPTION...]]       20 runs of sqlite3.h unless told otherwise
#
# The first run is not counted: it brings the files into the page cache. GATUN names another command to measure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gatun=${GATUN:-$here/../cli/target/gatun/bin/gatun}
runs=20
if [[ ${1:-} == -n ]]; then
    runs=$2
    shift 2
fi
(($#)) || set -- /usr/include/sqlite3.h
[[ -x $gatun ]] || { echo "no $gatun: run ./mvnw -q -DskipTests package first" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT=%3R

# peak FILE COMMAND...: runs the command; its peak memory in KiB goes to FILE, by the system's time(1) or by looking often
peak() {
    local file=$1 pid line
    shift
    if [[ -x /usr/bin/time && $(uname) == Linux ]]; then
        /usr/bin/time -f %M -o "$file" "$@"
    elif [[ -x /usr/bin/time ]]; then
        /usr/bin/time -l -o "$file.all" "$@"
        awk '/maximum resident/ { print int($1 / 1024) }' "$file.all" >"$file"
    else
        "$@" &
        pid=$!
        while kill -0 "$pid" 2>/dev/null; do
            line=$(grep VmHWM "/proc/$pid/status" 2>/dev/null) && tr -dc '0-9\n' <<<"$line" >"$file"
            sleep 0.005
        done
        wait "$pid"
    fi
}

# summary UNIT: the numbers of standard input as median, least and greatest
summary() {
    sort -n | awk -v unit="$1" '{ v[NR] = $1 } END {
        median = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2
        printf "median %s %s, least %s, greatest %s (%d runs)\n", median, unit, v[1], v[NR], NR }'
}

for ((i = 0; i <= runs; i++)); do
    # A new folder each time, none deleted between: ext4 is slow to create files where others were just deleted.
    out=$work/out$i
    { time peak "$work/peak" "$gatun" generate -t measured -o "$out" "$@" >"$work/log" 2>&1; } 2>"$work/wall" || {
        cat "$work/log" >&2
        exit 1
    }
    if ((i)); then
        cat "$work/wall" >>"$work/walls"
        awk '{ printf "%.1f\n", $1 / 1024 }' "$work/peak" >>"$work/peaks"
    fi
done
echo "$*"
echo "  wall time    $(summary s <"$work/walls")"
echo "  peak memory  $(summary MiB <"$work/peaks")"
echo "  output       $(find "$out" -name '*.java' | wc -l | tr -d ' ') files, $(find "$out" -name '*.java' -exec cat {} + | wc -c | tr -d ' ') bytes"
