package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        return BindingGenerator.generate(request(skipBroken));
    }

    private GenerationRequest request(boolean skipBroken) {
        return GenerationRequest.builder()
                .headers(List.of(header.toString()))
                .targetPackage("org.demo")
                .outputFolder(folder.resolve("out"))
                .shim(new ShimRequest(true, false, List.of(), List.of(), skipBroken))
                .build();
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

    private static final String UNDEFINED = """
            struct Part {
                int f();
                int f(int);
                int twice() { return f() + hidden(); }
                static int count;
            private:
                int hidden();
            };
            class Shape {
            public:
                virtual ~Shape() {}
                virtual double area() const;
                int sides() const { return 3; }
            };
            int g();
            """;

    private List<String> told(GenerationResult result) {
        return result.diagnostics().stream()
                .map(one -> new DiagnosticRenderer(false)
                        .render(one)
                        .replace(folder + "/", "")
                        .replaceAll("to try by hand: .*", "to try by hand: ..."))
                .toList();
    }

    @Test
    void whatNothingDefinesIsToldAtItsDeclaration() throws IOException {
        GenerationResult result = generate(false, UNDEFINED);

        assertThat(result.shim().library()).isNull();
        assertThat(String.join("", told(result))).isEqualTo("""
                demo.hpp:2:9: error: nothing defines 'Part::f()' [undefined-member]
                    2 |     int f();
                      |         ^
                demo.hpp:4:9: note: 'Part::twice' needs it too
                    4 |     int twice() { return f() + hidden(); }
                      |         ^
                  hint: name the library with -l, or its source with --source; --skip-broken leaves out what nothing defines; to try by hand: ...
                demo.hpp:3:9: error: nothing defines 'Part::f(int)' [undefined-member]
                    3 |     int f(int);
                      |         ^
                demo.hpp:4:9: error: nothing defines 'Part::hidden()', which 'Part::twice' needs [undefined-member]
                    4 |     int twice() { return f() + hidden(); }
                      |         ^
                demo.hpp:5:16: error: nothing defines 'Part::count' [undefined-member]
                    5 |     static int count;
                      |                ^
                demo.hpp:9:1: error: nothing defines the virtual functions of 'Shape' [undefined-member]
                    9 | class Shape {
                      | ^
                demo.hpp:12:20: error: nothing defines 'Shape::area() const' [undefined-member]
                   12 |     virtual double area() const;
                      |                    ^
                demo.hpp:15:5: error: nothing defines 'g()' [undefined-member]
                   15 | int g();
                      |     ^
                """);
    }

    @Test
    void whatNothingDefinesIsLeftOutOnRequest() throws IOException {
        GenerationResult result = generate(true, UNDEFINED);

        assertThat(told(result)).isEmpty();
        assertThat(result.shim().library()).isNotNull();
        assertThat(result.skipped())
                .filteredOn(skipped -> skipped.kind() == DiagnosticKind.SKIPPED_BROKEN)
                .extracting(skipped -> skipped.name() + ": " + skipped.reason())
                .contains(
                        "Part::f: nothing defines 'Part::f(int)'",
                        "Part::twice: nothing defines 'Part::f()', which it needs",
                        "g: nothing defines 'g()'");
        assertThat(Files.readString(folder.resolve("out/org/demo/Shape.java")))
                .contains(" sides()")
                .doesNotContain("public Shape()");
        assertThat(Files.readString(folder.resolve("out/org/demo/Part.java"))).doesNotContain(" f(", " twice(");
    }

    /** A forgotten library is one mistake. */
    @Test
    void manyUndefinedMembersAreCounted() throws IOException {
        StringBuilder functions = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            functions.append("int f").append(i).append("();\n");
        }
        List<String> told = told(generate(false, functions.toString()));

        assertThat(told).hasSize(9);
        assertThat(told.getLast())
                .isEqualTo("gatun: error: the C++ shim can't be linked: nothing defines 292 more members either"
                        + " [shim-not-built]\n");
    }

    /** Clang stops counting at 20. */
    @ParameterizedTest
    @ValueSource(strings = {"g++", "clang++"})
    void allRefusedMembersAreFoundAtOnce(String compiler) throws IOException {
        HostCompiler.requireCommand(compiler, compiler);
        StringBuilder members = new StringBuilder("struct Part {};\ntemplate <class T> struct Box {\n    T held;\n");
        for (int i = 0; i < 30; i++) {
            members.append("    int f" + i + "() const { return held.f" + i + "(); }\n");
        }
        header = Files.writeString(folder.resolve("demo.hpp"), members + "};\nstruct Store { Box<Part> box; };\n");
        GenerationRequest request = request(false);
        BindingGenerator.generate(request);
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("CXX", compiler);
        BuiltShim built = new Shims(request, environment).finish("org_demo_demo_hpp_shim", "x86_64-linux-gnu");

        assertThat(built.faults().broken()).hasSize(30);
        assertThat(built.diagnostics()).hasSize(30);
    }

    @Test
    void headerThatTheCompilerRefusesIsNoMembersFault() throws IOException {
        GenerationResult result = generate(true, "struct Part {};\ninline int f() { return undeclared; }\n");

        assertThat(result.diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(DiagnosticKind.SHIM_NOT_BUILT);
            assertThat(one.message())
                    .contains("the compiler refuses the header: ")
                    .contains("undeclared");
            assertThat(String.valueOf(one.position())).endsWith("demo.hpp:2:25");
        });
    }
}
