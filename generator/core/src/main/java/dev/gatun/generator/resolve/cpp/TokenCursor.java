package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.NotConstantException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a run of tokens. A {@code >>} can be taken in halves, as in lists of template arguments. */
final class TokenCursor {

    private final List<PpToken> tokens;
    private int next;
    private boolean half;

    TokenCursor(List<PpToken> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    @Nullable PpToken peek() {
        return atEnd() ? null : tokens.get(next);
    }

    /** The spelling of the token at hand; empty at the end. */
    String text() {
        return atEnd() ? "" : half ? ">" : tokens.get(next).text();
    }

    void next() {
        next++;
        half = false;
    }

    boolean accept(String text) {
        if (text.equals(">") && text().equals(">>")) {
            half = true;
            return true;
        }
        if (!text().equals(text)) {
            return false;
        }
        next();
        return true;
    }

    void require(String text) throws NotConstantException {
        if (!accept(text)) {
            throw new NotConstantException("is not understood: '" + text + "' is missing");
        }
    }

    int mark() {
        return next * 2 + (half ? 1 : 0);
    }

    void reset(int mark) {
        next = mark / 2;
        half = mark % 2 == 1;
    }

    /** The tokens up to the next comma or the closing angle bracket, brackets being skipped over; null if there is none. */
    @Nullable List<PpToken> argument() {
        int depth = 0;
        int angles = 0;
        for (int i = next; i < tokens.size(); i++) {
            switch (tokens.get(i).text()) {
                case "(", "[", "{" -> depth++;
                case ")", "]", "}" -> depth--;
                case "<" -> angles += depth == 0 ? 1 : 0;
                case ">", ">>" -> {
                    int count = tokens.get(i).text().length();
                    if (depth == 0 && angles < count) {
                        return end(i, angles == 1);
                    }
                    angles -= depth == 0 ? count : 0;
                }
                case "," -> {
                    if (depth == 0 && angles == 0) {
                        return end(i, false);
                    }
                }
                default -> {}
            }
            if (depth < 0) {
                return null;
            }
        }
        return null;
    }

    private List<PpToken> end(int index, boolean secondHalf) {
        // of a >> that closes two lists, the argument has the first half; it is told by its missing end
        List<PpToken> argument = tokens.subList(next, secondHalf ? index + 1 : index);
        next = index;
        half = secondHalf;
        return argument;
    }
}
