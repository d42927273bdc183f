package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.SyntaxException;
import dev.gatun.generator.preprocess.PpToken;

/** How deep the builders are in parts that are parsed for themselves: bodies, parameters, types, arguments. */
final class Nesting {

    private int depth;

    /** One level more; the caller {@link #leave}s it, or {@link #restore}s the depth that it knows where an exception is caught. */
    void enter(PpToken at) {
        if (++depth > Angles.MAX_NESTING) {
            throw SyntaxException.tooDeep(at, "brackets are nested more than " + Angles.MAX_NESTING + " levels deep");
        }
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }

    void restore(int known) {
        depth = known;
    }
}
