package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A {@code #define}.
 *
 * @param name the macro's name
 * @param parameters names of the parameters, null for an object-like macro; a variadic one's last is {@code __VA_ARGS__} or, in GNU form, its own name
 * @param variadic whether the last parameter takes the rest of the arguments
 * @param body the replacement list
 * @param definedAt where the name stands in the directive
 * @param comment the comment on the directive's line or, failing that, right before it; null where there is none
 */
public record MacroDefinition(
        String name,
        @Nullable List<String> parameters,
        boolean variadic,
        List<PpToken> body,
        SourcePosition definedAt,
        @Nullable CommentRange comment) {

    public boolean isObjectLike() {
        return parameters == null;
    }

    /** The comment's text, delimiters included, or null. */
    public @Nullable String documentation() {
        return comment == null ? null : comment.text();
    }

    /**
     * Whether another definition may stand beside this one (C23 6.10.5p2): the same parameters, the same tokens, white space
     * at the same places.
     */
    boolean sameAs(MacroDefinition other) {
        if (!Objects.equals(parameters, other.parameters)
                || variadic != other.variadic
                || body.size() != other.body.size()) {
            return false;
        }
        for (int i = 0; i < body.size(); i++) {
            PpToken mine = body.get(i);
            PpToken theirs = other.body.get(i);
            if (!mine.text().equals(theirs.text()) || (i > 0 && mine.spaceBefore() != theirs.spaceBefore())) {
                return false;
            }
        }
        return true;
    }
}
