package dev.gatun.generator.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/**/",
                "/*** ***/",
                "/* ====================== */",
                "/*< private >*/",
                "/* < public > */",
                "/* Copyright (C) 1999 Somebody\n * and others */",
                "/* SPDX-License-Identifier: MIT */",
                "/** @file x.h\n * What is in it. */",
                "/** \\defgroup g Group\n */",
                "/** @{ */",
                "/*@}*/",
                "/**\n * SECTION:gtkenums\n * @Title: Enumerations */",
                "/* --- functions --- */",
                "/************\n * Types    *\n ************/",
                "/*-----------------\n  Types\n -----------------*/",
                "/* int old(int x); */",
                "/*\n#define OLD 1\n#define OLDER 2\n*/",
                "/* typedef struct {\n     int x;\n   } old; */",
                "//---------\n// Things\n//---------"
            })
    void commentThatDocumentsNothingIsDropped(String comment) {
        assertThat(CommentParser.parse(comment)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\'', textBlock = """
            /* Padding; see below. */                         @ P[Padding; see below.]
            /* Returns the copyright. */                      @ P[Returns the copyright.]
            /* private data */                                @ P[private data]
            /** one~ *~ * two~ * three */                     @ P[one] P[two~three]
            /*~** As in SQLite.~**~** More.~*/                @ P[As in SQLite.] P[More.]
            /* - one~   - two~       more */                  @ UL[P[one] | P[two~more]]
            /** * star~  * * list */                          @ UL[P[star] | P[list]]
            /** 1. one~ *  2) two~ */                         @ OL[P[one] | P[two]]
            /** -# one~ *    - deep~ * -# two~ * end */       @ OL[P[one] UL[P[deep]] | P[two]] P[end]
            /** The year~ * 1999. Or so. */                   @ P[The year~1999. Or so.]
            /** text~ * ```c~ *   a;~ *~ *     b;~ * ```~ */  @ P[text] PRE[a;~~  b;]
            /** text~ *~ *     code;~ * end */                @ P[text] PRE[code;] P[end]
            // one~//~//   two                                @ P[one] P[two]
            ///< behind                                       @ P[behind]
            /** <ul><li>a<li>b</ul>c */                       @ UL[P[a] | P[b]] P[c]
            /** <ol>~ * <li> a </li>~ * <li> b~ * </ol> */    @ OL[P[a] | P[b]]
            /** <pre>~ *  x < y~ * </pre> z */                @ PRE[x < y]
            /** a<p>b<h2>c</h2>d */                           @ P[a] P[b] P[c] P[d]
            """)
    void linesBecomeParagraphsListsAndCode(String comment, String expected) {
        assertThat(body(comment.replace('~', '\n'))).isEqualTo(expected.replace('~', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '$', quoteCharacter = '\'', textBlock = """
            see \\c x, \\p y. and @e z                $ see {x}, {y}. and _z_
            \\b{two words} @em a                      $ *two words* _a_
            `a b` and ``c``                           $ {a b} and {c}
            un`balanced                               $ un`balanced
            **so** and *so*, not *p or **pp or a*b*c  $ *so* and _so_, not *p or **pp or a*b*c
            %NULL #GtkWidget #GtkWidget::show %s 5%d  $ &NULL &GtkWidget {GtkWidget::show} %s 5%d
            #define X, C#                             $ #define X, C#
            call open() now, f(x) not                 $ call &open() now, f(x) not
            <b>a <i>b</b> c</i> <tt>x<y></tt>         $ *a _b_* c {x<y>}
            <stdio.h> <foo> a<b                       $ <stdio.h> <foo> a<b
            &lt;x&gt; &amp; &unknown; R&D             $ <x> & &unknown; R&D
            <a href='x'>link</a> <!-- no --> end      $ link  end
            \\ref x \\link y z\\endlink \\@ @@ \\%x   $ &x &y z @ @ %x
            {@code a b} {@link x} {@code {}           $ {a b} &x {@code {}
            who@example.org \\\\server                $ who@example.org \\server
            [text](https://e.org/x) [no](x) a[1]      $ text(https://e.org/x) [no](x) a[1]
            """)
    void signsInTheTextAreUnderstood(String text, String expected) {
        assertThat(body("/** x " + text.replace("\\\\", "\\") + " */"))
                .isEqualTo("P[x " + expected.replace("\\\\", "\\") + "]");
    }

    @Test
    void doxygenCommandsMakeSections() {
        DocComment comment = CommentParser.parse("""
                /**
                 * Details first.
                 * @brief Short.
                 *
                 * @param[in,out] a  the a,
                 *                   longer
                 * @param b - the b
                 * @returns a result
                 * @retval 1 one
                 * @retval 2 two
                 *
                 * After it.
                 * @note Mind.
                 * @todo nothing
                 *
                 * @deprecated since long
                 * @see f()
                 * @since 1.0
                 */""");

        assertThat(comment).isNotNull();
        assertThat(text(comment.body())).isEqualTo("P[Short.] P[Details first.] P[After it.] P[*Note:*\nMind.]");
        assertThat(comment.parameters().stream().map(one -> one.name() + "=" + text(one.description())))
                .containsExactly("a=P[the a,\nlonger]", "b=P[the b]");
        assertThat(text(comment.result())).isEqualTo("P[a result] UL[P[{1}\none] | P[{2}\ntwo]]");
        assertThat(text(comment.deprecated())).isEqualTo("P[since long]");
        assertThat(comment.see()).containsExactly("f()");
        assertThat(text(comment.since())).isEqualTo("P[1.0]");
    }

    @Test
    void gtkDocTagsMakeSections() {
        DocComment comment = CommentParser.parse("""
                /**
                 * g_open:
                 * @file: (nullable) (out): the file
                 * @...: more
                 *
                 * Opens.
                 *
                 * Returns: (transfer full): a handle
                 * Since: 2.4
                 */""");

        assertThat(comment).isNotNull();
        assertThat(text(comment.body())).isEqualTo("P[Opens.]");
        assertThat(comment.parameters().stream().map(one -> one.name() + "=" + text(one.description())))
                .containsExactly("file=P[the file]", "...=P[more]");
        assertThat(text(comment.result())).isEqualTo("P[a handle]");
        assertThat(text(comment.since())).isEqualTo("P[2.4]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`",
                "*a",
                "**",
                "<",
                "<b>",
                "<b",
                "</i>",
                "@code ",
                "\n@code\n",
                "\n - ",
                "<ul>",
                "<li>",
                "&amp",
                "{@code ",
                "[a](http",
                "\\",
                "@",
                "\t",
                "\n",
                "#a:",
                "\\f$",
                "*/",
                "%A",
                "\n@param a ",
                "\n@return\n\n",
                "/*",
                "<!--",
                "\n1. ",
                "\n|[\n",
                "```\n",
                "a(",
                "\n@param(",
                "\n@x:(a) ",
                "{",
                "x\n\n    y\n",
                "<pre>",
                "_"
            })
    void hugeCommentsTakeLinearTime(String part) {
        String comment = "/**" + part.repeat(1_000_000 / part.length()) + "*/";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CommentParser.parse(comment));
    }

    private static String body(String comment) {
        DocComment parsed = CommentParser.parse(comment);
        assertThat(parsed).isNotNull();
        return text(parsed.body());
    }

    private static String text(@Nullable List<Block> blocks) {
        return blocks == null
                ? "null"
                : blocks.stream().map(CommentParserTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> "P[" + inline(content).strip() + "]";
            case Block.Preformatted(String text) -> "PRE[" + text + "]";
            case Block.Items(boolean ordered, List<List<Block>> items) ->
                (ordered ? "OL[" : "UL[")
                        + items.stream().map(CommentParserTest::text).collect(Collectors.joining(" | ")) + "]";
        };
    }

    private static String inline(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(
                    switch (inline) {
                        case Inline.Text(String plain) -> plain;
                        case Inline.Code(String code) -> "{" + code + "}";
                        case Inline.Strong(List<Inline> parts) -> "*" + inline(parts) + "*";
                        case Inline.Emphasis(List<Inline> parts) -> "_" + inline(parts) + "_";
                        case Inline.Reference(String _, String written) -> "&" + written;
                        case Inline.WebLink(String url, String label) -> label + "(" + url + ")";
                        case Inline.Break _ -> "/";
                    });
        }
        return text.toString();
    }
}
