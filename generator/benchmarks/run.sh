#!/usr/bin/env bash
# Runs the JMH benchmarks. Arguments are JMH's: a pattern of names, -f forks, -h for help.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../.mvn/wrapper/find-jdk.sh"
find_jdk java || { no_jdk run.sh; exit 1; }
[[ -d $here/target/lib ]] || { echo "not built: run ./mvnw -q -DskipTests package first" >&2; exit 1; }
exec "$jdk_home/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$here/target/classes:$here/target/lib/*" org.openjdk.jmh.Main "$@"
