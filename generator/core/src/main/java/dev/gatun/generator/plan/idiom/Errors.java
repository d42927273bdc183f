package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.ErrorRule;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.plan.idiom.ErrorWay.Message;
import dev.gatun.generator.plan.idiom.ResultTypes.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which functions fail how. Of several rules for a function the first counts. */
public final class Errors {

    private static final String NEVER_NEGATIVE = "its result is never negative; 'failure' can name other values";

    private final List<ErrorWay> ways = new ArrayList<>();
    private final Map<String, FunctionErrors> byFunction = new HashMap<>();
    private final ResultTypes types;
    private final Names names;
    private final OutParameters outs;
    private final Diagnostics diagnostics;

    /** Functions that tell of errors don't fail themselves, though a pattern may match them. */
    private final Set<String> informants = new HashSet<>();

    private Errors(Model model, Names names, OutParameters outs, Diagnostics diagnostics) {
        this.types = new ResultTypes(model);
        this.names = names;
        this.outs = outs;
        this.diagnostics = diagnostics;
    }

    static Errors of(List<ErrorRule> rules, Model model, Names names, OutParameters outs, Diagnostics diagnostics) {
        Errors errors = new Errors(model, names, outs, diagnostics);
        ErrorWays reader = new ErrorWays(names, errors.types, diagnostics);
        rules.forEach(rule -> errors.addInformants(rule));
        for (ErrorRule rule : rules) {
            ErrorWay way = reader.read(rule);
            errors.ways.add(way);
            rule.functions().forEach(entry -> errors.add(entry, way));
        }
        return errors;
    }

    private void addInformants(ErrorRule rule) {
        if (rule.code() != null) {
            informants.add(rule.code().text());
        }
        if (rule.message() != null) {
            informants.add(rule.message().text());
        }
    }

    /** One for each rule, in order. */
    public List<ErrorWay> ways() {
        return List.copyOf(ways);
    }

    /** How a function fails; null where nothing is said of it. */
    public @Nullable FunctionErrors of(Declaration.Function function) {
        return byFunction.get(function.name());
    }

    private void add(Entry entry, ErrorWay way) {
        boolean named = NamePattern.isName(entry.text());
        List<Declaration.Function> functions = names.functions(entry);
        boolean any = false;
        for (Declaration.Function function : functions) {
            if (!named && informants.contains(function.name())) {
                continue;
            }
            String obstacle = obstacle(function.type().result(), way);
            if (obstacle == null) {
                any = true;
                byFunction.putIfAbsent(function.name(), new FunctionErrors(way, object(function, way)));
            } else if (named) {
                report(
                        entry,
                        "'" + function.spelling() + "' can't fail by the convention '" + name(way) + "': " + obstacle,
                        "leave it out, or give it a rule of its own with another convention");
            }
        }
        if (!named && !any && !functions.isEmpty()) {
            report(
                    entry,
                    "none of the functions that match '" + entry.text() + "' can fail by the convention '" + name(way)
                            + "'",
                    "leave it out, or give another convention: status, null, negative or errno");
        }
    }

    /** As it is written in a configuration. */
    private static String name(ErrorWay way) {
        return way.convention().name().toLowerCase(Locale.ROOT);
    }

    private void report(Entry entry, String message, String hint) {
        diagnostics.report(DiagnosticKind.ERROR_RULE, message, entry.position(), entry.length(), hint);
    }

    /** Why a result can't be what the convention says; null if it can. What a pattern matches besides is left as it is. */
    private @Nullable String obstacle(CType result, ErrorWay way) {
        Kind kind = types.kind(result);
        boolean number = kind == Kind.INTEGER;
        boolean able = types.isSigned(result) || !way.failure().isEmpty();
        return switch (way.convention()) {
            case STATUS -> number ? null : "its result is no integer";
            case NULL -> kind == Kind.POINTER ? null : "its result is no pointer";
            case NEGATIVE -> number && able ? null : number ? NEVER_NEGATIVE : "its result is no integer";
            case ERRNO ->
                kind == Kind.POINTER || (number && able)
                        ? null
                        : number ? NEVER_NEGATIVE : "its result is neither integer nor pointer";
        };
    }

    /** The parameter that a message function takes: what the call gave, or else what it was given. */
    private @Nullable Integer object(Declaration.Function function, ErrorWay way) {
        if (!(way.message() instanceof Message.OfObject(var _, CType object))) {
            return null;
        }
        for (OutParameter out : outs.of(function)) {
            if (out.value().canonical() instanceof CType.Pointer(CType made) && isSame(made, object)) {
                return out.index();
            }
        }
        List<CType> parameters = function.type().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).canonical() instanceof CType.Pointer(CType given) && isSame(given, object)) {
                return i;
            }
        }
        return null;
    }

    private static boolean isSame(CType one, CType other) {
        CType left = one.canonical();
        // what void stands for only its typedef's name tells
        return left instanceof CType.Void
                ? name(one) != null && Objects.equals(name(one), name(other))
                : left.equals(other.canonical());
    }

    private static @Nullable String name(CType type) {
        return switch (type) {
            case CType.Typedef typedef -> typedef.name();
            case CType.Qualified qualified -> name(qualified.type());
            case CType _ -> null;
        };
    }
}
