package dev.gatun.generator.parse.cpp;

import dev.gatun.generator.preprocess.PpToken;
import java.util.List;

/** The tokens of a unit with all that answers questions about them. */
final class CppSource {

    private final CppTokens tokens;
    private final NameTable table = new NameTable();
    private final Angles angles;
    private final NameScanner names;
    private final RunScanner runs;

    CppSource(List<PpToken> unit) {
        tokens = new CppTokens(unit);
        angles = new Angles(tokens, table);
        names = new NameScanner(tokens, angles);
        runs = new RunScanner(tokens, names);
    }

    CppTokens tokens() {
        return tokens;
    }

    NameTable table() {
        return table;
    }

    Angles angles() {
        return angles;
    }

    NameScanner names() {
        return names;
    }

    RunScanner runs() {
        return runs;
    }
}
