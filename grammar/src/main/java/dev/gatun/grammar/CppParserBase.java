package dev.gatun.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;

/** What the generated parser of C++ needs beside the grammar: a bound of its depth. */
public abstract class CppParserBase extends Parser {

    private int depth;

    protected CppParserBase(TokenStream input) {
        super(input);
    }

    @Override
    public void reset() {
        super.reset();
        depth = 0;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        super.enterRule(context, state, ruleIndex);
        if (++depth > CParserBase.MAX_DEPTH) {
            throw new CParserBase.TooDeepException(getCurrentToken());
        }
    }

    @Override
    public void exitRule() {
        super.exitRule();
        depth--;
    }
}
