#!/usr/bin/env bash
# Builds what the benchmarks of C++ call, into target/natives: the shim of counter.hpp by this build's command line, the same in C, and JavaCPP's
# library by its builder. run.sh does that by itself. What is newer than the classes and headers stays.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../.mvn/wrapper/find-jdk.sh"
find_jdk java || { no_jdk natives.sh; exit 1; }
headers=$here/src/main/headers
natives=$here/target/natives
classes=$here/target/classes
gatun=${GATUN:-$here/../cli/target/gatun/bin/gatun}
[[ -x $gatun && -f $here/target/classpath ]] || { echo "not built: run ./mvnw -q -DskipTests package first" >&2; exit 1; }
done=$natives/done
newer=$(find "$headers" "$classes/dev/gatun/benchmarks/JavaCpp.class" "$gatun" "$here/natives.sh" -newer "$done" 2>/dev/null || echo all)
[[ -n $newer ]] || exit 0
mkdir -p "$natives"
"$gatun" generate --build-shim -t dev.gatun.benchmarks.counter -o "$natives" "$headers/counter.hpp"
cc -O2 -shared -fPIC -o "$natives/libcounter_c.so" "$headers/counter_c.c"
# JavaCPP finds its library on the class path, beside the class
"$jdk_home/bin/java" -cp "$classes:$(cat "$here/target/classpath")" org.bytedeco.javacpp.tools.Builder \
    -classpath "$classes" -Dplatform.includepath="$headers" dev.gatun.benchmarks.JavaCpp
touch "$done"
