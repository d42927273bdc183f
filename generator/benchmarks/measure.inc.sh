# For the scripts of this folder: one cold run of the command, and summaries of many. Not to be run by itself.

gatun=${GATUN:-$here/../cli/target/gatun/bin/gatun}
[[ -x $gatun ]] || { echo "no $gatun: run ./mvnw -q -DskipTests package first" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%3R %3U %3S'

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

# measured NAME ARGUMENT...: one run of gatun generate into a folder of its own; wall, user and system time and the peak go to a line
# of NAME.runs, the number of files and bytes to NAME.output
measured() {
    local name=$work/$1 out
    shift
    # A new folder each time, none deleted between: ext4 is slow to create files where others were just deleted.
    out=$name.out$RANDOM$RANDOM
    { time peak "$work/peak" "$gatun" generate -t measured -o "$out" "$@" >"$work/log" 2>&1; } 2>"$work/time" || {
        cat "$work/log" >&2
        exit 1
    }
    echo "$(cat "$work/time") $(awk '{ print $1 / 1024 }' "$work/peak")" >>"$name.runs"
    echo "$(find "$out" -name '*.java' | wc -l) $(find "$out" -name '*.java' -exec cat {} + | wc -c)" >"$name.output"
}

# median COLUMN FILE
median() {
    awk -v column="$1" '{ print $column }' "$2" | sort -n | awk '{ v[NR] = $1 } END {
        printf "%.3f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}
