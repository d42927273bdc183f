package dev.gatun.generator.parse;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.syntax.ExternalDeclaration;
import dev.gatun.generator.syntax.SyntaxTree;
import dev.gatun.grammar.CParser;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.List;

/**
 * The parse stage for C: cuts the tokens of a unit into external declarations, parses each for itself and keeps its
 * records only. A
 * declaration that cannot be parsed is reported and left out; the others do not suffer.
 */
public final class CDeclarationParser {

    /** Each takes a look at all types there are. */
    private static final int MOST_SUGGESTIONS = 100;

    private final List<PpToken> tokens;
    private final SliceStream stream = new SliceStream();
    private final TypedefTable names = new TypedefTable(stream, TypeBuilder.PREDECLARED);
    private final Slicer slicer;
    private final SliceParser parser;
    private final SyntaxBuilder builder;

    private final List<ExternalDeclaration> declarations = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int suggestions;

    private CDeclarationParser(List<PpToken> tokens) {
        this.tokens = tokens;
        this.slicer = new Slicer(tokens, names);
        this.parser = new SliceParser(stream, tokens, names);
        this.builder = new SyntaxBuilder(tokens);
    }

    /** Parses a translation unit. Never fails: what is wrong is among the tree's diagnostics. */
    public static SyntaxTree parse(PreprocessedUnit unit) {
        return new CDeclarationParser(unit.tokens()).parse();
    }

    private SyntaxTree parse() {
        Slice slice = slicer.next(0);
        while (slice != null) {
            slice = slicer.next(parse(slice));
        }
        return new SyntaxTree(List.copyOf(declarations), List.copyOf(diagnostics));
    }

    /** Parses one declaration and tells where the next one starts. */
    private int parse(Slice slice) {
        show(slice);
        try {
            refuseTooDeep(slice);
            declarations.add(build(slice));
            return slice.end();
        } catch (SyntaxException e) {
            diagnostics.add(explained(e));
            names.closeAllScopes();
            int next = slicer.resume(indexOf(e.token(), slice), slice.start(), slice.end());
            leaveOut(slice.start(), next);
            return next;
        }
    }

    private Diagnostic explained(SyntaxException failure) {
        Diagnostic diagnostic = failure.diagnostic();
        if (diagnostic.kind() != DiagnosticKind.UNKNOWN_TYPE || ++suggestions > MOST_SUGGESTIONS) {
            return diagnostic;
        }
        String nearest = names.nearest(failure.token().text());
        return nearest == null
                ? diagnostic
                : diagnostic.withHint("did you mean '" + nearest + "'? Else " + diagnostic.hint());
    }

    private void show(Slice slice) {
        stream.clear(names);
        if (slice.isFunctionDefinition()) {
            stream.add(tokens, slice.start(), slice.bodyStart() + 1);
            stream.add(tokens, slice.closed() ? slice.end() - 1 : slice.end(), slice.end());
        } else {
            stream.add(tokens, slice.start(), slice.end());
        }
        stream.finish(slice.end());
    }

    private ExternalDeclaration build(Slice slice) {
        return slice.isFunctionDefinition()
                ? builder.declarations()
                        .definition(
                                parser.parse(CParser::functionDefinitionUnit).functionDefinition())
                : builder.declarations()
                        .declaration(parser.parse(CParser::declarationUnit).declaration());
    }

    private void refuseTooDeep(Slice slice) {
        if (slice.tooDeep() >= 0 && !isInBody(slice, slice.tooDeep())) {
            throw SyntaxException.tooDeep(
                    tokens.get(slice.tooDeep()),
                    "brackets are nested more than " + Slicer.MAX_NESTING + " levels deep");
        }
    }

    private static boolean isInBody(Slice slice, int index) {
        return slice.isFunctionDefinition() && index > slice.bodyStart();
    }

    // a macro may put equal tokens into one declaration
    @SuppressWarnings("ReferenceEquality")
    private int indexOf(PpToken token, Slice slice) {
        for (int i = slice.start(); i < slice.end(); i++) {
            if (tokens.get(i) == token) {
                return i;
            }
        }
        return slice.end();
    }

    /**
     * Keeps the name of what could not be parsed. A typedef's is declared, so that its users get through the parser and are
     * reported for what they lack.
     */
    private void leaveOut(int start, int end) {
        boolean typedef = tokens.get(start).type() == PreprocessingLexer.TYPEDEF;
        String name =
                typedef ? NameGuess.ofTypedef(tokens.subList(start, end)) : NameGuess.of(tokens.subList(start, end));
        if (typedef && name != null) {
            names.declareAtFileScope(name, true);
        }
        declarations.add(
                new ExternalDeclaration.Unparsed(name, tokens.get(start).position()));
    }
}
