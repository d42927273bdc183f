package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the place of a diagnostic was reached: inclusions and expansions. */
class TrailTest {

    @TempDir
    Path folder;

    @Test
    void parserTellsFromWhereAFileWasIncluded() throws IOException {
        header("inner.h", "colour sky(void);\n");
        header("outer.h", "\n#include \"inner.h\"\n");
        header("demo.h", "#include \"outer.h\"\n");
        assertThat(told()).isEqualTo("""
                inner.h:1:1: warning: unknown type name 'colour' [unknown-type]
                    1 | colour sky(void);
                      | ^~~~~~
                outer.h:2:10: note: included here
                    2 | #include "inner.h"
                      |          ^
                demo.h:1:10: note: included here
                    1 | #include "outer.h"
                      |          ^
                  hint: the declaration is skipped; include the header that declares 'colour' first, or define it with -D if it is a macro
                """);
    }

    @Test
    void resolverTellsTheMacroAndTheInclusion() throws IOException {
        header("inner.h", "#define READY unsigned char ready : 9\nstruct flags { READY; };\n");
        header("demo.h", "#include \"inner.h\"\n");
        assertThat(told()).isEqualTo("""
                inner.h:2:16: warning: bit-field 'ready' has a width of 9 bits, its type has 8 [invalid-type]
                    2 | struct flags { READY; };
                      |                ^~~~~
                inner.h:1:9: note: in the expansion of macro 'READY'
                    1 | #define READY unsigned char ready : 9
                      |         ^
                demo.h:1:10: note: included here
                    1 | #include "inner.h"
                      |          ^
                """);
    }

    @Test
    void longChainIsCutInTheMiddle() throws IOException {
        for (int i = 1; i < 30; i++) {
            header("h" + i + ".h", "#include \"h" + (i + 1) + ".h\"\n");
        }
        header("h30.h", "colour sky(void);\n");
        header("demo.h", "#include \"h1.h\"\n");
        assertThat(told().lines().filter(line -> line.contains(": note: ")))
                .containsExactly(
                        "h29.h:1:10: note: included here",
                        "h28.h:1:10: note: included here",
                        "h27.h:1:10: note: included here",
                        "h26.h:1:10: note: included here",
                        "h25.h:1:10: note: included here",
                        "gatun: note: and 21 more",
                        "h3.h:1:10: note: included here",
                        "h2.h:1:10: note: included here",
                        "h1.h:1:10: note: included here",
                        "demo.h:1:10: note: included here");
    }

    private void header(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String told() {
        String header = folder.resolve("demo.h").toString();
        return ConsoleRun.of("generate", "-o", folder.resolve("out").toString(), header)
                .err()
                .replace(folder + "/", "");
    }
}
