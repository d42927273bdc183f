package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees of bad input: the exact text, the status, and that what was there before is untouched. */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String SKIPPED =
            "  hint: the declaration is skipped; see whether the host compiler takes the header, or whether"
                    + " a macro is missing that -D NAME could define\n";

    @TempDir
    Path folder;

    private Path out;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void earlierOutput() throws IOException {
        out = folder.resolve("out");
        header("demo.h", "int old(void);\n");
        assertThat(generate("demo.h").status()).isZero();
        before = files();
        assertThat(before).isNotEmpty();
    }

    @Test
    void missingHeader() throws IOException {
        fails(
                "nope.h",
                "gatun: error: header 'nope.h' was not found [header-not-found]\n  hint: it is no file, and none of the include folders has it: "
                        + includeFolders() + "\n");
    }

    @Test
    void missingIncludeShowsTheDirective() throws IOException {
        header("demo.h", "int f(void);\n#include \"nowhere.h\"\n");
        fails("demo.h", """
                demo.h:2:10: error: header 'nowhere.h' was not found [header-not-found]
                    2 | #include "nowhere.h"
                      |          ^~~~~~~~~~~
                  hint: sought in the folder of demo.h, %s; add its folder with -I, or install the package that has it
                """.formatted(includeFolders()));
    }

    @Test
    void unterminatedComment() throws IOException {
        header("demo.h", "int f(void);\nint g(void); /* never closed\nint h(void);\n");
        fails("demo.h", """
                demo.h:2:14: error: the comment is not terminated [unterminated-comment]
                    2 | int g(void); /* never closed
                      |              ^~
                  hint: end it with '*/'
                """);
    }

    @Test
    void unterminatedString() throws IOException {
        header("demo.h", "int f(void);\nconst char *s = \"abc;\n");
        fails("demo.h", """
                demo.h:2:17: error: the string is not terminated [unterminated-literal]
                    2 | const char *s = "abc;
                      |                 ^~~~~
                  hint: end it with '"' on the same line
                """);
    }

    @Test
    void unterminatedConditional() throws IOException {
        header("demo.h", "#if 1\nint f(void);\n");
        fails("demo.h", """
                demo.h:1:1: error: '#if' has no '#endif' [unterminated-conditional]
                    1 | #if 1
                      | ^
                  hint: add '#endif' before the end of the file
                """);
    }

    @Test
    void errorDirective() throws IOException {
        header("demo.h", "int f(void);\n#error this platform is not supported\n");
        fails("demo.h", """
                demo.h:2:2: error: #error this platform is not supported [error-directive]
                    2 | #error this platform is not supported
                      |  ^~~~~
                  hint: the header refuses to be read so; where it asks for a macro, define it with -D NAME
                """);
    }

    @Test
    void includeCycle() throws IOException {
        header("demo.h", "#include \"other.h\"\nint f(void);\n");
        header("other.h", "#include \"demo.h\"\nint g(void);\n");
        fails("demo.h", """
                other.h:1:10: error: headers include each other without end: other.h includes demo.h includes other.h [include-cycle]
                    1 | #include "demo.h"
                      |          ^~~~~~~~
                demo.h:1:10: note: included here
                    1 | #include "other.h"
                      |          ^
                other.h:1:10: note: included here
                    1 | #include "demo.h"
                      |          ^
                  hint: give the header an include guard or '#pragma once'
                """);
    }

    @Test
    void headerThatIncludesItself() throws IOException {
        header("demo.h", "#include \"demo.h\"\nint f(void);\n");
        fails("demo.h", """
                demo.h:1:10: error: headers include each other without end: demo.h includes demo.h [include-cycle]
                    1 | #include "demo.h"
                      |          ^~~~~~~~
                demo.h:1:10: note: included here
                    1 | #include "demo.h"
                      |          ^
                  hint: give the header an include guard or '#pragma once'
                """);
    }

    @Test
    void wrongNumberOfMacroArguments() throws IOException {
        header("demo.h", "#define P(a, b) a b\nint P(1);\n");
        fails("demo.h", """
                demo.h:2:5: error: macro 'P' takes 2 arguments but is given 1 [macro-arguments]
                    2 | int P(1);
                      |     ^
                  hint: see its definition: demo.h:1:9
                """);
    }

    @Test
    void errorInAnExpansionShowsInvocationAndDefinition() throws IOException {
        header(
                "demo.h",
                "int before(void);\n#define COMMA ,\n#define PARAMETERS int a COMMA COMMA int b\nint broken(PARAMETERS);\n");
        ConsoleRun run = generate("demo.h");
        assertThat(plain(run.err())).isEqualTo("""
                demo.h:4:12: warning: expected a type before ',' [syntax-error]
                    4 | int broken(PARAMETERS);
                      |            ^~~~~~~~~~
                demo.h:2:15: note: in the expansion of macro 'COMMA', in that of 'PARAMETERS'
                    2 | #define COMMA ,
                      |               ^
                """ + SKIPPED);
    }

    @Test
    void nameThatIsNotThere() throws IOException {
        header("demo.h", "int frobnicate(void);\n");
        ConsoleRun run = generate("--include-function", "frobnicat", "demo.h");
        assertThat(plain(run.err()))
                .startsWith("gatun: error: no function 'frobnicat' in the headers [unknown-name]\n  hint: ")
                .contains("frobnicate")
                .endsWith("gatun: nothing written\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void macroThatRecursesIsExpandedOnce() throws IOException {
        header("demo.h", "#define A B\n#define B A\n#define F(x) F(F(x))\nint A(void);\nint f(int F);\n");
        ConsoleRun run = generate("demo.h");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void syntaxErrorCostsItsDeclarationOnly() throws IOException {
        header("demo.h", "int before(void);\nint broken(int a,, int b);\nint after(void);\n");
        ConsoleRun run = generate("demo.h");
        assertThat(plain(run.err())).isEqualTo("""
                demo.h:2:18: warning: expected a type before ',' [syntax-error]
                    2 | int broken(int a,, int b);
                      |                  ^
                """ + SKIPPED);
        assertThat(run.status()).isZero();
        assertThat(files().get("demo_h.java"))
                .contains("int before()", "int after()")
                .doesNotContain("broken");
    }

    @Test
    void structThatEndsWithTheFile() throws IOException {
        header("demo.h", "int before(void);\nstruct s { int a;\n");
        ConsoleRun run = generate("demo.h");
        assertThat(plain(run.err())).isEqualTo("""
                demo.h:2:17: warning: expected '}' behind ';' [syntax-error]
                    2 | struct s { int a;
                      |                 ^
                """ + SKIPPED);
        assertThat(run.status()).isZero();
        assertThat(files().get("demo_h.java")).contains("int before()");
    }

    @Test
    void outputFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "precious");
        ConsoleRun run =
                run("generate", "-o", file.toString(), folder.resolve("demo.h").toString());
        assertThat(plain(run.err())).isEqualTo("""
                gatun: error: can't write to the output folder 'file': file is no folder [cannot-write]
                  hint: choose another folder, or make this one writable
                gatun: nothing written
                """);
        assertThat(run.status()).isEqualTo(1);
        assertThat(file).hasContent("precious");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --target | pdp11-linux-gnu | target 'pdp11-linux-gnu' is not known | the known ones are x86_64-linux-gnu, aarch64-linux-gnu, x86_64-apple-darwin, aarch64-apple-darwin, x86_64-pc-windows-msvc, aarch64-pc-windows-msvc
            --target | aarch64-aple-darwin | target 'aarch64-aple-darwin' is not known | did you mean 'aarch64-apple-darwin'? the known ones are x86_64-linux-gnu, aarch64-linux-gnu, x86_64-apple-darwin, aarch64-apple-darwin, x86_64-pc-windows-msvc, aarch64-pc-windows-msvc
            --std | c77 | no compiler here knows the standard 'c77' | use one of c89, c99, c11, c17, c23, or gnu in place of c for GNU's dialect
            """)
    void targetOrStandardThatNobodyKnows(String option, String value, String message, String hint) throws IOException {
        ConsoleRun run = generate(option, value, "demo.h");
        assertThat(run.err())
                .isEqualTo(
                        "gatun: error: " + message + " [unsupported-" + (option.equals("--std") ? "standard" : "target")
                                + "]\n  hint: " + hint + "\ngatun: nothing written\n");
        assertThat(run.status()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void inspectPrintsNothingButTheError() throws IOException {
        header("demo.h", "#error no\n");
        ConsoleRun run =
                run("inspect", "--format", "json", folder.resolve("demo.h").toString());
        assertThat(run.out()).isEmpty();
        assertThat(plain(run.err())).startsWith("demo.h:1:2: error: #error no [error-directive]\n");
        assertThat(run.status()).isEqualTo(1);
    }

    private void header(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void fails(String header, String expected) throws IOException {
        ConsoleRun run = generate(header);
        assertThat(plain(run.err())).isEqualTo(expected + "gatun: nothing written\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(files()).isEqualTo(before);
    }

    private ConsoleRun generate(String... args) {
        String[] all = Stream.concat(Stream.of("generate", "-o", out.toString()), Stream.of(args))
                .toArray(String[]::new);
        if (!args[args.length - 1].equals("nope.h")) {
            all[all.length - 1] = folder.resolve(args[args.length - 1]).toString();
        }
        return run(all);
    }

    private static ConsoleRun run(String... args) {
        return assertTimeoutPreemptively(LIMIT, () -> ConsoleRun.of(args));
    }

    private String plain(String text) {
        return text.replace(folder + "/", "");
    }

    private static String includeFolders() {
        return Toolchains.forTarget(null).systemIncludeDirectories().stream()
                .map(Path::toString)
                .collect(Collectors.joining(", "));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
