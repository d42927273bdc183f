package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts arguments for parameters, makes strings and pastes tokens: one macro's replacement before it is scanned again (C23 6.10.5.1 to
 * 6.10.5.3). A missing operand of {@code ##} needs no placemarker token: {@code leftMissing} says so.
 */
final class Substitution {

    /** Expands an argument completely, as if it were the rest of the file (C23 6.10.5.1p1). */
    interface ArgumentExpander {
        TokenList expand(List<PpToken> argument);
    }

    private final Macro macro;
    private final Expansion origin;
    private final MacroArguments arguments;
    private final ArgumentExpander expander;
    private final Reports reports;
    private final @Nullable TokenList[] expanded;

    Substitution(Macro macro, Expansion origin, MacroArguments arguments, ArgumentExpander expander, Reports reports) {
        this.macro = macro;
        this.origin = origin;
        this.arguments = arguments;
        this.expander = expander;
        this.reports = reports;
        this.expanded = new TokenList[arguments.lists().size()];
    }

    TokenList result() {
        return substitute(macro.replacement());
    }

    private TokenList substitute(List<ReplacementElement> elements) {
        TokenList out = new TokenList();
        ReplacementElement left = null;
        boolean leftMissing = false;
        for (ReplacementElement element : elements) {
            boolean pasting = left != null && left.pasted();
            TokenList tokens = tokens(element, pasting);
            if (pasting && !leftMissing && isGnuComma(out, element)) {
                appendBehindComma(out, tokens);
                leftMissing = arguments.variadicAbsent();
            } else if (pasting && !leftMissing) {
                paste(out, tokens);
            } else {
                out.append(tokens, element.token().spaceBefore());
                leftMissing = tokens.isEmpty();
            }
            left = element;
        }
        return out;
    }

    private TokenList tokens(ReplacementElement element, boolean pasting) {
        return switch (element) {
            case ReplacementElement.Plain plain ->
                TokenList.of(plain.token().expandedFrom(origin, plain.token().spaceBefore()));
            case ReplacementElement.Parameter parameter ->
                pasting || parameter.pasted()
                        ? new TokenList(arguments.lists().get(parameter.index()))
                        : expanded(parameter.index());
            case ReplacementElement.Stringized stringized ->
                TokenList.of(literal(stringized.token(), arguments.lists().get(stringized.index())));
            case ReplacementElement.Optional optional -> optional(optional);
        };
    }

    private TokenList optional(ReplacementElement.Optional optional) {
        boolean present = !expanded(expanded.length - 1).isEmpty();
        TokenList content = present ? substitute(optional.content()) : new TokenList();
        return optional.stringized() ? TokenList.of(literal(optional.token(), content.tokens())) : content;
    }

    private TokenList expanded(int index) {
        TokenList list = expanded[index];
        if (list == null) {
            list = expander.expand(arguments.lists().get(index));
            expanded[index] = list;
        }
        return list;
    }

    private PpToken literal(PpToken hash, List<PpToken> operand) {
        return new PpToken(
                PreprocessingLexer.StringLiteral,
                Stringizing.literal(operand),
                hash.file(),
                hash.offset(),
                hash.spaceBefore(),
                origin);
    }

    /**
     * GNU: a comma pasted to the variadic argument goes if that is absent, else stays and nothing is pasted. As in gcc, the comma may
     * come out of an argument.
     */
    private boolean isGnuComma(TokenList out, ReplacementElement element) {
        return macro.definition().variadic()
                && out.tokens().getLast().type() == PreprocessingLexer.Comma
                && element instanceof ReplacementElement.Parameter parameter
                && parameter.index() == expanded.length - 1
                && !parameter.pasted();
    }

    private void appendBehindComma(TokenList out, TokenList argument) {
        if (arguments.variadicAbsent()) {
            out.removeLast();
        } else {
            out.append(argument);
        }
    }

    private void paste(TokenList out, TokenList right) {
        if (right.isEmpty()) {
            return;
        }
        PpToken first = out.removeLast();
        PpToken second = right.tokens().getFirst();
        PpToken joined = join(first, second);
        if (joined == null) {
            out.add(first);
            out.append(right);
        } else {
            out.add(joined);
            out.appendTail(right);
        }
    }

    private @Nullable PpToken join(PpToken first, PpToken second) {
        String spelling = first.text() + second.text();
        Integer type = Lexing.typeOfSingle(spelling);
        if (type == null) {
            reports.at(
                    first,
                    DiagnosticKind.BAD_PASTE,
                    "pasting '" + first.text() + "' and '" + second.text() + "' does not give a valid token",
                    "the operands of '##' in macro '" + macro.definition().name() + "' must form one token");
            return null;
        }
        return new PpToken(type, spelling, first.file(), first.offset(), first.spaceBefore(), origin);
    }
}
