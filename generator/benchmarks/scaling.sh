#!/usr/bin/env bash
# Time per declaration and peak memory for headers of 1,000, 10,000 and 100,000 declarations of all kinds, from a cold JVM.
#
#   scaling.sh [-n RUNS] [COUNT...]       3 runs of each unless told otherwise
#   scaling.sh --header COUNT             writes such a header to standard output
#
# The start of the JVM, as much as a header of one declaration takes, is subtracted: what is left grows with the declarations.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# header COUNT: ten declarations in each round, which refer to those of the rounds before
header() {
    awk -v count="$1" 'BEGIN {
        for (i = 0; n < count; i++) {
            b = i > 9 ? i - 1 - (i * 7) % 9 : i
            print "/** A record, number " i ".\n * It is referred to by others. */"
            print "typedef struct node_" i " {\n    int id;\n    double weight[3];\n    struct node_" b " *next;\n    const char *label;"
            print "    unsigned low : 3, high : 13;\n    int (*compare_" i ")(const struct node_" i " *a, const struct node_" b " *b);\n} node_" i ";"
            print "typedef enum kind_" i " { KIND_" i "_NONE, KIND_" i "_SOME = " i % 50 + 3 ", KIND_" i "_ALL } kind_" i ";"
            print "typedef void (*visit_" i ")(node_" i " *node, kind_" b " kind, void *data);"
            print "union value_" i " { long number; double real; node_" b " *node; };"
            print "struct hidden_" i ";"
            print "/* Says how many. */\nint count_" i "(const node_" i " *from, kind_" i " kind);"
            print "node_" i " *make_" i "(const char *label, struct hidden_" b " *owner, visit_" b " visit, size_type flags);"
            print "void print_" i "(const char *format, ...);"
            print "#define LIMIT_" i " (" i " * 2 + 1)"
            print "extern int level_" i ";"
            n += 10
        }
    }' </dev/null
}

if [[ ${1:-} == --header ]]; then
    echo "typedef unsigned long size_type;"
    header "$2"
    exit
fi
. "$here/measure.inc.sh"
runs=3
if [[ ${1:-} == -n ]]; then
    runs=$2
    shift 2
fi
(($#)) || set -- 1000 10000 100000
for count in 1 "$@"; do
    { echo "typedef unsigned long size_type;"; ((count == 1)) || header "$count"; } >"$work/$count.h"
done
for ((i = 0; i < runs; i++)); do
    for count in 1 "$@"; do
        measured "$count" "$work/$count.h"
    done
done
start=$(awk '{ print $2 + $3 }' "$work/1.runs" | sort -n | head -1)
echo "| declarations | wall | user and system | per declaration | peak memory | bytes of Java |"
echo "|---|---|---|---|---|---|"
for count in "$@"; do
    awk '{ print $1, $2 + $3, $4 }' "$work/$count.runs" >"$work/$count.sums"
    read -r _ bytes <"$work/$count.output"
    awk -v count="$count" -v start="$start" -v wall="$(median 1 "$work/$count.sums")" -v cpu="$(median 2 "$work/$count.sums")" \
        -v peak="$(median 3 "$work/$count.sums")" -v bytes="$bytes" 'BEGIN {
            printf "| %d | %.2f s | %.2f s | %.0f µs | %.0f MiB | %d |\n", count, wall, cpu, (cpu - start) / count * 1e6, peak, bytes }'
done
