package dev.gatun.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * Identity of an enum within a {@link Model}.
 *
 * @param tag null for an untagged enum
 * @param ordinal tells untagged enums apart, and tagged ones of a prototype's scope; 0 for a tag of file scope
 */
public record EnumId(@Nullable String tag, int ordinal) {}
