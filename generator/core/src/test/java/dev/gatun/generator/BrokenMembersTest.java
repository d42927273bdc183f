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
        return BindingGenerator.generate(request(new ShimRequest(true, false, List.of(), List.of(), skipBroken)));
    }

    private GenerationRequest request(ShimRequest shim) {
        return GenerationRequest.builder()
                .headers(List.of(header.toString()))
                .targetPackage("org.demo")
                .outputFolder(folder.resolve("out"))
                .shim(shim)
                .build();
    }

    private static final String BOX = """
            struct Part {};
            template <class T> struct Box {
                T held;
                int size() const { return 1; }
                bool same(const Box &other) const { return held == other.held; }
                int twice() const { return held.twice(); }
                int thrice() const { return twice() + 1; }
            };
            struct Store { Box<Part> box; };
            """;

    /** That the arguments of a template don't fit a member is no mistake of the header ([temp.inst]). */
    @Test
    void membersOfInstancesThatAreRefusedAreLeftOutByThemselves() throws IOException {
        GenerationResult result = generate(false, BOX);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim().library()).isNotNull();
        assertBoxIsPruned(result);
    }

    private void assertBoxIsPruned(GenerationResult result) throws IOException {
        assertThat(result.skipped())
                .filteredOn(skipped -> skipped.kind() == DiagnosticKind.SKIPPED_BROKEN)
                .extracting(skipped -> skipped.name() + ":" + skipped.position().line())
                // one of the last two hides the other at first
                .containsExactlyInAnyOrder("Box<Part>::same:5", "Box<Part>::twice:6", "Box<Part>::thrice:7");
        String java = Files.readString(folder.resolve("out/org/demo/Box_Part.java"));
        assertThat(java).contains(" size()").doesNotContain("same(").doesNotContain("twice(");
        assertThat(Files.readString(folder.resolve("out/org_demo_demo_hpp_shim.cpp")))
                .contains("gatun_Box_Part_size")
                .doesNotContain("gatun_Box_Part_same");
    }

    /** Java's sources can't follow any more when somebody else builds the shim. */
    @Test
    void membersOfInstancesAreLeftOutBeforeOthersBuild() throws IOException {
        header = Files.writeString(folder.resolve("demo.hpp"), BOX + "int undefined();\n");
        GenerationResult result = BindingGenerator.generate(request(new ShimRequest(true, true, List.of(), List.of())));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim().library()).isNull();
        assertBoxIsPruned(result);
    }

    @Test
    void nothingIsAskedOfTheCompilerWhereNothingIsBuilt() throws IOException {
        header = Files.writeString(folder.resolve("demo.hpp"), BOX);
        GenerationResult result = BindingGenerator.generate(request(ShimRequest.NONE));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/org/demo/Box_Part.java")))
                .contains("twice(");
    }

    private static final String BAG = """
            struct Part {
                int size(int unit) const { return unit; }
                int size(int unit, int digits = 0) const { return unit + digits; }
            };
            template <class T> struct Bag {
                T held;
                Bag() {}
                Bag(const Bag &other) : held(other.held.copied()) {}
            };
            struct Store {
                int keep(Bag<Part> bag) { return sizeof bag; }
                int count() const { return 1; }
            };
            """;

    @Test
    void memberOfAClassThatIsRefusedIsAnErrorAtItsDeclaration() throws IOException {
        GenerationResult result = generate(false, BAG);

        assertThat(result.shim().library()).isNull();
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.diagnostics().getFirst().kind()).isEqualTo(DiagnosticKind.BROKEN_MEMBER);
        assertThat(told(result).getFirst()).isEqualTo("""
                demo.hpp:2:9: error: the compiler refuses 'Part::size' in the C++ shim: \
                call of overloaded 'size(int&)' is ambiguous [broken-member]
                    2 |     int size(int unit) const { return unit; }
                      |         ^
                gatun: note: for the shim's function gatun_Part_size
                  hint: --skip-broken leaves out what the compiler refuses; to try by hand: ...
                """);
        assertThat(told(result).getLast())
                .startsWith("demo.hpp:11:9: error: the compiler refuses 'Store::keep' in the C++ shim: ")
                .contains("""
                        demo.hpp:8:45: note: the compiler says so here
                        """)
                .doesNotContain("hint");
    }

    @Test
    void membersThatAreRefusedAreLeftOutOnRequest() throws IOException {
        GenerationResult result = generate(true, BAG);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.shim().library()).isNotNull();
        assertThat(result.skipped())
                .filteredOn(skipped -> skipped.kind() == DiagnosticKind.SKIPPED_BROKEN)
                .extracting(skipped -> skipped.name() + ":" + skipped.position().line())
                .contains("Part::size:2", "Store::keep:11");
        String java = Files.readString(folder.resolve("out/org/demo/Store.java"));
        assertThat(java).contains(" count()").doesNotContain("keep(");
    }

    /** GCC tells with errors of their own why no overload fits: they are about the same member. */
    @Test
    void whyOverloadsDontFitIsNoErrorOfTheHeader() throws IOException {
        GenerationResult result = generate(false, """
                #include <type_traits>
                struct Part {};
                template <class T> typename std::enable_if<std::is_arithmetic<T>::value, int>::type sized(T);
                template <class T, typename std::enable_if<(sizeof(T) > 100), bool>::type = true> int sized(T);
                template <class T> struct Box {
                    T held;
                    int size() const { return sized(held); }
                    int count() const { return 1; }
                };
                struct Store { Box<Part> box; };
                """);

        assertThat(told(result)).isEmpty();
        assertThat(result.skipped())
                .filteredOn(skipped -> skipped.kind() == DiagnosticKind.SKIPPED_BROKEN)
                .extracting(skipped -> skipped.name())
                .containsExactly("Box<Part>::size");
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
        StringBuilder members = new StringBuilder("struct Part {\n");
        for (int i = 0; i < 30; i++) {
            members.append("    int f" + i + "(int) const;\n    int f" + i + "(int, int = 0) const;\n");
        }
        header = Files.writeString(folder.resolve("demo.hpp"), members + "};\n");
        GenerationRequest request = request(new ShimRequest(true, List.of(), List.of()));
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
