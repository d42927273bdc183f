package dev.gatun.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Identity of an enum within a {@link Model}.
 *
 * @param tag null for an untagged enum
 * @param ordinal tells untagged enums apart; 0 for a tagged one
 */
public record EnumId(@Nullable String tag, int ordinal) {}
