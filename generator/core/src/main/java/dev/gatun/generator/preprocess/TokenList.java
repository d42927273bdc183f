package dev.gatun.generator.preprocess;

import java.util.ArrayList;
import java.util.List;

/** Tokens of an expansion, and the white space that an expansion to nothing leaves for whatever comes next. */
final class TokenList {

    private final List<PpToken> tokens;
    private boolean trailingSpace;
    private boolean openStart;

    TokenList() {
        tokens = new ArrayList<>();
    }

    TokenList(List<PpToken> tokens) {
        this.tokens = tokens;
    }

    static TokenList of(PpToken token) {
        TokenList list = new TokenList();
        list.add(token);
        return list;
    }

    List<PpToken> tokens() {
        return tokens;
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether white space follows the last token. */
    boolean trailingSpace() {
        return trailingSpace;
    }

    void setTrailingSpace(boolean space) {
        trailingSpace = space;
    }

    /**
     * Whether an expansion to nothing stands before the first token: then white space before that token counts, though it is the first
     * of a replacement.
     */
    boolean openStart() {
        return openStart;
    }

    void setOpenStart(boolean open) {
        openStart = open;
    }

    void add(PpToken token) {
        tokens.add(trailingSpace ? token.withSpaceBefore(true) : token);
        trailingSpace = false;
    }

    /** Appends tokens that stand in the place of one with or without white space before it. */
    void append(TokenList list, boolean spaceBefore) {
        openStart |= tokens.isEmpty() && (list.isEmpty() || list.openStart);
        if (list.isEmpty()) {
            trailingSpace |= spaceBefore || list.trailingSpace;
            return;
        }
        PpToken first = list.tokens.getFirst();
        add(first.withSpaceBefore(spaceBefore || (list.openStart && first.spaceBefore())));
        appendTail(list);
    }

    /** Appends tokens with the white space they have. */
    void append(TokenList list) {
        if (!list.isEmpty()) {
            add(list.tokens.getFirst());
        }
        appendTail(list);
    }

    /** Appends all but the first token. */
    void appendTail(TokenList list) {
        if (list.tokens.size() > 1) {
            tokens.addAll(list.tokens.subList(1, list.tokens.size()));
        }
        trailingSpace |= list.trailingSpace;
    }

    PpToken removeLast() {
        return tokens.removeLast();
    }
}
