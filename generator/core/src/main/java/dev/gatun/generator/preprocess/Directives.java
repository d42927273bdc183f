package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.preprocess.FileCursor.ConditionalGroup;
import dev.gatun.generator.preprocess.FileCursor.Line;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells directives apart and does them (C23 6.10); conditional groups that are left out are skipped here. */
final class Directives implements FileStack.DirectiveHandler {

    /** What an unknown directive may have been meant for. */
    private static final List<String> KNOWN = List.of(
            "define",
            "elif",
            "elifdef",
            "elifndef",
            "else",
            "endif",
            "error",
            "if",
            "ifdef",
            "ifndef",
            "include",
            "include_next",
            "line",
            "pragma",
            "undef",
            "warning");

    private final FileStack files;
    private final MacroStore macros;
    private final MacroDefining defining;
    private final Inclusion inclusion;
    private final PragmaHandling pragmas;
    private final ConditionOperators operators;
    private final LineControl lines;
    private final Reports reports;

    Directives(
            FileStack files,
            MacroStore macros,
            Inclusion inclusion,
            PragmaHandling pragmas,
            ConditionOperators operators,
            LineControl lines,
            Reports reports) {
        this.files = files;
        this.macros = macros;
        this.defining = new MacroDefining(macros, reports);
        this.inclusion = inclusion;
        this.pragmas = pragmas;
        this.operators = operators;
        this.lines = lines;
        this.reports = reports;
    }

    @Override
    public void handle(FileCursor cursor) {
        Line line = cursor.takeLine();
        if (line.tokens().isEmpty()) {
            return;
        }
        PpToken name = line.tokens().getFirst();
        List<PpToken> operand = line.tokens().subList(1, line.tokens().size());
        switch (name.text()) {
            case "define" ->
                defining.define(
                        name, operand, comment(cursor, line), cursor.found().system());
            case "undef" -> defining.undefine(name, operand);
            case "include", "import" -> include(name, operand, false);
            case "include_next" -> include(name, operand, true);
            case "if" -> open(cursor, line, holds(name, operand));
            case "ifdef" -> open(cursor, line, isDefined(name, operand));
            case "ifndef" -> open(cursor, line, !isDefined(name, operand));
            case "elif", "elifdef", "elifndef", "else" -> leaveTaken(cursor, name);
            case "endif" -> close(cursor, name);
            case "error" -> message(name, operand, DiagnosticKind.ERROR_DIRECTIVE);
            case "warning" -> message(name, operand, DiagnosticKind.WARNING_DIRECTIVE);
            case "pragma" -> pragma(line, operand);
            case "line" -> lineControl(name, operand);
            case "ident", "sccs", "assert", "unassert" -> {}
            case "embed" ->
                reports.at(
                        name,
                        DiagnosticKind.UNKNOWN_DIRECTIVE,
                        "'#embed' is not supported",
                        "guard it from Gatun by '#ifndef __GATUN__'");
            default -> unknown(name);
        }
    }

    private static @Nullable CommentRange comment(FileCursor cursor, Line line) {
        PpToken comment = line.comment();
        return comment == null
                ? cursor.commentBefore(line.hash())
                : new CommentRange(cursor.file(), comment.offset(), comment.offset() + comment.length());
    }

    private void unknown(PpToken name) {
        // "# 33 "file.c"" is what compilers' -E writes
        if (name.type() != PreprocessingLexer.PpNumber) {
            String nearest = NearestName.of(name.text(), KNOWN);
            reports.at(
                    name,
                    DiagnosticKind.UNKNOWN_DIRECTIVE,
                    "unknown directive '#" + name.text() + "'",
                    nearest == null ? null : "did you mean '#" + nearest + "'?");
        }
    }

    private void include(PpToken name, List<PpToken> operand, boolean next) {
        HeaderName header = HeaderName.inLine(operand);
        if (header == null) {
            header = HeaderName.read(new MacroExpander(TokenSupply.of(operand), macros, reports));
        }
        if (header == null) {
            PpToken at = operand.isEmpty() ? name : operand.getFirst();
            reports.at(at, DiagnosticKind.BAD_DIRECTIVE, "'#" + name.text() + "' needs \"name\" or <name>", null);
            return;
        }
        inclusion.open(operand.getFirst(), header, next);
    }

    private boolean holds(PpToken name, List<PpToken> operand) {
        return new ConditionExpression(new MacroExpander(TokenSupply.of(operand), macros, reports), operators, name)
                .holds(reports);
    }

    private boolean isDefined(PpToken name, List<PpToken> operand) {
        if (operand.isEmpty() || operand.getFirst().type() != PreprocessingLexer.Identifier) {
            PpToken at = operand.isEmpty() ? name : operand.getFirst();
            reports.at(at, DiagnosticKind.BAD_DIRECTIVE, "'#" + name.text() + "' needs the name of a macro", null);
            return false;
        }
        return macros.isDefined(operand.getFirst().text());
    }

    private void open(FileCursor cursor, Line line, boolean taken) {
        cursor.groups()
                .push(new ConditionalGroup(line.hash(), line.tokens().getFirst().text(), taken));
        if (!taken) {
            skip(cursor);
        }
    }

    private void leaveTaken(FileCursor cursor, PpToken name) {
        ConditionalGroup group = cursor.groups().peek();
        if (group == null) {
            reports.at(name, DiagnosticKind.BAD_DIRECTIVE, "'#" + name.text() + "' without '#if'", null);
            return;
        }
        checkElse(group, name);
        skip(cursor);
    }

    private void checkElse(ConditionalGroup group, PpToken name) {
        if (group.elseSeen()) {
            reports.at(name, DiagnosticKind.BAD_DIRECTIVE, "'#" + name.text() + "' behind '#else'", null);
        }
        if (name.text().equals("else")) {
            group.seeElse();
        }
    }

    private void close(FileCursor cursor, PpToken name) {
        if (cursor.groups().poll() == null) {
            reports.at(name, DiagnosticKind.BAD_DIRECTIVE, "'#endif' without '#if'", null);
        }
    }

    /** Goes on to the part of the innermost group that is to be read, or behind the group. */
    private void skip(FileCursor cursor) {
        int depth = 0;
        for (cursor.skipToDirective(); !cursor.atEnd(); cursor.skipToDirective()) {
            Line line = cursor.takeLine();
            if (line.tokens().isEmpty()) {
                continue;
            }
            PpToken name = line.tokens().getFirst();
            switch (name.text()) {
                case "if", "ifdef", "ifndef" -> depth++;
                case "endif" -> {
                    if (depth-- == 0) {
                        cursor.groups().pop();
                        return;
                    }
                }
                case "elif", "elifdef", "elifndef", "else" -> {
                    if (depth == 0 && startsPart(cursor.groups().element(), name, line)) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private boolean startsPart(ConditionalGroup group, PpToken name, Line line) {
        checkElse(group, name);
        if (group.taken()) {
            return false;
        }
        List<PpToken> operand = line.tokens().subList(1, line.tokens().size());
        boolean holds = switch (name.text()) {
            case "elif" -> holds(name, operand);
            case "elifdef" -> isDefined(name, operand);
            case "elifndef" -> !isDefined(name, operand);
            default -> true;
        };
        if (holds) {
            group.take();
        }
        return holds;
    }

    private void message(PpToken name, List<PpToken> operand, DiagnosticKind kind) {
        String text = operand.isEmpty()
                ? ""
                : name.file()
                        .text()
                        .substring(
                                operand.getFirst().offset(),
                                operand.getLast().offset() + operand.getLast().length());
        reports.at(
                name,
                kind,
                "#" + name.text() + (text.isEmpty() ? "" : " " + text),
                kind == DiagnosticKind.ERROR_DIRECTIVE
                        ? "the header refuses to be read so; where it asks for a macro, define it with -D NAME"
                        : null);
    }

    private void pragma(Line line, List<PpToken> operand) {
        if (!operand.isEmpty() && operand.getFirst().text().equals("once")) {
            inclusion.once();
            return;
        }
        PpToken token = pragmas.handle(line.hash(), operand);
        if (token != null) {
            files.queue(token);
        }
    }

    private void lineControl(PpToken name, List<PpToken> operand) {
        List<PpToken> tokens = new MacroExpander(TokenSupply.of(operand), macros, reports).rest();
        String number = tokens.isEmpty() ? "" : tokens.getFirst().text();
        if (!number.matches("[0-9]{1,10}") || Long.parseLong(number) > Integer.MAX_VALUE) {
            reports.at(name, DiagnosticKind.BAD_DIRECTIVE, "'#line' needs a line number", null);
            return;
        }
        String file =
                tokens.size() > 1 ? PragmaHandling.destringized(tokens.get(1).text()) : null;
        lines.mark(name.spelledAt(), Integer.parseInt(number), file);
    }
}
