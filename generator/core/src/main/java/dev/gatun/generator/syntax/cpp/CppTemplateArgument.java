package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.syntax.TokenRun;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the angle brackets, or behind the {@code =} of a template parameter. Only lookup tells whether {@code N} is a type.
 *
 * @param type what it is as a type, null for what can only be an expression
 * @param tokens all of it, the dots of a pack aside
 * @param pack whether {@code ...} follows
 */
public record CppTemplateArgument(@Nullable CppTypeId type, TokenRun tokens, boolean pack) {}
