package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppSyntaxTree;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import dev.gatun.grammar.CppParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parse stage for C++: declarations, members of namespaces and classes among them, are parsed one at a time. One that cannot be parsed is
 * reported and left out; neither its class nor the rest of the file suffers.
 */
public final class CppDeclarationParser {

    private final CppSource source;
    private final CppBuilder builder;
    private final Recovery recovery;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CppDeclarationParser(List<PpToken> tokens) {
        source = new CppSource(tokens);
        builder = new CppBuilder(source, tokens, this::members);
        recovery = new Recovery(source.tokens());
    }

    /** Parses a translation unit. Never fails: what is wrong is among the tree's diagnostics. */
    public static CppSyntaxTree parse(PreprocessedUnit unit) {
        CppDeclarationParser parser = new CppDeclarationParser(unit.tokens());
        int size = parser.source.tokens().size();
        List<CppSyntax> declarations = size == 0 ? List.of() : parser.members(0, size, null);
        return new CppSyntaxTree(declarations, List.copyOf(parser.diagnostics));
    }

    /** The tokens as a type-id ([dcl.name]); empty for what is none. */
    public static Optional<CppTypeId> typeId(List<PpToken> tokens) {
        CppDeclarationParser parser = new CppDeclarationParser(tokens);
        try {
            int size = parser.source.tokens().size();
            return size == 0
                    ? Optional.empty()
                    : Optional.of(parser.builder.types().typeId(0, size));
        } catch (SyntaxException _) {
            return Optional.empty();
        }
    }

    private List<CppSyntax> members(int from, int to, @Nullable String className) {
        builder.nesting().enter(source.tokens().at(Math.max(0, from - 1)));
        List<CppSyntax> members = new ArrayList<>();
        int at = from;
        while (at < to) {
            at = member(at, to, className, members);
        }
        builder.nesting().leave();
        return List.copyOf(members);
    }

    private int member(int start, int to, @Nullable String className, List<CppSyntax> members) {
        int depth = builder.nesting().depth();
        try {
            List<ShapedToken> shape = new Shaper(source, Shaper.Mode.DECLARATION, start, to, className).shape();
            var context = builder.parser().parse(shape, CppParser::declarationUnit);
            builder.declarations().add(context.declaration(), members);
            return shape.getLast().end();
        } catch (SyntaxException e) {
            builder.nesting().restore(depth);
            diagnostics.add(e.diagnostic());
            int end = recovery.end(start, to);
            members.add(new CppSyntax.Unparsed(
                    recovery.name(start, end), source.tokens().at(start).position()));
            return end;
        }
    }
}
