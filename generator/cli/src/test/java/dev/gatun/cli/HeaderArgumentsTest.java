package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.preprocess.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderArgumentsTest {

    @Test
    void headersAloneGiveTheDefaults() throws Exception {
        assertThat(request("a.h", "b.h"))
                .isEqualTo(new GenerationRequest(
                        List.of("a.h", "b.h"),
                        "",
                        Path.of(""),
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        SelectionRequest.DEFAULT,
                        null,
                        null,
                        ShimRequest.NONE));
    }

    @Test
    void everyOptionReachesTheRequest() throws Exception {
        GenerationRequest request = request(
                "-t",
                "org.sqlite",
                "-o",
                "out",
                "--header-class-name",
                "Sqlite",
                "-l",
                "sqlite3",
                "-l",
                "/lib/m.so",
                "-I",
                "inc",
                "-D",
                "A",
                "-D",
                "B=x=y",
                "-D",
                "C=",
                "--include-function",
                "f",
                "--include-function",
                "g",
                "--include-struct",
                "s",
                "--include-union",
                "u",
                "--include-typedef",
                "t",
                "--include-constant",
                "C",
                "--include-var",
                "v",
                "--include-all",
                "--std",
                "gnu11",
                "--target",
                "x86_64-linux-gnu",
                "sqlite3.h");
        assertThat(request)
                .isEqualTo(new GenerationRequest(
                        List.of("sqlite3.h"),
                        "org.sqlite",
                        Path.of("out"),
                        "Sqlite",
                        List.of("sqlite3", "/lib/m.so"),
                        List.of(Path.of("inc")),
                        Map.of("A", "1", "B", "x=y", "C", ""),
                        SelectionRequest.including(
                                Map.of(
                                        DeclarationKind.FUNCTION, Set.of("f", "g"),
                                        DeclarationKind.STRUCT, Set.of("s"),
                                        DeclarationKind.UNION, Set.of("u"),
                                        DeclarationKind.TYPEDEF, Set.of("t"),
                                        DeclarationKind.CONSTANT, Set.of("C"),
                                        DeclarationKind.VAR, Set.of("v")),
                                true),
                        "x86_64-linux-gnu",
                        "gnu11",
                        ShimRequest.NONE));
    }

    @Test
    void longNamesTakeTheirValueBehindASpaceOrAnEqualsSign() throws Exception {
        assertThat(request(
                        "--target-package",
                        "a",
                        "--output",
                        "o",
                        "--library",
                        "l",
                        "--include-dir",
                        "i",
                        "--define-macro",
                        "M=1",
                        "a.h"))
                .isEqualTo(request(
                        "--target-package=a",
                        "--output=o",
                        "--library=l",
                        "--include-dir=i",
                        "--define-macro=M=1",
                        "a.h"))
                .isEqualTo(request("-t", "a", "-o", "o", "-l", "l", "-I", "i", "-D", "M", "a.h"));
    }

    @Test
    void shortNamesTakeTheirValueAttachedAsCompilersDo() throws Exception {
        assertThat(request("-I/usr/include/x", "-DA=1", "-DB", "-lz", "a.h"))
                .isEqualTo(request("-I", "/usr/include/x", "-D", "A=1", "-D", "B", "-l", "z", "a.h"));
    }

    @Test
    void optionsMayFollowHeadersAndTwoDashesEndThem() throws Exception {
        assertThat(request("a.h", "-t", "x", "--", "-b.h").headers()).containsExactly("a.h", "-b.h");
    }

    @Test
    void argumentsAreReadFromFilesWithComments(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("includes"), """
                # what is wanted
                --include-function sqlite3_open    # sqlite3.h:123; don't ask
                --exclude-function sqlite3_(close|free)
                """);
        assertThat(request("@" + file, "a.h"))
                .isEqualTo(request(
                        "--include-function", "sqlite3_open", "--exclude-function", "sqlite3_(close|free)", "a.h"));
    }

    @Test
    void twoAtSignsStandForOne() throws Exception {
        assertThat(request("@@a.h").headers()).containsExactly("@a.h");
    }

    @Test
    void missingArgumentFileIsNamed() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> request("@nowhere", "a.h"))
                .withMessage("no file 'nowhere' to read arguments from");
    }

    @Test
    void excludesAndHeadersReachTheRequest() throws Exception {
        assertThat(request(
                                "--exclude-function",
                                "f",
                                "--exclude-var",
                                "v",
                                "--exclude-var",
                                "w",
                                "--include-header",
                                "a/*.h",
                                "--exclude-header",
                                "b.h",
                                "a.h")
                        .selection())
                .isEqualTo(new SelectionRequest(
                        Map.of(),
                        Map.of(DeclarationKind.FUNCTION, Set.of("f"), DeclarationKind.VAR, Set.of("v", "w")),
                        List.of("a/*.h"),
                        List.of("b.h"),
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "a.h, C",
        "a.hpp, CPP",
        "a.hh, CPP",
        "a.hxx, CPP",
        "a.h++, CPP",
        "a.h b.hpp, CPP",
        "--language c a.hpp, C",
        "--language c++ a.h, CPP",
        "--std c++20 a.h, CPP",
        "--std c17 a.h, C",
        "--std c11 a.hpp, C",
    })
    void languageIsToldByOptionOrElseByNames(String line, Language language) throws UsageException {
        GenerationRequest request = request(line.split(" "));

        assertThat(request.language()).isEqualTo(language);
    }

    private static GenerationRequest request(String... args) throws UsageException {
        Arguments arguments =
                new Arguments(ArgumentParser.parse(new GenerateCommand().spec(Command.Use.PARSING), args));
        return new HeaderArguments(arguments).request(null);
    }
}
