package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.Documentation;
import dev.gatun.generator.parse.PackState;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What the builders of the areas share: the tokens behind the parse tree, the parser for the parts, and each other. */
final class CppBuilder {

    /** Parses the declarations in braces. */
    interface Members {

        /** @param className of the class whose body it is, null for a namespace's */
        List<CppSyntax> parse(int from, int to, @Nullable String className);
    }

    private final CppSource source;
    private final Members members;
    private final ShapeParser parser = new ShapeParser();
    private final Nesting nesting = new Nesting();
    private final PackState pack;
    private final Documentation documentation;

    private final CppAttributes attributes;
    private final CppNameBuilder names = new CppNameBuilder(this);
    private final CppTypeBuilder types = new CppTypeBuilder(this);
    private final CppClassBuilder classes = new CppClassBuilder(this);
    private final CppDeclaratorBuilder declarators = new CppDeclaratorBuilder(this);
    private final CppTemplateBuilder templates = new CppTemplateBuilder(this);
    private final CppDeclarationBuilder declarations = new CppDeclarationBuilder(this);

    CppBuilder(CppSource source, List<PpToken> unit, Members members) {
        this.source = source;
        this.members = members;
        this.pack = PackState.of(unit);
        this.documentation = new Documentation(unit);
        this.attributes = new CppAttributes(source.tokens());
    }

    CppSource source() {
        return source;
    }

    Nesting nesting() {
        return nesting;
    }

    ShapeParser parser() {
        return parser;
    }

    CppAttributes attributes() {
        return attributes;
    }

    CppNameBuilder names() {
        return names;
    }

    CppTypeBuilder types() {
        return types;
    }

    CppClassBuilder classes() {
        return classes;
    }

    CppDeclaratorBuilder declarators() {
        return declarators;
    }

    CppTemplateBuilder templates() {
        return templates;
    }

    CppDeclarationBuilder declarations() {
        return declarations;
    }

    List<ShapedToken> shape(Shaper.Mode mode, int from, int to) {
        return new Shaper(source, mode, from, to, null).shape();
    }

    /** The declarations in the braces that a token stands for. */
    List<CppSyntax> members(Token braces, @Nullable String className) {
        ShapedToken token = shaped(braces);
        return members.parse(token.start() + 1, token.end() - 1, className);
    }

    static ShapedToken shaped(Token token) {
        return (ShapedToken) token;
    }

    static SourcePosition position(ParserRuleContext context) {
        return shaped(context.start).token().position();
    }

    TokenRun run(Token token) {
        ShapedToken shaped = shaped(token);
        return source.tokens().run(shaped.start(), shaped.end());
    }

    /** The tokens between the brackets at both ends, of which the first may stand behind a keyword. */
    TokenRun inside(Token token) {
        ShapedToken shaped = shaped(token);
        int start = shaped.start();
        while (!source.tokens().opens(start)) {
            start++;
        }
        return source.tokens().run(start + 1, shaped.end() - 1);
    }

    /** The comment of a part of the unit. */
    @Nullable String documentation(Token first, Token last) {
        CppTokens tokens = source.tokens();
        return documentation.of(
                tokens.unitIndex(shaped(first).start()),
                tokens.unitIndex(shaped(last).end() - 1));
    }

    /** {@code #pragma pack} in force at the end of a token. */
    int pack(Token braces) {
        return pack.at(source.tokens().unitIndex(shaped(braces).end() - 1));
    }
}
