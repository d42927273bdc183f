package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.grammar.PreprocessingLexer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.Token;

/** What the tests of this package share: text in, spellings and messages out. */
final class Preprocessing {

    private Preprocessing() {}

    /** A toolchain that has no system headers and predefines nothing. */
    static final Toolchain BARE =
            new Toolchain("x86_64-linux-gnu", "#define __GNUC__ 12\n#define __STDC_VERSION__ 201710L\n", List.of());

    static PreprocessedUnit unit(Path folder, String text) {
        return unit(BARE, folder, text);
    }

    static PreprocessedUnit unit(Toolchain toolchain, Path folder, String text) {
        Path file = folder.resolve("test.h");
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Preprocessor(toolchain, List.of(), Map.of(), Language.C).preprocess(List.of(file.toString()));
    }

    /** The spellings of a unit's tokens, comments and pragmas left out. */
    static List<String> spellings(PreprocessedUnit unit) {
        List<String> spellings = new ArrayList<>();
        for (PpToken token : unit.tokens()) {
            if (!token.isComment() && token.type() != PreprocessingLexer.PRAGMA) {
                spellings.add(token.text());
            }
        }
        return spellings;
    }

    /** The spellings of the tokens in a compiler's preprocessed output, pragmas left out. */
    static List<String> spellings(String output) {
        StringBuilder text = new StringBuilder();
        output.lines()
                .filter(line -> !line.startsWith("#pragma"))
                .forEach(line -> text.append(line).append('\n'));
        List<String> spellings = new ArrayList<>();
        for (PpToken token : new Lexing(false, false).tokens(new SourceFile(Path.of("<output>"), text.toString()))) {
            if (token.type() != Token.EOF) {
                spellings.add(token.text());
            }
        }
        return spellings;
    }

    /** A unit's messages as "line:column: message (hint)". */
    static List<String> messages(PreprocessedUnit unit) {
        return unit.diagnostics().stream()
                .map(diagnostic -> (diagnostic.position() == null
                                ? ""
                                : diagnostic.position().line() + ":"
                                        + diagnostic.position().column() + "+" + diagnostic.length() + ": ")
                        + diagnostic.message()
                        + (diagnostic.hint() == null ? "" : " (" + diagnostic.hint() + ")"))
                .toList();
    }
}
