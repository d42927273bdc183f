package dev.gatun.generator.diagnostic;

import dev.gatun.generator.source.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * What led to a {@link Diagnostic}: the macro whose expansion it is in, the directive that brought its file in, the other declaration of a pair.
 *
 * @param message one clause, no final stop, lower case start: {@code in the expansion of macro 'FOO'}
 * @param position where, or null where there is no place to show
 */
public record Note(String message, @Nullable SourcePosition position) {}
