#!/usr/bin/env bash
# The table of real headers in docs/PERFORMANCE.md: gatun generate, whole processes from a cold JVM, n times each by turns.
#
#   corpora.sh [-n RUNS]       11 runs of each unless told otherwise; a header that the machine lacks is left out, by name
#
# Wall time is what a user waits; user and system time, summed over threads, is what hardly changes while a machine is busy.
# The first run of each is not counted: it brings the files into the page cache. GATUN names another command to measure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/measure.inc.sh"
runs=11
[[ ${1:-} != -n ]] || runs=$2

arguments() {
    case $1 in
        sqlite3.h) [[ ! -f /usr/include/sqlite3.h ]] || echo /usr/include/sqlite3.h ;;
        Python.h)
            for folder in /usr/include/python3*; do
                [[ ! -f $folder/Python.h ]] || echo "--include-all -I$folder Python.h"
            done | tail -1
            ;;
        gtk/gtk.h) echo "--include-all $(pkg-config --cflags-only-I gtk+-3.0 2>/dev/null) gtk/gtk.h" ;;
    esac
}

present=()
for header in sqlite3.h Python.h gtk/gtk.h; do
    read -ra words <<<"$(arguments $header)"
    if ((${#words[@]})) && { [[ $header != gtk/gtk.h ]] || ((${#words[@]} > 2)); }; then
        present+=("$header")
    else
        echo "left out: $header is not installed" >&2
    fi
done
for ((i = 0; i <= runs; i++)); do
    for header in "${present[@]}"; do
        read -ra words <<<"$(arguments "$header")"
        measured "${header//\//_}" "${words[@]}"
        ((i)) || rm "$work/${header//\//_}.runs"
    done
done
echo "| header | wall | least | user and system | peak memory | files | bytes |"
echo "|---|---|---|---|---|---|---|"
for header in "${present[@]}"; do
    name=$work/${header//\//_}
    awk '{ print $1, $2 + $3, $4 }' "$name.runs" >"$name.sums"
    least=$(sort -n "$name.runs" | head -1 | cut -d' ' -f1)
    read -r files bytes <"$name.output"
    printf '| `%s` | %.2f s | %.2f s | %.2f s | %.0f MiB | %s | %s |\n' "$header" "$(median 1 "$name.sums")" "$least" \
        "$(median 2 "$name.sums")" "$(median 3 "$name.sums")" "$files" "$bytes"
done
