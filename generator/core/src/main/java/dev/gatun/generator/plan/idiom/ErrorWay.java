package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule.Convention;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How functions of one rule fail.
 *
 * @param success values, for {@link Convention#STATUS}
 * @param failure values, where they are not the convention's
 * @param codes names of codes
 * @param code function that gives the code; null where the convention says where it is
 * @param message where the message comes from; null for nowhere
 * @param exception name of the exception class as asked for; null for the usual one
 */
public record ErrorWay(
        Convention convention,
        List<ValueRange> success,
        List<ValueRange> failure,
        List<NamedConstant> codes,
        Declaration.@Nullable Function code,
        @Nullable Message message,
        @Nullable Entry exception) {

    public ErrorWay {
        success = List.copyOf(success);
        failure = List.copyOf(failure);
        codes = List.copyOf(codes);
    }

    /** Whether there is a single value of success, so that it says nothing to the caller. */
    public boolean hasOneSuccess() {
        return success.size() == 1 && success.getFirst().isSingle();
    }

    /** Where a message comes from. */
    public sealed interface Message {

        /** The C library, for values of {@code errno}. */
        record Strerror() implements Message {}

        /** A function of the code, or of nothing. */
        record Plain(Declaration.Function function) implements Message {}

        /** @param object type of what the function points to with its only parameter */
        record OfObject(Declaration.Function function, CType object) implements Message {}
    }
}
