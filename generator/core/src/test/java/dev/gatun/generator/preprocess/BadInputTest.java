package dev.gatun.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong and hostile input: exact messages as "line:column+length: message (hint)", in bounded time. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private List<String> messages(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> Preprocessing.messages(Preprocessing.unit(folder, text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int x; /* never ends | 1:8+2: the comment is not terminated (end it with '*/')",
                "int x = \"abc; | 1:9+5: the string is not terminated (end it with '\"' on the same line)",
                "int x = 'a; | 1:9+3: the character constant is not terminated (end it with \"'\" on the same line)",
                "#if 1 @ int x; | 1:1+1: '#if' has no '#endif' (add '#endif' before the end of the file)",
                "#ifdef A @ int x; | 1:1+1: '#ifdef' has no '#endif' (add '#endif' before the end of the file)",
                "#endif | 1:2+5: '#endif' without '#if'",
                "#else | 1:2+4: '#else' without '#if'",
                "#if 1 @ #else @ #else @ #endif | 3:2+4: '#else' behind '#else'",
                "#error  needs a   newer compiler | 1:2+5: #error needs a   newer compiler (the header refuses to be read so; where it asks for a macro, define it with -D NAME)",
                "#warning old | 1:2+7: #warning old",
                "#nonsense | 1:2+8: unknown directive '#nonsense'",
                "#define | 1:2+6: '#define' needs the name of a macro",
                "#define 3 | 1:9+1: '#define' needs the name of a macro",
                "#define defined | 1:9+7: 'defined' cannot be a macro's name",
                "#define F(x | 1:9+1: expected ',' or ')' in the parameter list of macro 'F'",
                "#define F(x,x) | 1:13+1: parameter 'x' stands twice of macro 'F'",
                "#define F(1) | 1:11+1: expected a parameter's name of macro 'F'",
                "#define F(x) #y | 1:14+1: '#' is not followed by a parameter of macro 'F'",
                "#define A ## b | 1:11+2: '##' cannot stand at either end of a replacement list",
                "#ifdef @ #endif | 1:2+5: '#ifdef' needs the name of a macro",
                "#include | 1:2+7: '#include' needs \"name\" or <name>",
                "#include stdio.h | 1:10+5: '#include' needs \"name\" or <name>",
                "#line x | 1:2+4: '#line' needs a line number",
                "#define F(x,y) x @ F(1) | 2:1+1: macro 'F' takes 2 arguments but is given 1 (see its definition: test.h:1:9)",
                "#define F(x) x @ F(1,2) | 2:1+1: macro 'F' takes 1 argument but is given 2 (see its definition: test.h:1:9)",
                "#define F() x @ F(1) | 2:1+1: macro 'F' takes 0 arguments but is given 1 (see its definition: test.h:1:9)",
                "#define F(x,y,...) x @ F(1) | 2:1+1: macro 'F' takes at least 2 arguments but is given 1 (see its definition: test.h:1:9)",
                "#define F(x) x @ F(1 | 2:1+1: the invocation of macro 'F' has no closing parenthesis (close the argument list with ')')",
                "#if @ #endif | 1:2+2: '#if' has no expression",
                "#if 1 + @ #endif | 1:2+2: the expression of '#if' ends too early",
                "#if (1 @ #endif | 1:2+2: missing ')' in the expression",
                "#if 1 2 @ #endif | 1:7+1: unexpected '2' behind the expression",
                "#if 1/0 @ #endif | 1:6+1: division by zero in '#if'",
                "#if 1.5 @ #endif | 1:5+3: '1.5' is not an integer constant",
                "#if 1 ? 2 @ #endif | 1:2+2: '?' without ':'",
                "#if \"a\" @ #endif | 1:5+3: '\"a\"' cannot stand in a preprocessor expression",
                "#if '' @ #endif | 1:5+2: the character constant is empty",
                "#if defined @ #endif | 1:5+7: 'defined' must be followed by a name",
                "#if __has_include(x) @ #endif | 1:5+13: '__has_include' must be followed by \"name\" or <name> in parentheses",
                "#define C(a,b) a##b @ C(+,x) | 2:3+1: pasting '+' and 'x' does not give a valid token (the operands of '##' in macro 'C' must form one token)",
                "#define A 1 @ #define A 2 | 2:9+1: macro 'A' is defined again with another meaning (first at test.h:1:9) (put '#undef A' before it if that is meant)",
                "#embed <x> | 1:2+5: '#embed' is not supported (guard it from Gatun by '#ifndef __GATUN__')",
                "_Pragma(1) | 1:1+7: '_Pragma' needs a string in parentheses",
            })
    void isReported(String text, String message) {
        assertThat(messages(text.replace(" @ ", "\n")).stream().map(line -> line.replace(folder + "/", "")))
                .containsExactly(message);
    }

    @Test
    void quotesInSkippedGroupsAreNobodysBusiness() {
        assertThat(messages("#if 0\ndon't /* do \"this\n#error no\n#nonsense\n#if 1/0\n#endif\n#endif\n"))
                .isEmpty();
    }

    @Test
    void missingHeaderSaysWhereItWasSought() {
        assertThat(messages("#include \"no.h\"\n"))
                .containsExactly("1:10+6: header 'no.h' was not found (sought in the folder of " + folder
                        + "/test.h; add its folder with -I, or install the package that has it)");
    }

    @Test
    void missingHeaderOfAnotherTargetsLibraryAsksForItsRoot() throws IOException {
        Path header = Files.writeString(folder.resolve("test.h"), "#include <stdio.h>\n");
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.builtin("arm64-apple-macosx14"), List.of(), Map.of(), Language.C)
                .preprocess(List.of(header.toString()));

        assertThat(unit.diagnostics()).hasSize(1);
        assertThat(unit.diagnostics().getFirst().message()).isEqualTo("header 'stdio.h' was not found");
        assertThat(unit.diagnostics().getFirst().hint())
                .isEqualTo("sought in <gatun>; the C library's headers for aarch64-apple-darwin are not here: name the"
                        + " root that has them with --sysroot, or add folders with -I");
    }

    @Test
    void missingHeaderNamesTheNearestOne() throws IOException {
        Files.writeString(folder.resolve("settings.h"), "");

        assertThat(messages("#include \"setings.h\"\n"))
                .containsExactly("1:10+11: header 'setings.h' was not found (sought in the folder of " + folder
                        + "/test.h; did you mean 'settings.h'?)");
    }

    @Test
    void headerNamedByTheUserThatIsMissing() {
        PreprocessedUnit unit = new Preprocessor(Preprocessing.BARE, List.of(folder), Map.of(), Language.C)
                .preprocess(List.of("no/such.h"));

        assertThat(Preprocessing.messages(unit))
                .containsExactly(
                        "header 'no/such.h' was not found (it is no file, and none of the include folders has it: "
                                + folder + ")");
        assertThat(unit.tokens()).isEmpty();
    }

    @Test
    void includeCycleIsNamed() throws IOException {
        Files.writeString(folder.resolve("a.h"), "#include \"b.h\"\n");
        Files.writeString(folder.resolve("b.h"), "#include \"a.h\"\n");

        assertThat(messages("#include \"a.h\"\n").getFirst().replace(folder + "/", ""))
                .isEqualTo("1:10+5: headers include each other without end: a.h includes b.h includes a.h "
                        + "(give the header an include guard or '#pragma once')");
    }

    @Test
    void headerThatIncludesItself() {
        assertThat(messages("#include \"test.h\"\n").getFirst().replace(folder + "/", ""))
                .isEqualTo("1:10+8: headers include each other without end: test.h includes test.h "
                        + "(give the header an include guard or '#pragma once')");
    }

    @Test
    void exponentialInclusionEnds() {
        assertThat(messages("#include \"test.h\"\n#include \"test.h\"\n")).hasSize(1);
    }

    @Test
    void macroBombEnds() {
        StringBuilder text = new StringBuilder("#define A0 x x\n");
        for (int i = 1; i < 64; i++) {
            text.append("#define A" + i + " A" + (i - 1) + " A" + (i - 1) + "\n");
        }
        text.append("int y; A63;\n");

        assertThat(messages(text.toString()))
                .containsExactly("65:8+3: the expansion of this macro does not end within 4000000 tokens"
                        + " (look for macros that repeat each other many times)");
    }

    @Test
    void bombOfNothingEnds() {
        StringBuilder text = new StringBuilder("#define A0\n");
        for (int i = 1; i < 64; i++) {
            text.append("#define A" + i + "(x) A" + (i - 1) + (i == 1 ? "" : "(x)") + " A" + (i - 1)
                    + (i == 1 ? "" : "(x)") + "\n");
        }

        assertThat(messages(text + "A63()\n"))
                .singleElement()
                .asString()
                .contains("does not end within 4000000 tokens");
    }

    @Test
    void bombInConditionEnds() {
        StringBuilder text = new StringBuilder("#define A0 1\n");
        for (int i = 1; i < 64; i++) {
            text.append("#define A" + i + " A" + (i - 1) + "+A" + (i - 1) + "\n");
        }

        assertThat(messages(text + "#if A63\n#endif\n"))
                .singleElement()
                .asString()
                .contains("does not end within");
    }

    @Test
    void deeplyNestedArgumentsEnd() {
        String text = "#define F(x) x\n" + "F(".repeat(900) + ")".repeat(900) + "\n";

        assertThat(messages(text))
                .containsExactly("2:1+1: macro arguments are nested more than 400 levels deep"
                        + " (look for macros that repeat each other many times)");
    }

    @Test
    void deeplyNestedConditionsEnd() {
        assertThat(messages("#if " + "(".repeat(100_000) + "\n#endif\n"))
                .containsExactly("1:130+1: the expression is nested more than 250 levels deep");
        assertThat(messages("#if " + "!".repeat(100_000) + "1\n#endif\n"))
                .containsExactly("1:254+1: the expression is nested more than 250 levels deep");
        assertThat(messages("#if " + "1 ? 1 : ".repeat(100_000) + "1\n#endif\n"))
                .hasSize(1);
    }

    @Test
    void chainsOfMacrosAreNoNesting() {
        StringBuilder text = new StringBuilder("#define A0 x\n");
        for (int i = 1; i < 20_000; i++) {
            text.append("#define A" + i + " A" + (i - 1) + "\n");
        }

        assertThat(messages(text + "A19999\n")).isEmpty();
    }

    @Test
    void manyErrorsAreBounded() {
        assertThat(messages("#nonsense\n".repeat(100_000))).hasSize(200);
    }

    @Test
    void unitIsBounded() throws IOException {
        Files.writeString(folder.resolve("part.h"), "x ".repeat(50_000) + "\n");

        assertThat(messages("#include \"part.h\"\n".repeat(1_000)))
                .singleElement()
                .asString()
                .contains("the headers have more than 4000000 tokens");
    }

    @Test
    void binaryGarbageDoesNotThrow() throws IOException {
        byte[] garbage = new byte[200_000];
        new Random(3).nextBytes(garbage);
        Files.write(folder.resolve("garbage.h"), garbage);

        assertTimeoutPreemptively(
                LIMIT,
                () -> new Preprocessor(Preprocessing.BARE, List.of(folder), Map.of(), Language.C)
                        .preprocess(List.of(folder.resolve("garbage.h").toString())));
    }

    @Test
    void folderIsNoHeader() throws IOException {
        Files.createDirectory(folder.resolve("dir.h"));

        assertThat(messages("#include \"dir.h\"\n"))
                .singleElement()
                .asString()
                .contains("header 'dir.h' was not found");
    }
}
