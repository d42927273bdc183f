package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declarator with what follows it.
 *
 * @param asmLabel null where there is none
 * @param width of a bit-field; null for any other
 * @param initializer behind {@code =}, in braces (these included) or in parentheses; null where there is none
 * @param definition of a function; {@link Definition#NONE} for all else
 */
public record CppInitDeclarator(
        CppDeclarator declarator,
        @Nullable String asmLabel,
        @Nullable TokenRun width,
        @Nullable TokenRun initializer,
        Definition definition,
        List<Attribute> attributes) {

    /** What a declaration of a function ends in. */
    public enum Definition {
        /** {@code ;} */
        NONE,
        /** A body, which is left out. */
        BODY,
        /** {@code = 0} */
        PURE,
        /** {@code = default} */
        DEFAULTED,
        /** {@code = delete} */
        DELETED
    }
}
