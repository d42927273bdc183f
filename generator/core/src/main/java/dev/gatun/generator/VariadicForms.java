package dev.gatun.generator;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Declaration.Function.Definition;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.resolve.TypeCompatibility;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Prototypes that a user gives for variadic functions, with types in place of the ellipsis. As {@linkplain MacroSignatures signatures} of
 * macros they are parsed behind the headers, under names that nothing else has.
 */
final class VariadicForms {

    private static final String PREFIX = "gatun_form_";
    private static final String EXAMPLE =
            "write it as the function is declared, with arguments in place of the ellipsis, as in"
                    + " 'int printf(const char *format, int value)'";

    private final List<Form> forms = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final int linesBefore;

    /** @param line of the text in which it is declared, from 1 */
    private record Form(Entry written, String function, String declaration, int line) {

        String placeholder() {
            return PREFIX + line;
        }
    }

    /** @param linesBefore lines of the synthetic file that come first */
    VariadicForms(List<Entry> given, int linesBefore) {
        this.linesBefore = linesBefore;
        given.forEach(this::add);
    }

    private void add(Entry written) {
        MatchResult parts = MacroSignatures.parts(written.text());
        if (parts == null) {
            report(written, "can't read the prototype of a variadic function", EXAMPLE);
        } else if (parts.group(3).contains(".")) {
            report(written, "the prototype is variadic itself", EXAMPLE);
        } else {
            int line = linesBefore + forms.size() + 1;
            String declaration = parts.group(1) + PREFIX + line + "(" + parts.group(3) + ");";
            forms.add(new Form(written, parts.group(2), declaration, line));
        }
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(DiagnosticKind.VARIADIC_FORM, message, entry.position(), entry.length(), hint));
    }

    /** What is wrong with the texts themselves. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The declarations, a line each; empty where there is none. */
    String text() {
        StringBuilder text = new StringBuilder();
        forms.forEach(form -> text.append(form.declaration()).append('\n'));
        return text.toString();
    }

    /** The model with a function for each prototype, and what is wrong with the prototypes. */
    record Applied(Model model, List<Diagnostic> diagnostics) {}

    /**
     * Puts the forms behind their functions.
     *
     * @param reported by the stages so far, on the prototypes too
     */
    Applied applyTo(Model model, List<Diagnostic> reported) {
        if (forms.isEmpty()) {
            return new Applied(model, List.of());
        }
        Map<String, Declaration.Function> functions = new HashMap<>();
        model.declarations().forEach(declaration -> {
            if (declaration instanceof Declaration.Function function) {
                functions.putIfAbsent(function.name(), function);
            }
        });
        Map<String, List<Declaration.Function>> made = new HashMap<>();
        for (Form form : forms) {
            Declaration.Function function = function(form, functions, model, reported);
            if (function != null) {
                List<Declaration.Function> known = made.computeIfAbsent(function.name(), _ -> new ArrayList<>());
                if (known.stream().anyMatch(other -> other.type().equals(function.type()))) {
                    report(form.written(), "the prototype is given twice", "keep one of them");
                }
                known.add(function);
            }
        }
        return new Applied(with(model, made), diagnostics());
    }

    private static Model with(Model model, Map<String, List<Declaration.Function>> made) {
        List<Declaration> declarations = new ArrayList<>();
        for (Declaration declaration : model.declarations()) {
            if (declaration instanceof Declaration.Function function) {
                if (!function.name().startsWith(PREFIX) || !MacroSignatures.isOurs(function.position())) {
                    declarations.add(function);
                    declarations.addAll(made.getOrDefault(function.name(), List.of()));
                }
            } else if (!MacroSignatures.isOurs(declaration.position())) {
                declarations.add(declaration);
            }
        }
        return new Model(
                model.abi(),
                declarations,
                model.records(),
                model.enums(),
                model.skipped().stream()
                        .filter(skipped -> !skipped.name().startsWith(PREFIX))
                        .toList(),
                model.files(),
                model.diagnostics());
    }

    private Declaration.@Nullable Function function(
            Form form, Map<String, Declaration.Function> functions, Model model, List<Diagnostic> reported) {
        Declaration.Function variadic = functions.get(form.function());
        Declaration.Function given = functions.get(form.placeholder());
        if (variadic == null) {
            unknown(form, functions);
            return null;
        }
        if (!variadic.type().variadic()) {
            report(form.written(), "'" + form.function() + "' is not variadic", "it is bound as it is declared");
            return null;
        }
        if (given == null) {
            report(form.written(), "can't read the prototype of a variadic function" + cause(form, reported), EXAMPLE);
            return null;
        }
        String difference = difference(variadic, given, model);
        if (difference != null) {
            report(form.written(), difference, "in the headers: " + variadic.spelling());
            return null;
        }
        return fixed(variadic, given);
    }

    private void unknown(Form form, Map<String, Declaration.Function> functions) {
        List<String> names = functions.values().stream()
                .filter(function -> function.type().variadic())
                .map(Declaration.Function::name)
                .toList();
        String nearest = NearestName.of(form.function(), names);
        diagnostics.add(new Diagnostic(
                DiagnosticKind.UNKNOWN_NAME,
                "no function '" + form.function() + "' in the headers",
                form.written().position(),
                form.written().length(),
                nearest == null ? "variadic there: " + String.join(", ", names) : "did you mean '" + nearest + "'?"));
    }

    private static String cause(Form form, List<Diagnostic> reported) {
        for (Diagnostic diagnostic : reported) {
            SourcePosition position = diagnostic.position();
            if (position != null && MacroSignatures.isOurs(position) && position.line() == form.line()) {
                return ": " + diagnostic.message();
            }
        }
        return "";
    }

    /** What of the prototype can't be; null where all is well. */
    private static @Nullable String difference(Declaration.Function variadic, Declaration.Function given, Model model) {
        TypeCompatibility types = new TypeCompatibility(id -> {
            Declaration.Enumeration enumeration = model.enums().get(id);
            return enumeration == null ? null : enumeration.underlying();
        });
        List<CType> declared = variadic.type().parameters();
        List<CType> here = given.type().parameters();
        if (here.size() < declared.size()) {
            return "the prototype lacks parameters of '" + variadic.name() + "': it has " + here.size() + " of "
                    + declared.size() + " before the ellipsis";
        }
        if (!types.compatible(variadic.type().result(), given.type().result())) {
            return "'" + variadic.name() + "' returns '"
                    + variadic.type().result().spelling() + "', not '"
                    + given.type().result().spelling() + "'";
        }
        for (int i = 0; i < here.size(); i++) {
            String type = here.get(i).spelling();
            if (i < declared.size() && !types.compatible(declared.get(i), here.get(i))) {
                return "parameter " + (i + 1) + " of '" + variadic.name() + "' is '"
                        + declared.get(i).spelling() + "', not '" + type + "'";
            }
            String promoted = i < declared.size() ? null : promoted(here.get(i));
            if (promoted != null) {
                return "a '" + type + "' is no argument of a variadic function: C passes it as '" + promoted + "'";
            }
        }
        return null;
    }

    /** What the default argument promotions make of a type (C23 6.5.3.3); null for one that they leave alone. */
    private static @Nullable String promoted(CType type) {
        return type.canonical() instanceof CType.Primitive primitive
                ? switch (primitive.kind()) {
                    case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT -> "int";
                    case FLOAT, FLOAT16, BF16 -> "double";
                    case INT, UNSIGNED_INT, LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, DOUBLE -> null;
                    case INT128, UNSIGNED_INT128, LONG_DOUBLE, FLOAT128, NULLPTR -> null;
                    case DECIMAL32, DECIMAL64, DECIMAL128 -> null;
                }
                : null;
    }

    private static Declaration.Function fixed(Declaration.Function variadic, Declaration.Function given) {
        List<Declaration.Parameter> parameters = new ArrayList<>(variadic.parameters());
        int fixed = parameters.size();
        parameters.addAll(given.parameters().subList(fixed, given.parameters().size()));
        List<CType> types = new ArrayList<>(variadic.type().parameters());
        types.addAll(given.type()
                .parameters()
                .subList(fixed, given.type().parameters().size()));
        List<String> names = new ArrayList<>(variadic.type().parameterNames());
        names.addAll(given.type().parameterNames().subList(fixed, parameters.size()));
        return new Declaration.Function(
                variadic.name(),
                variadic.symbol(),
                new CType.Function(variadic.type().result(), types, false, true, names),
                parameters,
                variadic.inline(),
                Definition.FIXED_FORM,
                variadic.attributes(),
                variadic.documentation(),
                variadic.position());
    }
}
