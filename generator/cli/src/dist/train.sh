#!/bin/sh
# Makes lib/gatun.aot, the cache from which the command starts fast: runs the command on headers of our own, of C and of C++, and
# on the system headers that are there, while the JVM records. Without success the distribution is as it was, only slower.
#
#   train.sh DISTRIBUTION WORK    both folders; WORK is for what the runs write
dist=$1
work=$2
here=${0%/*}
cache=$dist/lib/gatun.aot

note() {
    echo "[INFO] gatun: no start-up cache, the command will start slower: $1"
    rm -f "$cache"
    exit 0
}

. "$dist/lib/find-jdk.sh"
find_jdk java || note "no Java 25 or later"

"$jdk_home/bin/java" -Xlog:disable "$here/ModernizeClasses.java" "$dist"/lib/picocli-*.jar "$dist"/lib/gatun-generator-*.jar "$dist/lib/gatun.jar" \
    >/dev/null 2>&1 || echo "[INFO] gatun: the start-up cache is not all that it could be: classes could not be converted"

# The jars are reproducible: the same ones, times included, under the same JVM make the same cache.
inputs=$(
    cksum "$jdk_home/release" "$dist"/bin/* "$dist"/lib/*.jar "$here"/training/* "$0" 2>&1
    ls -ln "$dist"/lib/*.jar
)
if [ -f "$cache" ] && [ "$inputs" = "$(cat "$work/inputs" 2>/dev/null)" ]; then
    exit 0
fi

rm -rf "$work"
rm -f "$cache"
mkdir -p "$work" || note "cannot write $work"
set -- "$here"/training/*.h
for header in stdio.h stdlib.h string.h time.h zlib.h sqlite3.h; do
    [ ! -f "/usr/include/$header" ] || set -- "$@" "/usr/include/$header"
done

GATUN_AOT=AOTCacheOutput=$cache GATUN_MAIN=dev.gatun.cli.Training "$dist/bin/gatun" \
    generate --config "$here/training/gatun.yaml" -t training -o "$work/out" "$@" --next \
    generate --config "$here/training/gatun-cpp.yaml" -t training -o "$work/out" "$here/training/training.hpp" \
    >"$work/log" 2>&1 </dev/null ||
    note "the training run failed, see $work/log"
[ -f "$cache" ] || note "the JVM made none, see $work/log"
rm -rf "$work/out"
echo "$inputs" >"$work/inputs"
