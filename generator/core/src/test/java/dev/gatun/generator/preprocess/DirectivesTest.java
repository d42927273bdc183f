package dev.gatun.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.grammar.PreprocessingLexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives, inclusion, pragmas, and the lexical rules of phases 1 to 3. */
class DirectivesTest {

    @TempDir
    Path folder;

    private String result(String text) {
        PreprocessedUnit unit = Preprocessing.unit(folder, text);
        assertThat(Preprocessing.messages(unit)).isEmpty();
        return String.join(" ", Preprocessing.spellings(unit));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#if 0 @ a @ #elif 1 @ b @ #elif 1 @ c @ #else @ d @ #endif | b",
                "#if 1 @ a @ #elif 1/0 @ b @ #endif | a",
                "#if 0 @ #if 1 @ a @ #else @ b @ #endif @ #else @ c @ #endif | c",
                "#ifdef X @ a @ #elifndef X @ b @ #endif | b",
                "#define X @ #ifndef X @ a @ #elifdef X @ b @ #endif | b",
                "# @ a | a",
                "#line 77 \"other.h\" @ __LINE__ __FILE__ | 77 \"other.h\"",
                "#define L 90 @ #line L @ __LINE__ | 90",
                "__COUNTER__ __COUNTER__ | 0 1",
                "__INCLUDE_LEVEL__ | 1",
                "__DATE__ __TIME__ | \"Jan  1 1970\" \"00:00:00\"",
                "#define A 1 @ #pragma push_macro(\"A\") @ #undef A @ #define A 2 @ A @ #pragma pop_macro(\"A\") @ A | 2 1",
                "#define A 1 @ _Pragma(\"push_macro(\\\"A\\\")\") @ #undef A @ A @ #pragma pop_macro(\"A\") @ A | A 1",
                "#ident \"x\" @ #sccs \"y\" @ #assert z @ a | a",
                "#if defined __has_include && __has_include(\"test.h\") && !__has_include(<test.h>) @ a @ #endif | a",
                "#ifdef __has_feature @ a @ #else @ b @ #endif | b",
                "#if __has_attribute(packed) && __has_attribute(__nonnull__) && !__has_attribute(x) @ a @ #endif | a",
                "#if __has_builtin(__builtin_expect) @ a @ #endif | a",
                "#if true @ a @ #else @ b @ #endif | b",
                "#ifdef __GATUN__ @ a @ #endif | a",
                "a\\@b c\\ @d | ab cd",
                "#define A 1 \\@ + 2 @ A | 1 + 2",
                "// c \\@ still @ a | a",
                "a/* @ #if */ #b | a # b",
                "/* c */ #define A 1 @ A | 1",
                "1.5e+3f 0x1p-2 .5 1..2 0b1 u8\"a\" L'x' | 1.5e+3f 0x1p-2 .5 1..2 0b1 u8\"a\" L'x'",
                "a<<=b->c...d <::> %:%: | a <<= b -> c ... d <: :> %:%:",
                "\u00e9t\u00e9 \\u00e9t | \u00e9t\u00e9 \\u00e9t",
            })
    void gives(String text, String expected) {
        assertThat(result(text.replaceAll(" ?@ ?", "\n") + "\n")).isEqualTo(expected);
    }

    @Test
    void lineEndsAndMarkOfOtherSystems() {
        assertThat(result("\uFEFF#define A 1 \\\r\n + 2\r\nA // c\r\nb")).isEqualTo("1 + 2 b");
    }

    @Test
    void textThatIsNotUtf8IsReadAsLatin1() throws IOException {
        Files.write(folder.resolve("latin.h"), new byte[] {'"', (byte) 0xE9, '"', '\n'});

        assertThat(result("#include \"latin.h\"\n")).isEqualTo("\"\u00e9\"");
    }

    @Test
    void splicedTokenKnowsItsPlace() {
        PreprocessedUnit unit = Preprocessing.unit(folder, "x \\\n\\\n  ab\\\nc d\n");

        assertThat(unit.tokens()).extracting(PpToken::text).containsExactly("x", "abc", "d");
        assertThat(unit.tokens()).extracting(PpToken::offset).containsExactly(0, 8, 14);
        assertThat(unit.tokens()).extracting(PpToken::length).containsExactly(1, 5, 1);
    }

    @Test
    void includesInAllForms() throws IOException {
        write("q.h", "q\n");
        write("sub/r.h", "#include \"s.h\"\n");
        write("sub/s.h", "s\n");
        write("a//b.h", "b\n");

        assertThat(result("#include \"q.h\"\n#include \"sub/r.h\"\n#define H \"q.h\"\n#include H\n"))
                .isEqualTo("q s q");
        assertThat(
                        unit(
                                List.of(folder),
                                "#include <q.h>\n#define A <sub/r.h>\n#include A\n#include <a//b.h>\n#define B(x) <sub/x.h>\n#include B(s)\n"))
                .isEqualTo("q s b s");
    }

    private String unit(List<Path> includeDirectories, String text) throws IOException {
        write("main.h", text);
        PreprocessedUnit unit = new Preprocessor(Preprocessing.BARE, includeDirectories, Map.of(), Language.C)
                .preprocess(List.of(folder.resolve("main.h").toString()));
        assertThat(Preprocessing.messages(unit)).isEmpty();
        return String.join(" ", Preprocessing.spellings(unit));
    }

    @Test
    void includeNextGoesOnBehindTheFolder() throws IOException {
        write("one/x.h", "one\n#if __has_include_next(<x.h>)\n#include_next <x.h>\n#endif\n");
        write("two/x.h", "two\n#if __has_include_next(<x.h>)\n#error\n#endif\n");

        assertThat(unit(List.of(folder.resolve("one"), folder.resolve("two")), "#include <x.h>\n"))
                .isEqualTo("one two");
    }

    @Test
    void guardedFilesAreReadOnce() throws IOException {
        write("ifndef.h", "/* c */\n#ifndef G\n#define G\ni\n#endif // G\n");
        write("if.h", "#if !defined(H)\n#define H\nj\n#if 1\n#else\n#endif\n#endif\n");
        write("once.h", "#pragma once\nk\n");
        Files.createSymbolicLink(folder.resolve("link.h"), folder.resolve("once.h"));
        write("not.h", "#ifndef N\n#define N\nl\n#else\nm\n#endif\n");
        String all =
                "#include \"ifndef.h\"\n#include \"if.h\"\n#include \"once.h\"\n#include \"not.h\"\n#include \"link.h\"\n";

        assertThat(result(all + all)).isEqualTo("i j k l m");
    }

    @Test
    void filesKnowWhoIncludedThem() throws IOException {
        write("inc/lib.h", "#include \"part.h\"\n");
        write("inc/part.h", "#include <sys.h>\n");
        write("sys/sys.h", "\n");
        Toolchain toolchain = new Toolchain("x86_64-linux-gnu", "", List.of(folder.resolve("sys")));

        PreprocessedUnit unit = new Preprocessor(toolchain, List.of(folder.resolve("inc")), Map.of(), Language.C)
                .preprocess(List.of("lib.h", "sys.h"));

        assertThat(unit.files())
                .extracting(file -> file.file().path().getFileName() + " "
                        + (file.includedBy() == null
                                ? "-"
                                : file.includedBy().path().getFileName()) + " " + file.quoted() + " "
                        + file.system())
                .containsExactly("lib.h - true false", "part.h lib.h true false", "sys.h - true true");
    }

    @Test
    void macrosOfTheCommandLine() throws IOException {
        write("m.h", "A B(3)\n");

        PreprocessedUnit unit = new Preprocessor(
                        Preprocessing.BARE, List.of(), Map.of("A", "1", "B(x)", "x+x"), Language.C)
                .preprocess(List.of(folder.resolve("m.h").toString()));

        assertThat(Preprocessing.spellings(unit)).containsExactly("1", "3", "+", "3");
    }

    @Test
    void pragmasStayAtTheirPlace() {
        PreprocessedUnit unit = Preprocessing.unit(
                folder,
                "#define N 4\n#pragma pack(push, N)\nint x;\n#pragma GCC diagnostic push\n#pragma omp parallel\n_Pragma(\"pack(pop)\") int y;\n");

        assertThat(unit.tokens())
                .extracting(PpToken::text)
                .containsExactly("pack(push, 4)", "int", "x", ";", "omp parallel", "pack(pop)", "int", "y", ";");
        assertThat(unit.tokens().getFirst().type()).isEqualTo(PreprocessingLexer.PRAGMA);
        assertThat(unit.tokens().get(5).type()).isEqualTo(PreprocessingLexer.PRAGMA);
        assertThat(unit.tokens().get(1).type()).isEqualTo(PreprocessingLexer.INT);
    }

    @Test
    void commentsStayAtTheirPlace() {
        PreprocessedUnit unit = Preprocessing.unit(
                folder,
                "#define F(x) x\n/** doc */ F(int /* in */) a; // behind\n#if 0\n/* out */\n#endif\n/* last */");

        assertThat(unit.tokens())
                .extracting(PpToken::text)
                .containsExactly("/** doc */", "int", "/* in */", "a", ";", "// behind", "/* last */");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "#define M 1 /* of it */ | /* of it */",
                "#define M 1 // of it | // of it",
                "/** before */@#define M 1 | /** before */",
                "// one@// two@#define M 1 | // one@// two",
                "/* before */@#define M 1 /* behind */ | /* behind */",
                "/* far */@@#define M 1 | ``",
                "int x; /* of x */@#define M 1 | ``",
                "#define A 1 /* of A */@#define M 1 | ``",
                "/* first of file */ #define M 1 | /* first of file */",
            })
    void macroIsDocumentedByItsComment(String text, String expected) {
        MacroDefinition macro = Preprocessing.unit(folder, text.replace("@", "\n") + "\n")
                .macros()
                .find("M");

        assertThat(macro).isNotNull();
        assertThat(macro.documentation()).isEqualTo(expected.isEmpty() ? null : expected.replace("@", "\n"));
    }

    @Test
    void errorInIncludedFileSaysHowItWasReached() throws IOException {
        write("deep.h", "#error no\n");
        write("mid.h", "\n#include \"deep.h\"\n");

        PreprocessedUnit unit = Preprocessing.unit(folder, "#include \"mid.h\"\n");

        assertThat(unit.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.notes())
                        .extracting(note -> note.message() + " "
                                + String.valueOf(note.position()).replace(folder + "/", ""))
                        .containsExactly("included here mid.h:2:10", "included here test.h:1:10"));
    }

    @Test
    void boolIsAKeywordFromC23On() {
        Toolchain modern = new Toolchain("x86_64-linux-gnu", "#define __STDC_VERSION__ 202311L\n", List.of());

        assertThat(Preprocessing.unit(folder, "typedef int bool;")
                        .tokens()
                        .get(2)
                        .type())
                .isEqualTo(PreprocessingLexer.Identifier);
        assertThat(Preprocessing.unit(modern, folder, "bool x;")
                        .tokens()
                        .getFirst()
                        .type())
                .isEqualTo(PreprocessingLexer.BOOL);
    }
}
