package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.grammar.Keywords;
import dev.gatun.grammar.PreprocessingLexer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Translation phases 2 to 4 for a unit that consists of the headers that the user named, as if a file included one after the other.
 *
 * <p>Wrong input never throws: it is told in {@link PreprocessedUnit#diagnostics()}. Time and memory are bounded for any input.
 */
public final class Preprocessor {

    /** Bound of a unit's size; all of the Windows headers together are a quarter of it. */
    private static final int MOST_TOKENS = 4_000_000;

    private final Toolchain toolchain;
    private final List<Path> includeDirectories;
    private final Map<String, String> definitions;
    private final Language language;

    /**
     * A preprocessor for a target.
     *
     * @param includeDirectories searched before the system's
     * @param macros name, or name with parameters, to replacement
     */
    public Preprocessor(
            Toolchain toolchain, List<Path> includeDirectories, Map<String, String> macros, Language language) {
        this.toolchain = toolchain;
        this.includeDirectories = List.copyOf(includeDirectories);
        this.definitions = macros;
        this.language = language;
    }

    /**
     * Reads the headers.
     *
     * @param headers paths, or names to look up on the include path
     */
    public PreprocessedUnit preprocess(List<String> headers) {
        return preprocess(headers, "", "");
    }

    /**
     * As the other, with some more text at the end of the unit.
     *
     * @param appendix what that text is called, in angle brackets, since it is no file
     */
    public PreprocessedUnit preprocess(List<String> headers, String appendix, String text) {
        return new Run().run(headers, appendix, text);
    }

    /** The collaborators of one run, wired. */
    private final class Run {

        private final Diagnostics diagnostics = new Diagnostics();
        private final Reports reports = new Reports(diagnostics);
        private final boolean modern = language == Language.CPP || predefined("__STDC_VERSION__") >= Keywords.C23;
        private final Lexing lexing = new Lexing(modern, language == Language.CPP);
        private final FileStack files = new FileStack(reports);
        private final LineControl lines = new LineControl();
        private final FeatureTests features = new FeatureTests(predefined("__clang__") != 0, predefined("__GNUC__"));
        private final MacroStore macros = new MacroStore(features.operators());
        private final PragmaHandling pragmas = new PragmaHandling(macros, reports);
        private final Inclusion inclusion = new Inclusion(
                new IncludeResolver(includeDirectories, toolchain.systemIncludeDirectories()),
                files,
                macros,
                reports,
                lexing,
                wayOut());
        private final MacroExpander expander = new MacroExpander(files, macros, reports);
        private final boolean microsoft = predefined("_MSC_VER") != 0;
        private final Keywords keywords = language == Language.CPP
                ? Keywords.ofCpp(predefined("__cplusplus"), predefined("__GNUC__"), microsoft)
                : Keywords.ofC(predefined("__STDC_VERSION__"), microsoft);
        private final List<PpToken> tokens = new ArrayList<>();

        private String wayOut() {
            return toolchain.hasLibrary()
                    ? Inclusion.ADD_FOLDER
                    : "the C library's headers for " + toolchain.target()
                            + " are not here: name the root that has them with --sysroot, or add folders with -I";
        }

        PreprocessedUnit run(List<String> headers, String appendix, String text) {
            ConditionOperators operators = new ConditionOperators(
                    macros,
                    features,
                    modern,
                    (name, quoted, next) -> inclusion.exists(new HeaderName(name, quoted), next));
            files.setDirectives(new Directives(files, macros, inclusion, pragmas, operators, lines, reports));
            reports.setTrail(files::trail);
            try {
                readText("<built-in>", toolchain.predefinedMacros());
                new DynamicMacros(files, lines).defineIn(macros);
                readText("<command line>", commandLine());
                for (String header : headers) {
                    inclusion.openNamed(header);
                    readAll();
                }
                if (!text.isEmpty()) {
                    readText(appendix, text);
                }
            } catch (LimitExceededException e) {
                reports.at(e.position(), e.length(), e.kind(), String.valueOf(e.getMessage()), e.hint());
                expander.abandon();
                files.abandon();
            }
            return new PreprocessedUnit(
                    tokens,
                    new MacrosInForce(macros, keywords),
                    inclusion.included(),
                    inclusion.lookups(),
                    diagnostics.list());
        }

        private void readText(String name, String text) {
            Path path = SourceFile.synthetic(name);
            LexedFile lexed = new LexedFile(new SourceFile(path, text), lexing);
            files.push(new FileCursor(lexed, new IncludeResolver.Found(path, -1, true), null, null));
            readAll();
        }

        private void readAll() {
            for (PpToken token = expander.next(); token != null; token = expander.next()) {
                PpToken pragma = pragmaOperator(token);
                if (pragma != token) {
                    if (pragma != null) {
                        add(pragma);
                    }
                } else {
                    add(typed(token));
                }
            }
        }

        /** The token itself, unless it is {@code _Pragma}: then the token made of that, or null. */
        private @Nullable PpToken pragmaOperator(PpToken token) {
            if (token.type() != PreprocessingLexer.Identifier) {
                return token;
            }
            if (microsoft && token.text().equals("__pragma")) {
                return pragmas.handle(token, parenthesized());
            }
            if (!token.text().equals("_Pragma")) {
                return token;
            }
            PpToken open = expander.next();
            PpToken literal = expander.next();
            PpToken close = expander.next();
            if (open == null
                    || literal == null
                    || close == null
                    || literal.type() != PreprocessingLexer.StringLiteral
                    || close.type() != PreprocessingLexer.RightParen) {
                reports.at(token, DiagnosticKind.BAD_DIRECTIVE, "'_Pragma' needs a string in parentheses", null);
                return null;
            }
            Path path = SourceFile.synthetic("<_Pragma>");
            String text = PragmaHandling.destringized(literal.text());
            List<PpToken> operand = List.of(lexing.tokens(new SourceFile(path, text)));
            if (text.strip().equals("once")) {
                inclusion.once();
                return null;
            }
            return pragmas.handle(token, operand);
        }

        /** The tokens in the parentheses that follow; all to the end where they are not closed. */
        private List<PpToken> parenthesized() {
            List<PpToken> inside = new ArrayList<>();
            int level = 0;
            for (PpToken token = expander.next(); token != null; token = expander.next()) {
                level += token.type() == PreprocessingLexer.LeftParen ? 1 : 0;
                level -= token.type() == PreprocessingLexer.RightParen ? 1 : 0;
                if (level <= 0) {
                    break;
                }
                inside.add(token);
            }
            return inside.isEmpty() ? inside : inside.subList(1, inside.size());
        }

        private PpToken typed(PpToken token) {
            if (token.type() != PreprocessingLexer.Identifier) {
                return token;
            }
            int type = keywords.typeOf(token.text());
            return type == PreprocessingLexer.Identifier ? token : token.withType(type);
        }

        private void add(PpToken token) {
            if (tokens.size() == MOST_TOKENS) {
                throw new LimitExceededException(
                        DiagnosticKind.INPUT_LIMIT,
                        "the headers have more than " + MOST_TOKENS + " tokens",
                        token.position(),
                        token.length(),
                        "name fewer headers");
            }
            tokens.add(token);
        }
    }

    private String commandLine() {
        StringBuilder text = new StringBuilder();
        definitions.forEach((name, value) -> text.append("#define ")
                .append(name)
                .append(' ')
                .append(value.replace('\n', ' '))
                .append('\n'));
        return text.toString();
    }

    /** The value of a predefined integer macro, 0 if there is none. */
    private long predefined(String name) {
        String start = "#define " + name + " ";
        String text = "\n" + toolchain.predefinedMacros();
        int at = text.indexOf("\n" + start);
        if (at < 0) {
            return 0;
        }
        int from = at + 1 + start.length();
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == from ? 0 : Long.parseLong(text.substring(from, Math.min(end, from + 18)));
    }
}
