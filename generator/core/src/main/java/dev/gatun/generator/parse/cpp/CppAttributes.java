package dev.gatun.generator.parse.cpp;

import static dev.gatun.grammar.PreprocessingLexer.*;

import dev.gatun.generator.parse.AttributeBuilder;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** Attributes in all of their syntaxes; no brackets in them can be unbalanced. */
final class CppAttributes {

    private final CppTokens tokens;

    CppAttributes(CppTokens tokens) {
        this.tokens = tokens;
    }

    void add(Token group, List<Attribute> result) {
        ShapedToken shaped = CppBuilder.shaped(group);
        int from = shaped.start();
        int to = shaped.end();
        while (from < to && !tokens.opens(from)) {
            from++;
        }
        // the inner one of two brackets; __declspec has one
        while (from < to && tokens.opens(from) && tokens.match(from) == to - 1) {
            from++;
            to--;
        }
        list(from, to, result);
    }

    private void list(int from, int to, List<Attribute> result) {
        int at = tokens.type(from) == USING && tokens.type(from + 2) == Colon ? from + 3 : from;
        while (at < to) {
            int type = tokens.type(at);
            if (type == Comma || type == Ellipsis || tokens.type(at + 1) == ColonColon) {
                at += type == Comma || type == Ellipsis ? 1 : 2;
            } else {
                at = attribute(at, to, result);
            }
        }
    }

    private int attribute(int at, int to, List<Attribute> result) {
        int next = at + 1;
        TokenRun arguments = null;
        if (next < to && tokens.type(next) == LeftParen) {
            int close = tokens.match(next);
            arguments = tokens.run(next + 1, close);
            next = close + 1;
        }
        result.add(attribute(tokens.text(at), arguments));
        return next;
    }

    private static Attribute attribute(String name, @Nullable TokenRun arguments) {
        return new Attribute(AttributeBuilder.name(name), arguments);
    }

    List<Attribute> of(List<TerminalNode> groups) {
        List<Attribute> result = new ArrayList<>();
        groups.forEach(group -> add(group.getSymbol(), result));
        return List.copyOf(result);
    }
}
