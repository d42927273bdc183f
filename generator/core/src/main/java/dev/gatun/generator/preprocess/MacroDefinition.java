package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code #define}.
 *
 * @param name the macro's name
 * @param parameters names of the parameters, null for an object-like macro; a variadic one's last is {@code __VA_ARGS__} or, in GNU form, its own name
 * @param variadic whether the last parameter takes the rest of the arguments
 * @param body the replacement list
 * @param definedAt where the name stands in the directive
 * @param documentation the comment before or behind the directive, delimiters included; null where there is none
 */
public record MacroDefinition(
        String name,
        @Nullable List<String> parameters,
        boolean variadic,
        List<PpToken> body,
        SourcePosition definedAt,
        @Nullable String documentation) {

    public boolean isObjectLike() {
        return parameters == null;
    }
}
