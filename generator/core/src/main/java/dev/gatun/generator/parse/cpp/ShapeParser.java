package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.grammar.CParserBase;
import dev.gatun.grammar.CppParser;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** The ANTLR parser, set up for the grammar's terms: SLL, no recovery. One serves for any number of shapes. */
final class ShapeParser {

    private final ShapeStream stream = new ShapeStream();
    private final CppParser parser = new CppParser(stream);

    ShapeParser() {
        parser.removeErrorListeners();
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /**
     * Parses a shape.
     *
     * @throws SyntaxException at the first error
     */
    <C extends ParserRuleContext> C parse(List<ShapedToken> shape, Function<CppParser, C> rule) {
        stream.show(shape);
        parser.reset();
        try {
            return rule.apply(parser);
        } catch (CParserBase.TooDeepException e) {
            throw SyntaxException.tooDeep(((ShapedToken) e.token()).token(), "this is nested too deeply");
        } catch (ParseCancellationException e) {
            throw ShapeErrors.explain((RecognitionException) e.getCause());
        }
    }
}
