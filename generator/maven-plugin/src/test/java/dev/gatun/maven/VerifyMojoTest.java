package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.toolchain.Compiler;
import dev.gatun.generator.toolchain.Toolchains;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VerifyMojoTest {

    private static final String UP_TO_DATE = "[INFO] Up to date: nothing has changed since it was verified";

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void compiler() throws Exception {
        Compiler compiler = Toolchains.compiler(null, null, null);
        if (!Boolean.getBoolean("gatun.requireNative")) {
            assumeTrue(compiler != null, "SKIPPED: no C compiler on this machine (package gcc)");
        }
        Goal.file(folder, "gate.h", "struct gate { int width; };", "void open_gate(struct gate *g);");
    }

    private Goal goal(GatunMojo mojo) {
        return new Goal(mojo, folder).set("headers", List.of("gate.h"));
    }

    @Test
    void asksTheCompiler() throws Exception {
        assertThat(goal(new VerifyMojo()).run())
                .singleElement()
                .asString()
                .startsWith("[INFO] Verified 1 record, 1 field, 0 enum constants, 0 macros, 1 function, 0 variables,"
                        + " 0 typedefs against ");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void besideWhatWasGeneratedItAsksOnceOnly() throws Exception {
        goal(new GenerateMojo()).run();
        assertThat(goal(new VerifyMojo()).run()).singleElement().asString().startsWith("[INFO] Verified 1 record");
        assertThat(goal(new VerifyMojo()).run()).containsExactly(UP_TO_DATE);
    }

    @Test
    void asksAgainWhenAHeaderChanged() throws Exception {
        goal(new GenerateMojo()).run();
        goal(new VerifyMojo()).run();
        Goal.file(folder, "gate.h", "struct gate { long width; };", "void open_gate(struct gate *g);");

        assertThat(goal(new VerifyMojo()).run()).singleElement().asString().startsWith("[INFO] Verified 1 record");
        assertThat(goal(new VerifyMojo()).run()).singleElement().asString().startsWith("[INFO] Verified 1 record");
        goal(new GenerateMojo()).run();
        assertThat(goal(new VerifyMojo()).run()).singleElement().asString().startsWith("[INFO] Verified 1 record");
        assertThat(goal(new VerifyMojo()).run()).containsExactly(UP_TO_DATE);
    }

    @Test
    void asksAgainWhenAnOptionChanged() throws Exception {
        goal(new GenerateMojo()).run();
        goal(new VerifyMojo()).run();
        assertThat(goal(new VerifyMojo()).set("defines", List.of("WIDE")).run())
                .singleElement()
                .asString()
                .startsWith("[INFO] Verified 1 record");
    }

    /** Built-in functions of one processor are not in our table: a header that asks for them is read in two ways. */
    @Test
    void differenceFailsWithItsPlace() throws Exception {
        Path header = Goal.file(
                folder,
                "gate.h",
                "#if __has_builtin(__builtin_ia32_pause) || __has_builtin(__builtin_aarch64_get_fpcr)",
                "int open_gate(long number);",
                "#else",
                "int open_gate(int number);",
                "#endif");
        goal(new GenerateMojo()).run();

        assertThat(goal(new VerifyMojo()).failure().replaceAll("(gcc|clang)[ 0-9.]*\\d", "COMPILER"))
                .isEqualTo(header + """
                        :4:5: error: type of 'open_gate': int (int) here, int (long int) for COMPILER [differs-from-compiler]
                            4 | int open_gate(int number);
                              |     ^~~~~~~~~""");
        assertThat(Files.exists(folder.resolve("target/gatun/default.verified")))
                .isFalse();
    }

    @Test
    void missingHeaderMayLeaveTheModuleOut() throws Exception {
        Goal goal =
                goal(new VerifyMojo()).set("headers", List.of("gatun-lock.h")).set("skipIfMissing", true);
        assertThat(goal.run())
                .containsExactly("[WARNING] SKIPPED demo: header 'gatun-lock.h' was not found on this machine"
                        + " (-Dgatun.requireNative=true makes that a failure)");
    }
}
