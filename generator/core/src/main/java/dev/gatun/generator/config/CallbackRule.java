package dev.gatun.generator.config;

import org.jspecify.annotations.Nullable;

/**
 * How a function pointer is used.
 *
 * @param place a function, a callback type or {@code record.field}
 * @param parameter of the function: name, or number from 1; null where {@code place} is a type or field
 * @param lifetime null where nothing is said
 * @param userData parameter that carries data for the callback: of the function, or of the callback type
 * @param owner parameter of an owned type, for {@link Lifetime#OWNER}; null for the only one
 * @param destroy parameter for a function that C calls when it is done with the callback
 * @param fallback result that C gets when the callback throws
 */
public record CallbackRule(
        Entry place,
        @Nullable Entry parameter,
        @Nullable Lifetime lifetime,
        @Nullable Entry userData,
        @Nullable Entry owner,
        @Nullable Entry destroy,
        @Nullable Entry fallback) {

    /** Until when C may call it. */
    public enum Lifetime {
        CALL,
        ARENA,
        OWNER
    }
}
