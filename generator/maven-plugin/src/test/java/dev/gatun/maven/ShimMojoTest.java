package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ShimMojoTest {

    private static final String LIBRARY = System.mapLibraryName("lock");
    private static final String SHIM = System.mapLibraryName("gate_h_shim");

    @TempDir
    @SuppressWarnings("NullAway") // set by JUnit
    Path folder;

    @BeforeEach
    void project() throws Exception {
        if (!Boolean.getBoolean("gatun.requireNative")) {
            assumeTrue(
                    Toolchains.compiler(null, null, null) != null,
                    "SKIPPED: no C compiler on this machine (package gcc)");
        }
        Goal.file(folder, "base.h", "#define LEVEL 1");
        Goal.file(folder, "gate.h", "#include \"base.h\"", "static inline int next(int x) { return x + LEVEL; }");
        Goal.file(folder, "one.c", "#include \"gate.h\"", "int one(void) { return next(LEVEL); }");
        Goal.file(folder, "two.c", "int two(void) { return 2; }");
    }

    private Goal goal(GatunMojo mojo) {
        Goal goal = new Goal(mojo, folder);
        goal.project
                .getBuild()
                .setOutputDirectory(folder.resolve("target/classes").toString());
        goal.project
                .getBuild()
                .setTestOutputDirectory(folder.resolve("target/test-classes").toString());
        Plugin plugin = new Plugin();
        plugin.setGroupId("dev.gatun");
        plugin.setArtifactId("gatun-maven-plugin");
        PluginExecution execution = new PluginExecution();
        execution.setId("default");
        execution.setGoals(List.of("generate", "shim"));
        plugin.addExecution(execution);
        goal.project.getBuild().addPlugin(plugin);
        return goal;
    }

    private Goal own() {
        return goal(new ShimMojo()).set("libraryName", "lock").set("sources", List.of("*.c"));
    }

    private Path packed(String classes, String name) {
        Platform platform = Platform.host();
        assertThat(platform).isNotNull();
        return folder.resolve("target")
                .resolve(classes)
                .resolve(platform.folder())
                .resolve(name);
    }

    @Test
    void ownLibraryIsBuiltOnceAndItsChangedPartsAgain() throws Exception {
        assertThat(own().run()).containsExactly("[INFO] Built " + LIBRARY + ": compiled 2 of 2 sources");
        assertThat(packed("classes", LIBRARY)).isRegularFile();
        assertThat(own().run()).containsExactly("[INFO] " + LIBRARY + " is up to date");
        Goal.file(folder, "base.h", "#define LEVEL 5");
        assertThat(own().run()).containsExactly("[INFO] Built " + LIBRARY + ": compiled 1 of 2 sources");
        assertThat(own().set("defines", List.of("X")).run())
                .containsExactly("[INFO] Built " + LIBRARY + ": compiled 2 of 2 sources");
    }

    @Test
    void shimsOfWhatWasGeneratedAreBuilt() throws Exception {
        goal(new GenerateMojo()).set("headers", List.of("gate.h")).run();
        assertThat(goal(new ShimMojo()).run()).containsExactly("[INFO] Built " + SHIM + ": compiled 1 of 1 source");
        assertThat(packed("classes", SHIM)).isRegularFile();
        assertThat(goal(new ShimMojo()).run()).containsExactly("[INFO] " + SHIM + " is up to date");
    }

    @Test
    void librariesOfTestsGoWithTheirClasses() throws Exception {
        goal(new GenerateMojo())
                .set("headers", List.of("gate.h"))
                .set("scope", "test")
                .run();
        assertThat(goal(new ShimMojo()).run()).isEmpty();
        assertThat(goal(new ShimMojo()).set("scope", "test").run())
                .containsExactly("[INFO] Built " + SHIM + ": compiled 1 of 1 source");
        assertThat(packed("test-classes", SHIM)).isRegularFile();
        assertThat(packed("classes", SHIM)).doesNotExist();
    }

    @Test
    void generateSaysThatNobodyBuildsTheShim() throws Exception {
        Goal goal = goal(new GenerateMojo()).set("headers", List.of("gate.h"));
        goal.project
                .getPlugin("dev.gatun:gatun-maven-plugin")
                .getExecutions()
                .getFirst()
                .setGoals(List.of("generate"));
        assertThat(goal.run())
                .contains("[WARNING] the bindings need the C shim gate_h_shim.c, which nothing builds: add"
                        + " <goal>shim</goal> to the execution");
    }

    @Test
    void libraryThatNothingMakesAnyMoreGoesUnlessSomebodyChangedIt() throws Exception {
        own().run();
        Path foreign = packed("classes", "foreign.so");
        Files.writeString(foreign, "not ours");
        assertThat(own().set("libraryName", "other").run())
                .contains("[INFO] Removed " + LIBRARY + ", which nothing makes any more");
        assertThat(packed("classes", LIBRARY)).doesNotExist();
        assertThat(foreign).exists();

        Path other = packed("classes", System.mapLibraryName("other"));
        Files.writeString(other, "changed");
        own().run();
        assertThat(other).hasContent("changed");
    }

    @Test
    void bundledLibrariesAreCopiedOnce() throws Exception {
        Goal.file(folder, "prebuilt/" + LIBRARY, "bytes");
        Goal goal = goal(new ShimMojo()).set("bundledLibraries", List.of("prebuilt/*"));
        assertThat(goal.run())
                .containsExactly("[INFO] Copied " + Path.of("prebuilt", LIBRARY) + " to "
                        + folder.relativize(packed("classes", "")
                                .getParent()
                                .resolve(Platform.host().directory())));
        assertThat(packed("classes", LIBRARY)).hasContent("bytes");
        assertThat(goal.run()).isEmpty();
        assertThat(goal(new ShimMojo()).run())
                .containsExactly("[INFO] Removed " + LIBRARY + ", which nothing makes any more");
    }

    @Test
    void errorOfTheCompilerIsOneMessageWithItsPlace() throws Exception {
        Goal.file(folder, "two.c", "int two(void) { return nothing; }");
        assertThat(own().failure())
                .startsWith(folder.resolve("two.c") + ":1:24: error: the compiler refuses this: ")
                .contains("nothing", "[library-not-built]\n    1 | int two(void) { return nothing; }\n")
                .contains("\n  hint: to try by hand: ");
        assertThat(packed("classes", LIBRARY)).doesNotExist();
    }

    @Test
    void warningsOfTheCompilerAreTold() throws Exception {
        Goal.file(folder, "two.c", "int two(int x) { if (x = 2) return 1; return 2; }");
        assertThat(own().set("cFlags", List.of("-Wparentheses")).run())
                .anySatisfy(line -> assertThat(line).startsWith("[WARNING] " + folder.resolve("two.c") + ":1:"));
    }

    @Test
    void unknownPackageIsNamedWithWhatPkgConfigSays() {
        assertThat(own().set("pkgConfig", List.of("no-such-package")).failure())
                .startsWith("pkg-config doesn't know the package 'no-such-package': ")
                .contains(
                        "[unknown-package]\n  hint: install the package's development files, or name the folder of its"
                                + " .pc file in PKG_CONFIG_PATH");
    }

    @Test
    void wrongParametersAreNamed() {
        assertThat(goal(new ShimMojo()).set("sources", List.of("one.c")).failure())
                .isEqualTo("<libraryName>: name the library that is made of <sources> and <archives>");
        assertThat(goal(new ShimMojo()).set("libraryName", "lock").failure())
                .isEqualTo("<libraryName>: 'lock' is to be made of nothing; name <sources> or <archives>");
        assertThat(own().set("libraryName", "../lock").failure())
                .isEqualTo("<libraryName>: '../lock' is no name of a library: letters, digits and _ . + - as in 'demo',"
                        + " for libdemo.so or demo.dll");
        assertThat(own().set("sources", List.of("native/*.c")).failure())
                .isEqualTo("<sources>: no file matches 'native/*.c'");
        assertThat(own().set("sources", List.of("three.c")).failure())
                .isEqualTo("there is no file '" + folder.resolve("three.c") + "' to build the library 'lock' from"
                        + " [source-not-found]");
        assertThat(own().set("target", "riscv64-linux-gnu").failure())
                .isEqualTo("<target>: jars have libraries for linux-x86_64, linux-aarch64, macos-x86_64, macos-aarch64,"
                        + " windows-x86_64, windows-aarch64; 'riscv64-linux-gnu' is none of these");
        assertThat(own().set("scope", "other").failure()).isEqualTo("<scope>: 'other' is neither 'main' nor 'test'");
    }
}
