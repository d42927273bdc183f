package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TokenRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** What the builders of the areas share: the token list behind the parse tree, and each other. */
final class SyntaxBuilder {

    private final List<PpToken> tokens;
    private final PackState pack;
    private final StorageOrder storageOrder;
    private final Documentation documentation;

    private final AttributeBuilder attributes = new AttributeBuilder(this);
    private final TypeBuilder types = new TypeBuilder(this);
    private final RecordBuilder records = new RecordBuilder(this);
    private final DeclaratorBuilder declarators = new DeclaratorBuilder(this);
    private final DeclarationBuilder declarations = new DeclarationBuilder(this);
    private final ExpressionBuilder expressions = new ExpressionBuilder(this);

    SyntaxBuilder(List<PpToken> tokens) {
        this.tokens = tokens;
        this.pack = PackState.of(tokens);
        this.storageOrder = StorageOrder.of(tokens);
        this.documentation = new Documentation(tokens);
    }

    AttributeBuilder attributes() {
        return attributes;
    }

    TypeBuilder types() {
        return types;
    }

    RecordBuilder records() {
        return records;
    }

    DeclaratorBuilder declarators() {
        return declarators;
    }

    DeclarationBuilder declarations() {
        return declarations;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    StorageOrder storageOrder() {
        return storageOrder;
    }

    PackState pack() {
        return pack;
    }

    Documentation documentation() {
        return documentation;
    }

    static PpToken token(Token token) {
        return Objects.requireNonNull(((SliceToken) token).token());
    }

    static SourcePosition position(ParserRuleContext context) {
        return token(context.start).position();
    }

    TokenRun run(ParserRuleContext context) {
        return run(context.start.getTokenIndex(), context.stop.getTokenIndex() + 1);
    }

    /** The tokens between the brackets at both ends. */
    TokenRun inside(ParserRuleContext context) {
        return run(context.start.getTokenIndex() + 1, context.stop.getTokenIndex());
    }

    /** Index of the token behind another one, trivia skipped. */
    int nextToken(int index) {
        int next = index + 1;
        while (Trivia.is(tokens.get(next))) {
            next++;
        }
        return next;
    }

    TokenRun run(int start, int end) {
        List<PpToken> run = new ArrayList<>(end - start);
        for (PpToken token : tokens.subList(start, end)) {
            if (!Trivia.is(token)) {
                run.add(token);
            }
        }
        return new TokenRun(List.copyOf(run));
    }
}
