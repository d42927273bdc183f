package dev.gatun.generator.syntax;

import org.jspecify.annotations.Nullable;

/**
 * An attribute in any of its syntaxes: {@code [[...]]}, {@code __attribute__((...))}, {@code __declspec(...)}, and
 * the specifiers that say the
 * same ({@code _Noreturn} is {@code noreturn}, {@code _Nonnull} is {@code _Nonnull}).
 *
 * @param name without vendor prefix and surrounding underscores: {@code packed} for {@code __packed__} and for {@code
 *     gnu::packed}
 * @param arguments the tokens between its parentheses, null where it has none
 */
public record Attribute(String name, @Nullable TokenRun arguments) {}
