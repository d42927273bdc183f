package dev.gatun.generator.model;

import dev.gatun.generator.source.SourcePosition;

/**
 * Something declared that gets no binding.
 *
 * @param name the entity's name
 * @param reason one clause, true and specific: {@code function-like macro}, {@code inline function: has no symbol; needs a C shim}
 */
public record Skipped(String name, String reason, SourcePosition position) {}
