package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JextractOptionsTest {

    /** The options that jextract's own help text lists, for JDK 22 to 25; {@code --shared-symbols} is a later name of one. */
    private static final List<String> JEXTRACT = List.of(
            "-?",
            "-h",
            "--help",
            "-D",
            "--define-macro",
            "-I",
            "--include-dir",
            "--dump-includes",
            "--header-class-name",
            "--include-function",
            "--include-constant",
            "--include-struct",
            "--include-typedef",
            "--include-union",
            "--include-var",
            "-l",
            "--library",
            "--use-system-load-library",
            "--output",
            "-t",
            "--target-package",
            "--symbols-class-name",
            "--shared-symbols",
            "--version",
            "-F",
            "--framework");

    @TempDir
    private Path folder;

    @Test
    void commandLineOfJextractIsUnderstoodAsItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("includes.txt"), """
                --include-function puts      # header: /usr/include/stdio.h
                --include-constant EOF       # header: /usr/include/stdio.h
                --include-struct   _IO_FILE
                --include-union    u
                --include-typedef  FILE
                --include-var      stdout
                """);
        GenerationRequest request = request(
                "--output",
                "src",
                "--target-package",
                "org.demo",
                "--header-class-name",
                "Demo",
                "--symbols-class-name",
                "DemoSymbols",
                "--use-system-load-library",
                "-lz",
                "--library",
                "m",
                "-Iinclude",
                "--include-dir",
                "more",
                "-DA=1",
                "--define-macro",
                "B",
                "@" + file,
                "<stdio.h>");
        assertThat(request.headers()).containsExactly("stdio.h");
        assertThat(request.outputFolder()).isEqualTo(Path.of("src"));
        assertThat(request.targetPackage()).isEqualTo("org.demo");
        assertThat(request.headerClassName()).isEqualTo("Demo");
        assertThat(request.libraries()).containsExactly("z", "m");
        assertThat(request.includeDirectories()).containsExactly(Path.of("include"), Path.of("more"));
        assertThat(request.macros()).isEqualTo(Map.of("A", "1", "B", "1"));
        assertThat(request.selection().includes())
                .isEqualTo(Map.of(
                        DeclarationKind.FUNCTION, Set.of("puts"),
                        DeclarationKind.CONSTANT, Set.of("EOF"),
                        DeclarationKind.STRUCT, Set.of("_IO_FILE"),
                        DeclarationKind.UNION, Set.of("u"),
                        DeclarationKind.TYPEDEF, Set.of("FILE"),
                        DeclarationKind.VAR, Set.of("stdout")));
    }

    @ParameterizedTest
    @CsvSource({
        "GL,GL",
        ":/usr/lib/libGL.so.1,/usr/lib/libGL.so.1",
        ":lib/libGL.so.1,lib/libGL.so.1",
        ":libGL.so.1,:libGL.so.1",
        "./libGL.so,./libGL.so"
    })
    void libraryBehindAColonIsAFile(String given, String library) throws Exception {
        assertThat(request("-l", given, "a.h").libraries()).containsExactly(library);
    }

    @Test
    void frameworkIsALibraryInItsFolderOrOneOfTheSystem() throws Exception {
        Path framework = Files.createDirectories(folder.resolve("Foo.framework"));
        assertThat(request("-F", folder.toString(), "--framework", "Foo", "--framework", "Metal", "a.h")
                        .libraries())
                .isEqualTo(List.of(framework.resolve("Foo").toString(), "Metal"));
    }

    @Test
    void headersOfFrameworksAreFound() throws IOException {
        Path headers = Files.createDirectories(folder.resolve("Foo.framework/Headers"));
        Files.writeString(headers.resolve("Foo.h"), "#include <Foo/Bar.h>\nint foo(struct bar *b);\n");
        Files.writeString(headers.resolve("Bar.h"), "struct bar { int x; };\n");
        Path out = folder.resolve("out");
        ConsoleRun run = ConsoleRun.of("generate", "-F", folder.toString(), "-o", out.toString(), "<Foo/Foo.h>");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(out.resolve("Foo_h.java")).content().contains("int foo(");
        assertThat(out.resolve("bar.java")).exists();
    }

    @ParameterizedTest
    @CsvSource({"--symbols-class-name", "--shared-symbols"})
    void nameOfTheClassOfSharedSymbolsIsWarnedOf(String option) throws IOException {
        Path header = Files.writeString(folder.resolve("demo.h"), "int f(void);\n");
        ConsoleRun run = ConsoleRun.of("generate", option, "X", "-o", folder.toString(), header.toString());
        assertThat(run.err()).isEqualTo("""
                gatun: warning: option '--symbols-class-name' has no effect [option-without-effect]
                  hint: what generated classes share is in gatun-runtime, so there is no such class to name
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void tableInTheDocumentationHasExactlyJextractsOptionsAndAllAreAccepted() throws IOException {
        String document = Files.readString(Path.of("../../docs/MIGRATING.md"));
        String table = document.substring(document.indexOf("## The command line"), document.indexOf("Differences in"));
        List<String> documented = table.lines()
                .filter(line -> line.startsWith("| `-"))
                .flatMap(line -> Pattern.compile("`(-[^`]*)`")
                        .matcher(line.substring(0, line.indexOf(" | ")))
                        .results()
                        .map(option -> option.group(1)))
                .toList();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(JEXTRACT);
        assertThat(new GenerateCommand().spec(Command.Use.PARSING).optionsMap().keySet())
                .containsAll(documented);
    }

    @Test
    void emptyLibraryIsWrongUsage() {
        assertThat(ConsoleRun.of("generate", "-l", ":", "a.h").err())
                .isEqualTo("gatun: error: a library's name is empty [usage]\n");
    }

    private static GenerationRequest request(String... args) throws UsageException {
        Arguments arguments =
                new Arguments(ArgumentParser.parse(new GenerateCommand().spec(Command.Use.PARSING), args));
        return new HeaderArguments(arguments).request(null);
    }
}
