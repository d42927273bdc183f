package dev.gatun.generator.diff;

import org.jspecify.annotations.Nullable;

/**
 * One thing that compiled bindings rely on.
 *
 * @param subject the entity as a reader of the header knows it: {@code struct point}, {@code struct point.x}, {@code MAX}
 * @param aspect what of it: {@code size}, {@code offset}, {@code value}, {@code type}
 * @param value as people read it, with its unit
 * @param kind what rests on it
 * @param place {@code point.h:3:16}, null where no header is at hand
 */
public record Fact(
        String subject,
        String aspect,
        String value,
        Kind kind,
        @Nullable String place) {

    /** What rests on a fact. */
    public enum Kind {
        /** Where bytes and bits lie. */
        LAYOUT,
        /** What compilers copy into the code that uses it. */
        VALUE,
        /** How a type of C is passed or accessed. */
        TYPE,
        /** A function or variable that the library has to have, and its type. */
        SYMBOL
    }

    /** What tells it from others of the same version. */
    String key() {
        return subject + '\n' + aspect;
    }
}
