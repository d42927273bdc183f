package dev.gatun.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Identity of a struct or union within a {@link Model}.
 *
 * @param kind struct or union
 * @param tag null for an untagged record
 * @param ordinal tells untagged records apart, and tagged ones of a prototype's scope; 0 for a tag of file scope
 */
public record RecordId(RecordKind kind, @Nullable String tag, int ordinal) {}
