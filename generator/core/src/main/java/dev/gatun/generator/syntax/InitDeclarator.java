package dev.gatun.generator.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * C23 6.7.1 init-declarator.
 *
 * @param declarator the declarator
 * @param asmLabel the symbol's name from {@code asm("...")}, escapes replaced, adjacent literals joined; null where there is none
 * @param attributes the attributes behind the declarator
 * @param initializer the initialiser, null where there is none
 */
public record InitDeclarator(
        Declarator declarator,
        @Nullable String asmLabel,
        List<Attribute> attributes,
        @Nullable TokenRun initializer) {}
