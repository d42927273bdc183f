package dev.gatun.generator.config;

/** How an enum looks in Java. */
public record EnumRule(Entry name, Form form) {

    /** Forms of an enum. */
    public enum Form {
        /** A Java enum; other values are exceptions. */
        CLOSED,
        /** Known constants and others. */
        OPEN,
        /** A set of bits. */
        FLAGS
    }
}
