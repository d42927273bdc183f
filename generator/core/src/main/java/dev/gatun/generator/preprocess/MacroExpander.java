package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.preprocess.TokenSupply.Reading;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Replaces macros in a stream of tokens, exactly as gcc does where the standard leaves a choice (C23 6.10.5.4p4).
 *
 * <p>The replacement of a macro becomes the topmost {@link Context}; what it holds is read, and looked at again, before what stands
 * behind the invocation. While a macro's context is on the stack its name is not replaced, and a token found so is marked for good. A
 * context is taken away only when a further token is asked for: an invocation whose arguments reach beyond the replacement that its name
 * came from therefore still finds that macro enabled or disabled as gcc does.
 */
final class MacroExpander {

    /** Arguments within arguments: each level costs stack. */
    private static final int MOST_NESTED_ARGUMENTS = 400;

    private final TokenSupply supply;
    private final MacroStore macros;
    private final Reports reports;
    private final int mostSteps;
    /** Comments and pragmas met while looking for a parenthesis or within arguments. */
    private final Deque<PpToken> setAside = new ArrayDeque<>();

    private @Nullable Context top;
    private @Nullable PpToken invocation;
    private boolean pendingSpace;
    /** How many expansions gave nothing. */
    private int emptied;

    private int steps;
    private int nesting;

    MacroExpander(TokenSupply supply, MacroStore macros, Reports reports) {
        this(supply, macros, reports, ExpansionBudget.PER_INVOCATION);
    }

    /** An expander that ends sooner. */
    MacroExpander(TokenSupply supply, MacroStore macros, Reports reports, int mostSteps) {
        this.supply = supply;
        this.macros = macros;
        this.reports = reports;
        this.mostSteps = mostSteps;
    }

    /** What is being read before the rest of the supply. */
    private static final class Context {
        private final @Nullable Context below;
        private final @Nullable Macro macro;
        private final List<PpToken> tokens;
        /** Null if the tokens have their origin already. */
        private final @Nullable Expansion origin;
        /** Whether reading stops at its end: the tokens are an argument. */
        private final boolean barrier;

        private boolean leadingSpace;
        private boolean trailingSpace;
        private boolean openStart;
        private int at;

        Context(
                @Nullable Context below,
                @Nullable Macro macro,
                List<PpToken> tokens,
                @Nullable Expansion origin,
                boolean barrier) {
            this.below = below;
            this.macro = macro;
            this.tokens = tokens;
            this.origin = origin;
            this.barrier = barrier;
        }

        PpToken next() {
            PpToken token = tokens.get(at);
            boolean space =
                    (at == 0 && !barrier) ? leadingSpace || (openStart && token.spaceBefore()) : token.spaceBefore();
            at++;
            return origin == null ? token.withSpaceBefore(space) : token.expandedFrom(origin, space);
        }
    }

    /** The next token with macros replaced, null at the end. Comments and pragmas come through. */
    @Nullable PpToken next() {
        if (isSetAsideDue()) {
            return setAside.poll();
        }
        for (PpToken token = read(Reading.TEXT); token != null; token = read(Reading.TEXT)) {
            if (token.type() != PreprocessingLexer.Identifier || token.noExpand()) {
                return token;
            }
            Macro macro = macros.find(token.text());
            if (macro == null) {
                return token;
            }
            if (macro.isDisabled()) {
                return token.withNoExpand();
            }
            if (top == null) {
                steps = 0;
                invocation = token;
            }
            if (!enter(macro, token)) {
                return token;
            }
        }
        return top == null ? setAside.poll() : null;
    }

    private boolean isSetAsideDue() {
        if (setAside.isEmpty()) {
            return false;
        }
        while (top != null && !top.barrier && top.at == top.tokens.size()) {
            pop();
        }
        return top == null;
    }

    /** The next token as it stands, null at the end; for operands that must not be replaced. */
    @Nullable PpToken nextUnexpanded() {
        return readSignificant(Reading.TEXT);
    }

    /** Expands all of the supply. */
    List<PpToken> rest() {
        List<PpToken> list = new ArrayList<>();
        for (PpToken token = next(); token != null; token = next()) {
            list.add(token);
        }
        return list;
    }

    /** Puts the expander back into a usable state after a {@link LimitExceededException}. */
    void abandon() {
        while (top != null) {
            pop();
        }
    }

    private @Nullable PpToken read(Reading reading) {
        for (; ; ) {
            Context context = top;
            if (context == null) {
                return spaced(supply.next(reading));
            }
            if (context.at < context.tokens.size()) {
                step(1);
                return spaced(context.next());
            }
            if (context.barrier) {
                return null;
            }
            pop();
        }
    }

    private @Nullable PpToken spaced(@Nullable PpToken token) {
        if (!pendingSpace || token == null) {
            return token;
        }
        pendingSpace = false;
        return token.withSpaceBefore(true);
    }

    private void pop() {
        Context context = top;
        if (context == null) {
            return;
        }
        if (context.macro != null) {
            context.macro.setDisabled(false);
        }
        pendingSpace |= context.trailingSpace || (context.tokens.isEmpty() && context.leadingSpace);
        emptied += context.tokens.isEmpty() ? 1 : 0;
        top = context.below;
    }

    private void push(@Nullable Macro macro, TokenList tokens, @Nullable Expansion origin, boolean leadingSpace) {
        Context context = new Context(top, macro, tokens.tokens(), origin, false);
        context.leadingSpace = leadingSpace;
        context.trailingSpace = tokens.trailingSpace();
        context.openStart = tokens.openStart();
        if (macro != null) {
            macro.setDisabled(true);
        }
        top = context;
    }

    private void step(int count) {
        if (macros.budget().spend(steps, count, mostSteps)) {
            throw tooMuch("the expansion of this macro does not end within " + mostSteps + " tokens");
        }
        steps += count;
    }

    private LimitExceededException tooMuch(String message) {
        PpToken at = invocation;
        if (at == null) {
            throw new IllegalStateException(message);
        }
        return new LimitExceededException(
                DiagnosticKind.EXPANSION_LIMIT,
                message,
                at.position(),
                at.text().length(),
                "look for macros that repeat each other many times");
    }

    private boolean enter(Macro macro, PpToken name) {
        step(1);
        Expansion origin = new Expansion(macro.definition().name(), name.spelledAt(), name.expansion());
        Function<PpToken, String> dynamic = macro.dynamic();
        if (dynamic != null) {
            push(null, TokenList.of(dynamicToken(name, dynamic.apply(name), origin)), null, name.spaceBefore());
            return true;
        }
        MacroArguments arguments = new MacroArguments(List.of(), false);
        if (!macro.definition().isObjectLike()) {
            if (!takeParenthesis()) {
                return false;
            }
            arguments = MacroArguments.collect(macro, name, () -> readSignificant(Reading.ARGUMENTS), reports);
            if (arguments == null) {
                return false;
            }
        }
        if (macro.isPlain()) {
            push(macro, new TokenList(macro.definition().body()), origin, name.spaceBefore());
        } else {
            TokenList result = new Substitution(macro, origin, arguments, this::expandArgument, reports).result();
            step(result.tokens().size());
            push(macro, result, null, name.spaceBefore());
        }
        return true;
    }

    private static PpToken dynamicToken(PpToken name, String spelling, Expansion origin) {
        int type = spelling.startsWith("\"") ? PreprocessingLexer.StringLiteral : PreprocessingLexer.PpNumber;
        return new PpToken(type, spelling, name.file(), name.offset(), name.spaceBefore(), origin);
    }

    /** Reads the opening parenthesis of an invocation; anything else is put back. */
    private boolean takeParenthesis() {
        PpToken token = readSignificant(Reading.PARENTHESIS);
        if (token == null) {
            return false;
        }
        if (token.type() == PreprocessingLexer.LeftParen) {
            return true;
        }
        push(null, TokenList.of(token), null, token.spaceBefore());
        return false;
    }

    private @Nullable PpToken readSignificant(Reading reading) {
        for (PpToken token = read(reading); token != null; token = read(reading)) {
            if (token.isComment() || token.type() == PreprocessingLexer.PRAGMA) {
                setAside.add(token);
            } else {
                return marked(token);
            }
        }
        return null;
    }

    private PpToken marked(PpToken token) {
        if (token.type() != PreprocessingLexer.Identifier || token.noExpand()) {
            return token;
        }
        Macro macro = macros.find(token.text());
        return macro != null && macro.isDisabled() ? token.withNoExpand() : token;
    }

    private TokenList expandArgument(List<PpToken> argument) {
        TokenList list = new TokenList();
        if (argument.isEmpty()) {
            return list;
        }
        if (++nesting > MOST_NESTED_ARGUMENTS) {
            throw tooMuch("macro arguments are nested more than " + MOST_NESTED_ARGUMENTS + " levels deep");
        }
        boolean outerSpace = pendingSpace;
        pendingSpace = false;
        int emptiedBefore = emptied;
        Context barrier = new Context(top, null, argument, null, true);
        top = barrier;
        for (PpToken token = next(); token != null; token = next()) {
            if (list.isEmpty()) {
                list.setOpenStart(emptied != emptiedBefore);
            }
            list.add(token);
            step(1);
        }
        list.setTrailingSpace(pendingSpace);
        pendingSpace = outerSpace;
        top = barrier.below;
        nesting--;
        return list;
    }
}
