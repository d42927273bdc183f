package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.ErrorWay.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rules for errors: which constants and functions they name. */
final class ErrorWays {

    private static final String STRERROR = "strerror";

    private final Names names;
    private final ResultTypes types;
    private final Diagnostics diagnostics;
    private final ValueRanges ranges;

    ErrorWays(Names names, ResultTypes types, Diagnostics diagnostics) {
        this.names = names;
        this.types = types;
        this.diagnostics = diagnostics;
        this.ranges = new ValueRanges(names, diagnostics);
    }

    /** What a rule says. Whatever can't be is reported and left out. */
    ErrorWay read(ErrorRule rule) {
        List<ValueRange> success = ranges.read(rule.success());
        return new ErrorWay(
                rule.convention(),
                success,
                ranges.read(rule.failure()),
                rule.codes() == null ? List.of() : names.codes(rule.codes()),
                code(rule.code()),
                message(rule.message()),
                rule.exception());
    }

    private Declaration.@Nullable Function code(@Nullable Entry code) {
        Declaration.Function function = code == null ? null : names.function(code);
        if (code == null || function == null) {
            return null;
        }
        if (!function.type().parameters().isEmpty()
                || function.type().variadic()
                || types.kind(function.type().result()) != ResultTypes.Kind.INTEGER) {
            report(
                    code,
                    "'" + function.spelling() + "' can't give the code of a failure",
                    "a function that does takes nothing and returns an integer");
            return null;
        }
        return function;
    }

    private @Nullable Message message(@Nullable Entry message) {
        if (message == null) {
            return null;
        }
        if (message.text().equals(STRERROR)) {
            return new Message.Strerror();
        }
        Declaration.Function function = names.function(message);
        if (function == null) {
            return null;
        }
        Message shaped = shaped(function);
        if (shaped == null) {
            report(
                    message,
                    "'" + function.spelling() + "' can't give the message of a failure",
                    "a function that does returns 'const char *' and takes nothing, the code, or a pointer to what the call"
                            + " was about");
        }
        return shaped;
    }

    private @Nullable Message shaped(Declaration.Function function) {
        List<CType> parameters = function.type().parameters();
        if (!types.isText(function.type().result())
                || parameters.size() > 1
                || function.type().variadic()) {
            return null;
        }
        if (parameters.isEmpty() || types.kind(parameters.getFirst()) == ResultTypes.Kind.INTEGER) {
            return new Message.Plain(function);
        }
        return parameters.getFirst().canonical() instanceof CType.Pointer(CType object)
                ? new Message.OfObject(function, object)
                : null;
    }

    private void report(Entry entry, String message, String hint) {
        diagnostics.report(DiagnosticKind.ERROR_RULE, message, entry.position(), entry.length(), hint);
    }
}
