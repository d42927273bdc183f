#!/usr/bin/env bash
# How long Gatun takes to read headers of C++ libraries, beside what the host compiler takes for them and for the shim that includes them.
#
#   cpp-parse.sh [-n RUNS] [LIBRARY...]       3 runs of each, by turns, unless told otherwise; what the machine lacks is left out, by name
#
# "inspect" is the whole process from a cold JVM: the stages up to the model and the selection, and the model as JSON. "reading" is the stages
# preprocess, parse and resolve alone, as generate -v tells. "includes" is the compiler's -fsyntax-only on nothing but the #include lines, "shim"
# its run with -O2 on the shim, as the command tells to build it. Columns are wall time and, what hardly changes while a machine is busy, user and
# system time of all threads. The first run of each is not counted; the shim, which takes longest, is compiled once. GATUN, CXX name other commands to measure; PREFIX="chrt -r 5" runs them so.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/measure.inc.sh"
runs=3
if [[ ${1:-} == -n ]]; then
    runs=$2
    shift 2
fi
# glm too by name: its shim, of 33 MB, takes the compiler many minutes
(($#)) || set -- tinyxml2 leveldb re2 spdlog fmt bullet sfml eigen
read -ra prefix <<<"${PREFIX:-}"
cxx=${CXX:-c++}
standard=-std=c++17

# headers LIBRARY: its options and headers
headers() {
    case $1 in
        tinyxml2) echo tinyxml2.h ;;
        leveldb) echo leveldb/db.h leveldb/write_batch.h leveldb/comparator.h leveldb/cache.h leveldb/filter_policy.h ;;
        re2) echo re2/re2.h ;;
        spdlog) echo spdlog/spdlog.h ;;
        fmt) echo fmt/core.h ;;
        glm) echo glm/glm.hpp ;;
        bullet) echo -I/usr/include/bullet btBulletDynamicsCommon.h ;;
        sfml) echo SFML/System.hpp ;;
        # without an instance of its templates, which brings thousands of classes along
        eigen) echo "-I/usr/include/eigen3 -I$work eigen.hpp" ;;
        *) echo "no library $1" >&2 && exit 2 ;;
    esac
}
printf '#include <Eigen/Core>\ndouble turned(double angle);\n' >"$work/eigen.hpp"

# timed NAME COMMAND...: wall, and user and system time, as a line of NAME; what the command says goes to $work/log
timed() {
    local file=$work/$1
    shift
    { time "${prefix[@]}" "$@" >"$work/log" 2>&1; } 2>"$work/time" || return 1
    awk '{ print $1, $2 + $3 }' "$work/time" >>"$file"
}

# prepared LIBRARY: its options, and its includes as a source; false if the compiler doesn't find them
prepared() {
    local word
    options=()
    : >"$work/$1.cpp"
    for word in $(headers "$1"); do
        case $word in
            -*) options+=("$word") ;;
            *) echo "#include <$word>" >>"$work/$1.cpp" ;;
        esac
    done
    "$cxx" "$standard" -fsyntax-only "${options[@]}" "$work/$1.cpp" 2>/dev/null || return 1
}

# reading: the sum of those stages, of the log of generate -v
reading() {
    awk '/^gatun: (preprocess|parse|resolve) .* ms$/ { sum += $3 } END { print sum / 1000 }' "$work/log" >>"$1"
}

refused() {
    echo "the compiler refuses the shim of $1, and so gives up early: $(grep -c 'error:' "$work/log") errors" >&2
    awk '{ print $1, $2 + $3 }' "$work/time" >>"$work/$1.shim"
}

present=()
for library in "$@"; do
    if prepared "$library"; then
        present+=("$library")
    else
        echo "left out: the headers of $library are not installed" >&2
    fi
done
for ((i = 0; i <= runs; i++)); do
    for library in "${present[@]}"; do
        prepared "$library"
        read -ra words <<<"$(headers "$library")"
        timed "$library.generate" "$gatun" generate -v --language c++ --std c++17 -t measured -o "$work/$library.out$i" "${words[@]}"
        reading "$work/$library.reading"
        timed "$library.inspect" "$gatun" inspect --format json --language c++ --std c++17 "${words[@]}"
        timed "$library.includes" "$cxx" "$standard" -fsyntax-only "${options[@]}" "$work/$library.cpp"
        if ((!i)); then
            timed "$library.shim" "$cxx" "$standard" -w -fPIC -O2 -c -o /dev/null "${options[@]}" "$work/$library.out0"/*_shim.cpp ||
                refused "$library"
            rm "$work/$library".{reading,inspect,generate,includes}
        fi
    done
done
cell() {
    printf '%.2f s, %.2f s' "$(median 1 "$work/$1")" "$(median 2 "$work/$1")"
}
echo "| library | reading | inspect | generate | compiler: includes | compiler: shim |"
echo "|---|---|---|---|---|---|"
for library in "${present[@]}"; do
    printf '| %s | %.2f s | %s | %s | %s | %s |\n' "$library" "$(median 1 "$work/$library.reading")" "$(cell "$library.inspect")" \
        "$(cell "$library.generate")" "$(cell "$library.includes")" "$(cell "$library.shim")"
done
