package dev.gatun.generator.documentation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comment says.
 *
 * @param body in reading order, the brief description first
 * @param parameters of a function or function pointer; of a struct or an enum its members
 * @param result what is returned; empty where the comment doesn't say
 * @param deprecated why, or what to use instead; null unless the comment says that it is
 * @param see names or texts to look at
 * @param since the version that brought it; empty where the comment doesn't say
 */
public record DocComment(
        List<Block> body,
        List<Named> parameters,
        List<Block> result,
        @Nullable List<Block> deprecated,
        List<String> see,
        List<Block> since) {

    /** Describes something that has a name in C. */
    public record Named(String name, List<Block> description) {}
}
