package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user sees of bad headers of C++ and of instances that can't be: the exact text, and the status. */
class CppBadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SKIPPED =
            "  hint: the declaration is skipped; see whether the host compiler takes the header, or whether"
                    + " a macro is missing that -D NAME could define\n";
    private static final String REFUSED =
            "  hint: give the compiler what it needs (--std, -D, -I), leave the declaration"
                    + " out, or mend the header; to try by hand: ...\n";
    private static final String UNBUILT = "; the C++ shim demo_hpp_shim.cpp was not built\n";

    @TempDir
    Path folder;

    private void header(String text) throws IOException {
        Files.writeString(folder.resolve("demo.hpp"), text);
    }

    /** What is on standard error, and the status. */
    private String generate(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("generate", "-o", folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        arguments.add(folder.resolve("demo.hpp").toString());
        ConsoleRun run = assertTimeoutPreemptively(LIMIT, () -> ConsoleRun.of(arguments.toArray(String[]::new)));
        return run.err().replace(folder + "/", "").replaceAll("to try by hand: .*", "to try by hand: ...")
                + run.status();
    }

    private static void needsCompiler() {
        boolean there = CompilerFinder.find(CompilerLanguage.CXX, null, null, null, System.getenv()) != null;
        assertThat(there || !Boolean.getBoolean("gatun.requireNative"))
                .as("a C++ compiler")
                .isTrue();
        assumeTrue(there, "needs a C++ compiler");
    }

    @Test
    void missingInclude() throws IOException {
        header("class Lock {};\n#include \"nowhere.hpp\"\n");
        String folders = Toolchains.of(CompilerLanguage.CXX, null, null, null).systemIncludeDirectories().stream()
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        assertThat(generate()).isEqualTo("""
                demo.hpp:2:10: error: header 'nowhere.hpp' was not found [header-not-found]
                    2 | #include "nowhere.hpp"
                      |          ^~~~~~~~~~~~~
                  hint: sought in the folder of demo.hpp, %s; add its folder with -I, or install the package that has it
                gatun: nothing written
                1""".formatted(folders));
    }

    @Test
    void whatIsNoCppCostsItselfAndIsTheCompilersToRefuse() throws IOException {
        needsCompiler();
        header("int before();\nThis is a letter, not a header.\n");
        assertThat(generate("--build-shim"))
                .isEqualTo("""
                demo.hpp:2:9: warning: expected ';' before 'a' [syntax-error]
                    2 | This is a letter, not a header.
                      |         ^
                """ + SKIPPED + """
                demo.hpp:2:1: error: the compiler refuses the header: 'This' does not name a type [shim-not-built]
                    2 | This is a letter, not a header.
                      | ^
                """ + REFUSED + "gatun: wrote 2 files to out" + UNBUILT + "1");
        assertThat(folder.resolve("out/demo_hpp.java")).content().contains(" before()");
    }

    @Test
    void classThatIsNeverClosed() throws IOException {
        header("int before();\nnamespace demo {\nclass Lock {\npublic:\n    int level() const;\nint after();\n");
        assertThat(generate()).startsWith("""
                demo.hpp:2:16: warning: '{' is never closed [syntax-error]
                    2 | namespace demo {
                      |                ^
                """ + SKIPPED).endsWith("0");
        assertThat(folder.resolve("out/demo_hpp.java")).content().contains(" before()");
    }

    /** All of the shim is inside of them, and no line of it is told. */
    @ParameterizedTest
    @ValueSource(strings = {"--build-shim", "--build-shim --skip-broken"})
    void namespaceAndClassThatAreNeverClosedAreToldWhereTheyOpen(String options) throws IOException {
        needsCompiler();
        header("""
                inline int before() { return 1; }
                namespace demo {
                class Lock {
                public:
                    int level() const;
                inline int after() { return 2; }
                """);
        assertThat(generate(options.split(" ")))
                .isEqualTo("""
                demo.hpp:2:16: warning: '{' is never closed [syntax-error]
                    2 | namespace demo {
                      |                ^
                """ + SKIPPED + """
                demo.hpp:2:16: error: the compiler refuses the header: '{' is never closed [shim-not-built]
                    2 | namespace demo {
                      |                ^
                demo.hpp:3:12: note: the compiler refuses the header: '{' is never closed
                    3 | class Lock {
                      |            ^
                """ + REFUSED + "gatun: wrote 2 files to out" + UNBUILT + "1");
    }

    @Test
    void namespaceThatAnIncludedHeaderLeavesOpenIsToldThere() throws IOException {
        needsCompiler();
        Files.writeString(folder.resolve("lock.hpp"), "namespace demo {\nclass Lock {};\n");
        header("#include \"lock.hpp\"\ninline int level() { return 2; }\n");
        assertThat(generate("--build-shim"))
                .isEqualTo("""
                lock.hpp:1:16: warning: '{' is never closed [syntax-error]
                    1 | namespace demo {
                      |                ^
                demo.hpp:1:10: note: included here
                    1 | #include "lock.hpp"
                      |          ^
                """ + SKIPPED + """
                lock.hpp:1:16: error: the compiler refuses the header: '{' is never closed [shim-not-built]
                    1 | namespace demo {
                      |                ^
                """ + REFUSED + "gatun: wrote 2 files to out" + UNBUILT + "1");
    }

    @Test
    void unknownBaseCostsTheBase() throws IOException {
        header("class Lock : public Missing {\npublic:\n    int level() const { return 1; }\n};\n");
        assertThat(generate()).startsWith("""
                demo.hpp:1:21: warning: the base of 'Lock' is not known: unknown type name 'Missing' [unknown-type]
                    1 | class Lock : public Missing {
                      |                     ^~~~~~~
                  hint: include the header that declares it
                """).endsWith("0");
    }

    private static final String TEMPLATES = """
            template <class T> class Stack {};
            template <class T, int N> class Grid {};
            template <template <class> class C> class Holder {};
            template <class T, class U> T convert(U from);
            class Lock {};
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stack<int, 3>   | 'Stack' takes 1 template argument, not 2                                        | Stack | 1 | 20 | Stack<class T>
            Stack<3>        | the template argument '3' is no type                                            | Stack | 1 | 20 | Stack<class T>
            Stack<Nowhere>  | unknown type name 'Nowhere'                                                     | Stack | 1 | 20 | Stack<class T>
            Grid<int>       | 'Grid' takes 2 template arguments, not 1                                        | Grid  | 2 | 27 | Grid<class T, int N>
            Grid<int, int>  | the template argument 'int' is no integer constant: it names the type int       | Grid  | 2 | 27 | Grid<class T, int N>
            Holder<int>     | the template argument 'int' is no template                                      | Holder | 3 | 37 | Holder<template <...> class C>
            """)
    void instanceThatCannotBe(String instance, String reason, String template, int line, int column, String parameters)
            throws IOException {
        header(TEMPLATES);
        Path file = Files.writeString(folder.resolve("gatun.yaml"), "instantiate: { \"" + instance + "\": Some }\n");
        assertThat(generate("--config", file.toString()))
                .startsWith("gatun.yaml:1:17: error: '" + instance + "' can't be instantiated: " + reason
                        + " [unknown-name]\n    1 | instantiate: { \"" + instance
                        + "\": Some }\n      |                 ^"
                        + "~".repeat(instance.length() - 1) + "\ndemo.hpp:" + line + ":" + column + ": note: '"
                        + template + "' is declared here\n    " + line + " | ")
                .endsWith("  hint: each parameter of the template takes an argument of its kind: " + parameters
                        + "\ngatun: nothing written\n1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stak<int>  | no template 'Stak' in the headers              | did you mean 'Stack'?
            Lock<int>  | 'Lock' is a class, no template                 | it has its class in Java without being asked for
            Stack      | can't read 'Stack' as an instance of a template | write it as C++ does, as in 'geo::Matrix<float, 3, 3>'
            convert<3> | 'convert<3>' can't be instantiated: '3' can't be the argument for 'T' | bind the classes that it is called with, or name all arguments
            Stack<     | can't read 'Stack<' as an instance of a template | write it as C++ does, as in 'geo::Matrix<float, 3, 3>'
            """)
    void instanceOfWhatIsNoTemplate(String instance, String message, String hint) throws IOException {
        header(TEMPLATES);
        Path file = Files.writeString(folder.resolve("gatun.yaml"), "instantiate: { \"" + instance + "\": Some }\n");
        assertThat(generate("--config", file.toString()))
                .isEqualTo("gatun.yaml:1:17: error: " + message + " [unknown-name]\n    1 | instantiate: { \""
                        + instance
                        + "\": Some }\n      |                 ^" + "~".repeat(instance.length() - 1) + "\n  hint: "
                        + hint + "\ngatun: nothing written\n1");
    }

    @Test
    void assertionInAnInstanceIsToldInTheHeader() throws IOException {
        needsCompiler();
        header("""
                template <class T> struct Box {
                    static_assert(sizeof(T) > 100, "too small");
                    T held;
                };
                inline int size(const Box<int> &box);
                """);
        assertThat(generate("--build-shim").replaceFirst(":2:\\d+:", ":2:0:"))
                .startsWith("demo.hpp:2:0: error: the compiler refuses the header: static")
                .contains(
                        "too small", " [shim-not-built]\n    2 |     static_assert(sizeof(T) > 100, \"too small\");\n")
                .endsWith("gatun: note: in the instance 'Box<int>' of a template\n" + REFUSED
                        + "gatun: wrote 3 files to out" + UNBUILT + "1");
    }

    @Test
    void incompleteArgumentOfAnInstanceCostsItsMembers() throws IOException {
        needsCompiler();
        header("""
                struct Part;
                template <class T> struct Box {
                    T held;
                    int size() const { return 1; }
                };
                inline Box<Part> *find() { return nullptr; }
                """);
        assertThat(generate("--build-shim")).isEqualTo("0");
        assertThat(generate("--build-shim", "--verbose"))
                .contains("demo.hpp:4:9: note: skipped 'Box<Part>::size': the compiler refuses it: ")
                .contains("demo.hpp:3:7: note: skipped 'Box<Part>::held': the compiler refuses it: ")
                .contains("incomplete type")
                .endsWith("0");
    }

    @Test
    void objectsThatCannotBeAreNotPassedByValue() throws IOException {
        header("""
                class Pinned { public: ~Pinned() = delete; };
                class Hidden { public: int id() const; private: ~Hidden(); };
                class Shape { public: virtual ~Shape(); virtual double area() const = 0; };
                Pinned pinned();
                void take(Hidden hidden);
                Shape shape();
                """);
        assertThat(generate("--verbose"))
                .contains(
                        "demo.hpp:4:8: note: skipped 'pinned': result: 'Pinned' by value, whose destructor is deleted or can't be called from outside [skipped-type]\n",
                        "demo.hpp:5:6: note: skipped 'take': parameter 'hidden': 'Hidden' by value, whose destructor is deleted or can't be called from outside [skipped-type]\n",
                        "demo.hpp:6:7: note: skipped 'shape': result: 'Shape' by value, which is abstract [skipped-type]\n");
    }

    @Test
    void whatCannotBeDeletedHasNoConstructorAndNoEnd() throws IOException {
        header("""
                class Pinned { public: Pinned(); ~Pinned() = delete; int id() const; };
                class Hidden { public: Hidden(); int id() const; private: ~Hidden(); };
                Pinned *pinned();
                """);
        assertThat(generate("--verbose"))
                .contains(
                        "demo.hpp:1:24: note: skipped 'Pinned::Pinned': its class has no destructor that can be called [skipped-unusable]\n",
                        "demo.hpp:2:24: note: skipped 'Hidden::Hidden': its class has no destructor that can be called [skipped-unusable]\n");
        assertThat(folder.resolve("out/Pinned.java"))
                .content()
                .contains(" id()")
                .doesNotContain("public Pinned()");
    }

    /** {@code new Shape()} is no Java then: the class is to be extended. */
    @Test
    void abstractClassIsAbstractInJava() throws IOException {
        header("""
                class Shape { public: Shape(int sides); virtual ~Shape(); virtual double area() const = 0; };
                class Closed { public: Closed(); virtual double area() const = 0; private: virtual ~Closed(); };
                """);
        assertThat(generate("--verbose")).contains("demo.hpp:2:24: note: skipped 'Closed::Closed': ");
        assertThat(folder.resolve("out/Shape.java"))
                .content()
                .contains("public abstract class Shape ", "public abstract double area()", "public Shape(int sides)");
    }
}
