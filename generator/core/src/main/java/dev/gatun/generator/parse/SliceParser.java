package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.grammar.CParser;
import dev.gatun.grammar.CParserBase;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** The ANTLR parser, set up for the grammar's terms: SLL, no recovery. One serves for any number of slices. */
final class SliceParser {

    private final CParser parser;
    private final SyntaxErrors errors;

    SliceParser(SliceStream stream, List<PpToken> tokens, CParserBase.TypedefNames names) {
        parser = new CParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setTypedefNames(names);
        errors = new SyntaxErrors(stream, tokens);
    }

    /**
     * Parses what the stream shows.
     *
     * @throws SyntaxException at the first error
     */
    <C extends ParserRuleContext> C parse(Function<CParser, C> rule) {
        parser.reset();
        try {
            return rule.apply(parser);
        } catch (CParserBase.TooDeepException e) {
            throw SyntaxException.tooDeep(shown(e.token()), "this is nested too deeply");
        } catch (ParseCancellationException e) {
            throw errors.explain((RecognitionException) e.getCause());
        } finally {
            parser.reset();
        }
    }

    private PpToken shown(Token token) {
        PpToken shown = ((SliceToken) token).token();
        return shown != null
                ? shown
                : SyntaxBuilder.token(parser.getInputStream().LT(-1));
    }
}
