package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comments have in them, what is generated compiles without a complaint, of doclint neither. */
class HostileCommentsTest {

    private static final int FUNCTIONS = 1500;

    private static final List<String> PARTS = List.of(
            "*\\/",
            "\\u002a\\u002f",
            "\\u000a",
            "{",
            "}",
            "{@",
            "@",
            "@param ",
            "@param a ",
            "@return ",
            "@returns x",
            "\n",
            "\n * ",
            "\n *\n * ",
            "\n * @",
            "\n * - ",
            "\n *   - ",
            "\n *      1. ",
            "\n *     ",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "<tt>",
            "<ul>",
            "<li>",
            "</ul>",
            "<ol>",
            "</ol>",
            "<pre>",
            "</pre>",
            "<p>",
            "<p/>",
            "<table>",
            "<tr><td>",
            "<script>alert(1)</script>",
            "<!--",
            "-->",
            "<",
            ">",
            "&",
            "&lt;",
            "&#",
            "&nosuch;",
            "`",
            "``",
            "```",
            "\n * ```\n * ",
            "*",
            "**",
            "*a*",
            "**b**",
            "_",
            "#",
            "#a",
            "%A1",
            "f0()",
            "f1()",
            "[x](http://a.b/\"c)",
            "[x](https://a.b/c?d&e)",
            "\\code",
            "\n * @code\n * ",
            "\n * @endcode\n * ",
            "\\verbatim ",
            "\\endverbatim",
            "\n * @see ",
            "\n * @see f2()",
            "\n * @since ",
            "\n * @deprecated ",
            "\n * @retval X ",
            "\\f$ x \\f$",
            "\\ref f3 \"",
            "\\b ",
            "\\c ",
            "\\e",
            "\\n",
            "{@code ",
            "{@link #nowhere}",
            "{@inheritDoc}",
            "{@snippet :\n",
            "{@literal @}",
            "@throws Exception ",
            "\n * @version 1\n * ",
            "\n * Returns: ",
            "\n * Since: 1",
            "\n * @b: (out): ",
            "///",
            "word",
            "two words. Then",
            "\"",
            "'",
            "\u202e",
            "\u0007",
            "\ud83d\ude00",
            "\u00e9",
            "\t",
            "a < b && c > d",
            "x -> y",
            "#include <a.h>");

    @TempDir
    private Path folder;

    @Test
    void generatedCommentsAreWellFormed() throws IOException {
        Random random = new Random(20);
        StringBuilder header = new StringBuilder();
        for (int i = 0; i < FUNCTIONS; i++) {
            switch (i % 5) {
                case 0 ->
                    header.append(comment(random)).append("void f").append(i).append("(int a, int b);\n\n");
                case 1 ->
                    header.append(comment(random)).append("int f").append(i).append("(int a);\n\n");
                case 2 ->
                    header.append(comment(random))
                            .append("struct s")
                            .append(i)
                            .append(" {\n")
                            .append(comment(random))
                            .append("int a; int b; };\n\n");
                case 3 ->
                    header.append(comment(random))
                            .append("enum e")
                            .append(i)
                            .append(" {\n")
                            .append(comment(random))
                            .append("A" + i + ", B" + i + " };\n\n");
                default ->
                    header.append(comment(random)).append("#define M").append(i).append(" 1\n\n");
            }
        }
        Path file = Files.writeString(folder.resolve("hostile.h"), header);
        GenerationResult result = BindingGenerator.generate(new GenerationRequest(
                List.of(file.toString()),
                "hostile",
                folder.resolve("java"),
                null,
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE));

        assertThat(result.diagnostics()).isEmpty();
        JavaCompilation.compile(folder.resolve("java"), Files.createDirectories(folder.resolve("classes")));
    }

    private static String comment(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return "/** " + text.toString().replace("*/", "* /") + " */\n";
    }
}
