package dev.gatun.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * What the generated parser needs to know beside the grammar: which names are types, told scope by scope while the parser moves, and how
 * deep it may go.
 */
public abstract class CParserBase extends Parser {

    /** The rules open at once; a level of brackets takes five of them at most. */
    public static final int MAX_DEPTH = 2_000;

    private TypedefNames names = TypedefNames.NONE;
    private int depth;
    private boolean typedef;

    protected CParserBase(TokenStream input) {
        super(input);
    }

    /** The table of names, asked for types by whoever supplies the tokens and told of declarations by this parser. */
    public interface TypedefNames {

        /** A table without typedef names. */
        TypedefNames NONE = new TypedefNames() {
            @Override
            public boolean isTypedefName(String name) {
                return false;
            }

            @Override
            public void declare(Token name, boolean typedef) {}

            @Override
            public void openScope(boolean members) {}

            @Override
            public void closeScope() {}
        };

        /** Whether an identifier is the name of a type in the innermost scope. */
        boolean isTypedefName(String name);

        /** A declarator has declared a name in the innermost scope; tokens behind it see the declaration (C23 6.2.1p7). */
        void declare(Token name, boolean typedef);

        /**
         * A parameter list or a member list begins.
         *
         * @param members whether declared names are members, which have a name space of their own (C23 6.2.3)
         */
        void openScope(boolean members);

        void closeScope();
    }

    public void setTypedefNames(TypedefNames names) {
        this.names = names;
    }

    @Override
    public void reset() {
        super.reset();
        depth = 0;
        typedef = false;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        super.enterRule(context, state, ruleIndex);
        deepen();
        switch (ruleIndex) {
            case CParser.RULE_parameterList -> names.openScope(false);
            case CParser.RULE_memberList -> names.openScope(true);
            default -> {}
        }
    }

    @Override
    public void exitRule() {
        ParserRuleContext context = _ctx;
        super.exitRule();
        depth--;
        switch (context.getRuleIndex()) {
            case CParser.RULE_storageClass -> typedef |= context.start.getType() == CParser.TYPEDEF;
            case CParser.RULE_parameterList, CParser.RULE_memberList -> names.closeScope();
            case CParser.RULE_word -> declareWord(context);
            case CParser.RULE_implicitFunction -> names.declare(context.start, typedef);
            default -> {}
        }
    }

    private void declareWord(ParserRuleContext word) {
        int parent = word.getParent().getRuleIndex();
        if (word.exception == null && (parent == CParser.RULE_directDeclarator || parent == CParser.RULE_enumerator)) {
            names.declare(word.start, typedef && parent == CParser.RULE_directDeclarator);
        }
    }

    @Override
    public void enterRecursionRule(ParserRuleContext context, int state, int ruleIndex, int precedence) {
        super.enterRecursionRule(context, state, ruleIndex, precedence);
        deepen();
    }

    @Override
    public void unrollRecursionContexts(ParserRuleContext parent) {
        super.unrollRecursionContexts(parent);
        depth--;
    }

    private void deepen() {
        if (++depth > MAX_DEPTH) {
            throw new TooDeepException(getCurrentToken());
        }
    }

    /** The input is nested deeper than {@link #MAX_DEPTH} allows. */
    public static final class TooDeepException extends ParseCancellationException {
        private static final long serialVersionUID = 1L;

        private final transient Token token;

        TooDeepException(Token token) {
            this.token = token;
        }

        public Token token() {
            return token;
        }
    }
}
