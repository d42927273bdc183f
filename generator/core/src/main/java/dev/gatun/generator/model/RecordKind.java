package dev.gatun.generator.model;

/** What a record's keyword says. */
public enum RecordKind {
    STRUCT,
    UNION
}
