package dev.gatun.generator.config.read;

import java.util.List;

/** A map of the file whose keys are ours; in all others they are names of C. The JSON Schema lists the same keys: a test compares them. */
enum Section {
    ROOT(
            "a configuration",
            "package",
            "headers",
            "libraries",
            "header-class",
            "include-dirs",
            "pkg-config",
            "defines",
            "language",
            "standard",
            "target",
            "sysroot",
            "build-shim",
            "sources",
            "macro-functions",
            "include",
            "exclude",
            "used-by",
            "errors",
            "out",
            "buffers",
            "owned",
            "callbacks",
            "critical",
            "enums",
            "tagged",
            "strings",
            "charset",
            "nonnull",
            "nullable",
            "newtypes",
            "naming",
            "variadic",
            "gives",
            "keeps",
            "copies",
            "texts",
            "instantiate",
            "names",
            "namespaces"),
    INCLUDE("'include'", "functions", "structs", "unions", "typedefs", "constants", "vars", "headers", "all"),
    EXCLUDE("'exclude'", "functions", "structs", "unions", "typedefs", "constants", "vars", "headers"),
    ERROR(
            "an entry of 'errors'",
            "functions",
            "convention",
            "success",
            "failure",
            "codes",
            "code",
            "message",
            "exception"),
    STATUS("a status class in 'errors'", "type", "ok", "message", "exception"),
    OUT("a parameter of 'out'", "name", "inout"),
    BUFFER("a buffer", "length", "text", "direction"),
    OWNED("an owned type", "free", "parent", "from", "borrowed", "consumed-by", "mode", "cleaner"),
    CALLBACK("a callback parameter", "lifetime", "user-data", "owner", "destroy", "default"),
    CALLBACK_TYPE("a callback type", "default", "user-data"),
    TAGGED("a tagged union", "tag", "union", "cases"),
    STRINGS("an entry of 'strings'", "functions", "types", "charset", "free"),
    NAMING("'naming'", "strip-prefix", "style");

    private final String noun;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that can't change
    private final List<String> keys;

    Section(String noun, String... keys) {
        this.noun = noun;
        this.keys = List.of(keys);
    }

    /** What messages call it. */
    String noun() {
        return noun;
    }

    List<String> keys() {
        return keys;
    }
}
