package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.parse.TokenListStream;
import java.util.List;

/** Shows the parser one shape after the other. */
final class ShapeStream extends TokenListStream {

    private List<ShapedToken> tokens = List.of();

    void show(List<ShapedToken> shape) {
        tokens = shape;
        seek(0);
    }

    @Override
    public ShapedToken LT(int k) {
        return tokens.get(Math.min(place(k), tokens.size() - 1));
    }

    @Override
    public ShapedToken get(int index) {
        return tokens.get(index);
    }

    @Override
    public int size() {
        return tokens.size();
    }
}
