# Finds a JDK without running one. POSIX shell, to be sourced: ./mvnw reads it here, the command line's
# distribution carries a copy in lib/. Starts no process unless nothing is found in the usual places.
#
#   find_jdk TOOL    sets jdk_home to a Java 25 or later whose bin/ has TOOL (java, javac): JAVA_HOME if it is one,
#                    else the newest in the usual places of Linux and macOS; status 1 if there is none
#   no_jdk PROGRAM   says on standard error what to install

# jdk_rank HOME: sets jdk_rank to the version as a number that compares, 25.0.3 -> 25000003, or to 0
jdk_rank() {
    jdk_rank=0
    [ -r "$1/release" ] || return 0
    while IFS='=' read -r jdk_key jdk_value; do
        [ "$jdk_key" = JAVA_VERSION ] || continue
        jdk_value=${jdk_value#\"}
        jdk_value=${jdk_value%%[!0-9.]*}
        jdk_major=${jdk_value%%.*}
        jdk_value=${jdk_value#"$jdk_major"}.0.0
        jdk_value=${jdk_value#.}
        jdk_minor=${jdk_value%%.*}
        jdk_value=${jdk_value#*.}
        jdk_rank=$((${jdk_major:-0} * 1000000 + ${jdk_minor:-0} * 1000 + ${jdk_value%%.*}))
        return 0
    done < "$1/release"
}

# jdk_offer HOME TOOL: makes HOME the choice if it has TOOL and is newer than the choice so far
jdk_offer() {
    [ -x "$1/bin/$2" ] || return 0
    jdk_rank "$1"
    if [ "$jdk_rank" -ge 25000000 ] && [ "$jdk_rank" -gt "$jdk_best" ]; then
        jdk_best=$jdk_rank
        jdk_home=$1
    fi
}

# jdk_on_path TOOL: offers the home of the TOOL on PATH, all links followed
jdk_on_path() {
    jdk_program=$(command -v "$1") || return 0
    while [ -L "$jdk_program" ]; do
        jdk_link=$(readlink "$jdk_program") || return 0
        case $jdk_link in
            /*) jdk_program=$jdk_link ;;
            *) jdk_program=${jdk_program%/*}/$jdk_link ;;
        esac
    done
    jdk_offer "${jdk_program%/bin/*}" "$1"
}

find_jdk() {
    jdk_home=
    jdk_best=0
    [ -z "${JAVA_HOME:-}" ] || jdk_offer "$JAVA_HOME" "$1"
    [ -z "$jdk_home" ] || return 0
    for jdk_candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/* /opt/*/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
        jdk_offer "$jdk_candidate" "$1"
    done
    [ -z "$jdk_home" ] || return 0
    if [ -x /usr/libexec/java_home ]; then
        jdk_offer "$(/usr/libexec/java_home -v 25+ 2>/dev/null)" "$1"
    fi
    [ -n "$jdk_home" ] || jdk_on_path "$1"
    [ -n "$jdk_home" ]
}

no_jdk() {
    echo "$1: no JDK 25 or later found: JAVA_HOME is '${JAVA_HOME:-}', and there is none in the usual places." >&2
    echo "Install one (package openjdk-25-jdk or temurin-25-jdk, or from https://adoptium.net), or set JAVA_HOME." >&2
}
