package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Functions that give a status: an enum or a group of macros of which one is 0 and named like {@code _OK}. */
final class Errors {

    private static final String OK = ".*_(OK|SUCCESS|NO_ERROR|NOERROR|NOERR)";
    private static final int FEW_CODES = 5;
    private static final String FUNCTIONS_INDENT = "             ";

    private final Api api;
    private final Owners owners;

    Errors(Api api, Owners owners) {
        this.api = api;
        this.owners = owners;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Enumeration enumeration : api.enums()) {
            Declaration.Constant ok = success(enumeration);
            if (ok != null && enumeration.name() != null) {
                ofEnum(enumeration, ok, suggestions);
            }
        }
        for (Declaration.Macro macro : api.macros()) {
            if (isZero(macro.value()) && macro.name().matches(OK)) {
                ofMacros(macro.name(), suggestions);
            }
        }
        return suggestions;
    }

    private static Declaration.@Nullable Constant success(Declaration.Enumeration enumeration) {
        for (Declaration.Constant constant : enumeration.constants()) {
            if (constant.value().signum() == 0 && constant.name().matches(OK)) {
                return constant;
            }
        }
        return null;
    }

    private static boolean isZero(ConstantValue value) {
        return value instanceof ConstantValue.IntegerValue(BigInteger number) && number.signum() == 0;
    }

    private void ofEnum(Declaration.Enumeration enumeration, Declaration.Constant ok, List<Suggestion> suggestions) {
        EnumId id = enumeration.id();
        String name = String.valueOf(enumeration.name());
        List<Declaration.Function> functions = api.functions().stream()
                .filter(function -> id.equals(Api.enumeration(function.type().result())))
                .filter(function -> !owners.ends(function))
                .toList();
        boolean negative = enumeration.constants().stream()
                .allMatch(constant ->
                        constant.value().signum() <= 0 || constant.value().bitLength() > 30);
        if (!functions.isEmpty()) {
            String evidence = name + ": " + ok.name() + " is 0; " + count(functions) + " of this type";
            suggestions.add(entry(evidence, functions, "success: " + Yaml.scalar(ok.name()), name, message(id, "")));
        } else if (negative) {
            List<Declaration.Function> ints = ints(prefix(ok.name()));
            if (!ints.isEmpty()) {
                String evidence = name + ": " + ok.name() + " is 0, its other constants are negative; " + count(ints)
                        + " of type int whose names start alike";
                suggestions.add(entry(evidence, ints, "convention: negative", name, message(id, prefix(ok.name()))));
            }
        }
    }

    private void ofMacros(String ok, List<Suggestion> suggestions) {
        String prefix = prefix(ok);
        long codes = api.macros().stream()
                .filter(macro ->
                        macro.name().startsWith(prefix + "_") && macro.value() instanceof ConstantValue.IntegerValue)
                .count();
        if (codes < FEW_CODES) {
            return;
        }
        List<Declaration.Function> functions = ints(prefix).stream()
                .filter(function -> Words.acts(function.name()))
                .toList();
        String pattern = prefix + "_[A-Z0-9_]+";
        String message = message(null, prefix);
        if (!functions.isEmpty()) {
            String evidence = ok + " is 0, one of " + codes + " macros " + prefix + "_...; " + count(functions)
                    + " of type int named alike, with a verb that can fail";
            suggestions.add(entry(evidence, functions, "success: " + Yaml.scalar(ok), pattern, message));
        } else {
            String evidence = ok + " is 0, one of " + codes + " macros " + prefix + "_...; which functions give them?";
            suggestions.add(new Suggestion(
                    List.of(evidence),
                    "functions: [...]\nsuccess: " + Yaml.scalar(ok) + "\ncodes: " + Yaml.scalar(pattern)
                            + (message == null ? "" : "\nmessage: " + Yaml.scalar(message)),
                    false));
        }
    }

    private static String prefix(String ok) {
        return ok.substring(
                0, ok.replaceFirst("_(OK|SUCCESS|NO_ERROR|NOERROR|NOERR)$", "").length());
    }

    private static String count(List<Declaration.Function> functions) {
        return functions.size() == 1 ? "1 function is" : functions.size() + " functions are";
    }

    /** Functions of type {@code int} whose names start with a prefix, a number behind it aside: {@code sqlite3_} for {@code SQLITE}. */
    private List<Declaration.Function> ints(String prefix) {
        String start = prefix.toLowerCase(Locale.ROOT);
        return api.functions().stream()
                .filter(function -> Api.isInt(function.type().result()))
                .filter(function -> !owners.ends(function) && !function.type().variadic())
                .filter(function -> {
                    String name = function.name().toLowerCase(Locale.ROOT);
                    return name.startsWith(start)
                            && name.substring(start.length()).matches("[0-9]*_.*");
                })
                .toList();
    }

    /**
     * A function from a code to text.
     *
     * @param codes what it takes; null for {@code int}
     * @param prefix of its name, where it takes {@code int}
     */
    private @Nullable String message(@Nullable EnumId codes, String prefix) {
        String start = prefix.toLowerCase(Locale.ROOT);
        for (Declaration.Function function : api.functions()) {
            CType result = Api.pointee(function.type().result());
            boolean text = result != null && Api.isChar(result) && Api.isConst(result);
            if (text
                    && function.type().parameters().size() == 1
                    && !function.type().variadic()) {
                CType code = Api.type(function, 0);
                boolean typed = codes != null && codes.equals(Api.enumeration(code));
                boolean named = Api.isInt(code)
                        && (codes == null || !start.isEmpty())
                        && function.name().toLowerCase(Locale.ROOT).startsWith(start)
                        && Words.of(function.name()).stream().anyMatch(word -> word.matches(".*err.*|msg|message"));
                if (typed || named) {
                    return function.name();
                }
            }
        }
        return null;
    }

    private static Suggestion entry(
            String evidence,
            List<Declaration.Function> functions,
            String convention,
            String codes,
            @Nullable String message) {
        List<String> names = functions.stream().map(Declaration.Function::name).toList();
        List<String> evidences = new ArrayList<>(List.of(evidence));
        StringBuilder yaml = new StringBuilder("functions: ")
                .append(Yaml.list(names, FUNCTIONS_INDENT.substring(2)))
                .append('\n')
                .append(convention)
                .append("\ncodes: ")
                .append(Yaml.scalar(codes));
        if (message != null) {
            evidences.add(message + ": takes a code, gives text");
            yaml.append("\nmessage: ").append(Yaml.scalar(message));
        }
        return new Suggestion(evidences, yaml.toString(), true);
    }
}
