package dev.gatun.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Identity of a struct or union within a {@link Model}.
 *
 * @param kind struct or union
 * @param tag null for an untagged record
 * @param ordinal tells untagged records apart; 0 for a tagged one
 */
public record RecordId(RecordKind kind, @Nullable String tag, int ordinal) {}
