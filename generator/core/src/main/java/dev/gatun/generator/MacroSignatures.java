package dev.gatun.generator;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Declaration.Function.Definition;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signatures that a user gives for function-like macros. They are parsed behind the headers, so that they can use the headers' types, as
 * declarations of functions under names that nothing else has.
 */
final class MacroSignatures {

    /** What the declarations are said to be in. */
    static final String PLACE = "<macro function>";

    private static final String PREFIX = "gatun_signature_";
    private static final int MOST_CHARACTERS = 1000;
    private static final String EXAMPLE = "write it as a function is declared, as in 'int MAX(int a, int b)'";
    private final List<String> given;
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Made when it is needed, which is seldom. */
    private static final class Form {

        /** Nothing in it ends a declaration, a line or a comment. */
        private static final Pattern SIGNATURE =
                Pattern.compile("([\\w$ *(),\\[\\]]*[ *)])([A-Za-z_$][\\w$]*) ?\\(([\\w$ *(),\\[\\].]*)\\)");
    }

    /** @param line of the text in which it is declared, from 1 */
    private record Signature(String written, String macro, String declaration, int line) {

        String placeholder() {
            return PREFIX + line;
        }
    }

    MacroSignatures(List<String> given) {
        this.given = given;
        for (String written : given) {
            add(written);
        }
    }

    /** A signature as result, name and parameters, by group; null for what is none, or might be more than one. */
    static @Nullable MatchResult parts(String written) {
        Matcher parts = Form.SIGNATURE.matcher(written.strip());
        boolean readable = written.length() <= MOST_CHARACTERS
                && parts.matches()
                && isBalanced(parts.group(1))
                && isBalanced(parts.group(3));
        return readable ? parts.toMatchResult() : null;
    }

    private void add(String written) {
        MatchResult parts = parts(written);
        if (parts == null) {
            report("can't read the signature '" + printable(written) + "' of a macro", EXAMPLE);
            return;
        }
        if (parts.group(3).contains(".")) {
            report(
                    "the signature '" + written + "' is variadic",
                    "name the parameters that the macro is to be called with");
            return;
        }
        int line = signatures.size() + 1;
        String declaration = parts.group(1) + PREFIX + line + "(" + parts.group(3) + ");";
        signatures.add(new Signature(written, parts.group(2), declaration, line));
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        return depth == 0;
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    private void report(String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(DiagnosticKind.MACRO_FUNCTION, message, null, 1, hint));
    }

    /** What is wrong with the texts themselves. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The declarations, a line each; empty where there is none. */
    String text() {
        StringBuilder text = new StringBuilder();
        signatures.forEach(signature -> text.append(signature.declaration()).append('\n'));
        return text.toString();
    }

    /** How many lines {@link #text} has. */
    int lines() {
        return signatures.size();
    }

    /** What stages report of the headers; what they report of signatures is said by {@link #applyTo}. */
    static List<Diagnostic> ofHeaders(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> !isOurs(diagnostic.position()))
                .toList();
    }

    static boolean isOurs(@Nullable SourcePosition position) {
        return position != null && position.file().path().toString().equals(PLACE);
    }

    /** The model with a function for each signature, and what is wrong with the signatures. */
    record Applied(Model model, List<Diagnostic> diagnostics) {}

    /**
     * Gives the signatures to their macros.
     *
     * @param reported by the stages so far, on the signatures too
     */
    Applied applyTo(Model model, MacroTable macros, List<Diagnostic> reported) {
        if (given.isEmpty()) {
            return new Applied(model, List.of());
        }
        List<Declaration> declarations = new ArrayList<>();
        List<Declaration.Function> declared = new ArrayList<>();
        for (Declaration declaration : model.declarations()) {
            if (!isOurs(declaration.position())) {
                declarations.add(declaration);
            } else if (declaration instanceof Declaration.Function function) {
                declared.add(function);
            }
        }
        List<String> bound = new ArrayList<>();
        for (Signature signature : signatures) {
            Declaration.Function function = function(signature, declared, declarations, macros, reported);
            if (function != null) {
                declarations.add(function);
                bound.add(function.name());
            }
        }
        List<Skipped> skipped = model.skipped().stream()
                .filter(one -> !bound.contains(one.name()) && !isOurs(one.position()))
                .toList();
        return new Applied(
                new Model(
                        model.abi(),
                        declarations,
                        model.records(),
                        model.enums(),
                        skipped,
                        model.files(),
                        model.diagnostics()),
                diagnostics());
    }

    private Declaration.@Nullable Function function(
            Signature signature,
            List<Declaration.Function> declared,
            List<Declaration> others,
            MacroTable macros,
            List<Diagnostic> reported) {
        String name = signature.macro();
        MacroDefinition macro = macros.find(name);
        Declaration.Function function = declared.stream()
                .filter(one -> one.name().equals(signature.placeholder()))
                .findFirst()
                .orElse(null);
        if (macro == null) {
            report("no macro '" + name + "' in the headers", didYouMean(name, macros));
        } else if (macro.parameters() == null) {
            report(
                    "'" + name + "' is no function-like macro",
                    "a macro that is a value is bound as a constant, without a signature");
        } else if (function == null) {
            report(unreadable(signature, reported), EXAMPLE);
        } else if (!fits(macro, function)) {
            report(wrongNumber(macro, function), null);
        } else if (others.stream().anyMatch(one -> name.equals(one.name()) && one instanceof Declaration.Function)) {
            report("'" + name + "' is a function too", "it is bound by its own declaration");
        } else {
            return named(function, macro);
        }
        return null;
    }

    private static Declaration.Function named(Declaration.Function function, MacroDefinition macro) {
        return new Declaration.Function(
                macro.name(),
                macro.name(),
                function.type(),
                function.parameters(),
                true,
                Definition.MACRO,
                List.of(),
                macro.documentation(),
                macro.definedAt());
    }

    private static boolean fits(MacroDefinition macro, Declaration.Function function) {
        List<String> parameters = macro.parameters();
        int given = function.type().parameters().size();
        int known = parameters == null ? 0 : parameters.size();
        // an empty argument is an argument too: a macro with one parameter can be called without any
        return macro.variadic() ? given >= known - 1 : given == known || (given == 0 && known == 1);
    }

    private static String wrongNumber(MacroDefinition macro, Declaration.Function function) {
        List<String> parameters = macro.parameters();
        int known = parameters == null ? 0 : parameters.size();
        String takes = macro.variadic() ? "at least " + (known - 1) : Integer.toString(known);
        return "macro '" + macro.name() + "' takes " + takes + " arguments, its signature has "
                + function.type().parameters().size();
    }

    private static @Nullable String didYouMean(String name, MacroTable macros) {
        List<String> names = macros.definitions().stream()
                .filter(macro -> !macro.isObjectLike())
                .map(MacroDefinition::name)
                .toList();
        String nearest = NearestName.of(name, names);
        return nearest == null
                ? "'gatun inspect' lists the macros among what is skipped"
                : "did you mean '" + nearest + "'?";
    }

    private static String unreadable(Signature signature, List<Diagnostic> reported) {
        String cause = "";
        for (Diagnostic diagnostic : reported) {
            SourcePosition position = diagnostic.position();
            if (position != null && isOurs(position) && position.line() == signature.line() && cause.isEmpty()) {
                cause = ": " + diagnostic.message();
            }
        }
        return "can't read the signature '" + signature.written() + "' of a macro" + cause;
    }
}
