#!/usr/bin/env bash
# Runs the JMH benchmarks. Arguments are JMH's: a pattern of names, -f forks, -h for help. For those of C++ (Cpp.*) it builds their libraries.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../.mvn/wrapper/find-jdk.sh"
find_jdk java || { no_jdk run.sh; exit 1; }
[[ -f $here/target/classpath ]] || { echo "not built: run ./mvnw -q -DskipTests package first" >&2; exit 1; }
"$here/natives.sh" >&2
exec "$jdk_home/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Djava.library.path="$here/target/natives" \
    -cp "$here/target/classes:$(cat "$here/target/classpath")" org.openjdk.jmh.Main "$@"
