package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of a C++ shim is told of the header's members. */
class BrokenMembersTest {

    @TempDir
    private Path folder;

    private Path header = Path.of("");

    @BeforeEach
    void needsACompiler() {
        HostCompiler.requireCommand("c++", "g++");
    }

    private GenerationResult generate(boolean skipBroken, String text) throws IOException {
        header = Files.writeString(folder.resolve("demo.hpp"), text);
        return BindingGenerator.generate(GenerationRequest.builder()
                .headers(List.of(header.toString()))
                .targetPackage("org.demo")
                .outputFolder(folder.resolve("out"))
                .shim(new ShimRequest(true, false, List.of(), List.of(), skipBroken))
                .build());
    }

    private static final String BOX = """
            struct Part {};
            template <class T> struct Box {
                T held;
                int size() const { return 1; }
                bool same(const Box &other) const { return held == other.held; }
                int twice() const { return held.twice(); }
            };
            struct Store { Box<Part> box; };
            """;

    @Test
    void memberThatIsRefusedIsAnErrorAtItsDeclaration() throws IOException {
        GenerationResult result = generate(false, BOX);

        assertThat(result.shim().library()).isNull();
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.diagnostics().getFirst().kind()).isEqualTo(DiagnosticKind.BROKEN_MEMBER);
        String told = new DiagnosticRenderer(false).render(result.diagnostics().getFirst());
        assertThat(told.replace(folder + "/", ""))
                .startsWith("demo.hpp:5:10: error: the compiler refuses 'Box<Part>::same' in the C++ shim: ")
                .contains("operator==")
                .contains("""
                            5 |     bool same(const Box &other) const { return held == other.held; }
                              |          ^
                        demo.hpp:5:53: note: the compiler says so here
                        """)
                .contains("note: for the shim's function gatun_Box_Part_same\n")
                .contains("hint: --skip-broken leaves out what the compiler refuses; to try by hand: ");
        assertThat(new DiagnosticRenderer(false).render(result.diagnostics().getLast()))
                .contains("the compiler refuses 'Box<Part>::twice' in the C++ shim: ")
                .doesNotContain("hint");
    }

    @Test
    void membersThatAreRefusedAreLeftOutOnRequest() throws IOException {
        GenerationResult result = generate(true, BOX);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim().library()).isNotNull();
        assertThat(result.skipped())
                .filteredOn(skipped -> skipped.kind() == DiagnosticKind.SKIPPED_BROKEN)
                .extracting(skipped -> skipped.name() + ":" + skipped.position().line())
                .containsExactly("Box<Part>::same:5", "Box<Part>::twice:6");
        String java = Files.readString(folder.resolve("out/org/demo/Box_Part.java"));
        assertThat(java).contains(" size()").doesNotContain("same(").doesNotContain("twice(");
        assertThat(Files.readString(folder.resolve("out/org_demo_demo_hpp_shim.cpp")))
                .contains("gatun_Box_Part_size")
                .doesNotContain("gatun_Box_Part_same");
    }

    @Test
    void functionThatNothingDefinesIsToldByTheLinker() throws IOException {
        GenerationResult result = generate(false, "struct Part { int f(); };\nint g();\n");

        assertThat(result.diagnostics())
                .extracting(one -> new DiagnosticRenderer(false).render(one))
                .singleElement()
                .asString()
                .startsWith("gatun: error: the C++ shim can't be linked: nothing defines 'Part::f()', 'g()'")
                .contains("hint: name the library with -l, or leave these out; ");
    }

    @Test
    void headerThatTheCompilerRefusesIsNoMembersFault() throws IOException {
        GenerationResult result = generate(true, "struct Part {};\ninline int f() { return undeclared; }\n");

        assertThat(result.diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DiagnosticKind.SHIM_NOT_BUILT);
            assertThat(one.message())
                    .contains("the compiler refuses the C++ shim in ")
                    .contains("undeclared");
        });
    }
}
