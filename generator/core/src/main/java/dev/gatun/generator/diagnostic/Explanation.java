package dev.gatun.generator.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a {@link DiagnosticKind}: what it means, an example with what the command line prints of it, and what to do.
 *
 * <p>The texts are resources, one for each kind, in a small part of Markdown: a heading with the id, a paragraph that is one sentence
 * and sums it up, then paragraphs, lists, headings of the second level and fenced blocks. The word behind a fence says what a block is:
 * <ul>
 * <li>{@code c demo.h}: a language and the name of a file of the example;
 * <li>{@code console}: commands, each after {@code "$ "}, and what they print.
 * </ul>
 *
 * @param kind what is explained
 * @param summary one sentence, plain text
 * @param blocks the rest, in order
 */
public record Explanation(DiagnosticKind kind, String summary, List<Block> blocks) {

    /** A part of an explanation. */
    public sealed interface Block {

        /** @param text one line; code is in backticks */
        record Paragraph(String text) implements Block {}

        /** @param items one line each, as in a paragraph */
        record Items(List<String> items) implements Block {}

        /** A heading of the second level. */
        record Heading(String text) implements Block {}

        /** What stands in a file of the example. */
        record File(String language, String name, List<String> lines) implements Block {}

        /** Commands and what they print. */
        record Console(List<String> lines) implements Block {}
    }

    public Explanation {
        blocks = List.copyOf(blocks);
    }

    /** The explanation of a kind; each has one. */
    public static Explanation of(DiagnosticKind kind) {
        return parse(kind, text(kind));
    }

    /** The explanation as it is written. */
    public static String text(DiagnosticKind kind) {
        String name = "explanations/" + kind.id() + ".md";
        try (InputStream in = Explanation.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("nobody has explained " + kind.id());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException if the text has not the form that is told above */
    public static Explanation parse(DiagnosticKind kind, String text) {
        return new Reader(kind, text.lines().toList()).read();
    }

    /** Goes through the lines of a text. */
    private static final class Reader {

        private static final String FENCE = "```";

        private final DiagnosticKind kind;
        private final List<String> lines;
        private final List<Block> blocks = new ArrayList<>();
        private int at;

        Reader(DiagnosticKind kind, List<String> lines) {
            this.kind = kind;
            this.lines = lines;
        }

        Explanation read() {
            require(("# " + kind.id()).equals(next()), "starts with its id as heading");
            for (String line = next(); line != null; line = next()) {
                if (line.startsWith(FENCE)) {
                    fence(line.substring(FENCE.length()).split(" ", 2));
                } else if (line.startsWith("## ")) {
                    blocks.add(new Block.Heading(line.substring(3)));
                } else if (line.startsWith("- ")) {
                    items(line);
                } else if (!line.isEmpty()) {
                    blocks.add(new Block.Paragraph(line + continuation()));
                }
            }
            require(!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph, "has a summary");
            String summary = ((Block.Paragraph) blocks.removeFirst()).text();
            return new Explanation(kind, summary, blocks);
        }

        private @Nullable String next() {
            return at == lines.size() ? null : lines.get(at++);
        }

        /** The rest of a paragraph or item, each line after a space. */
        private String continuation() {
            StringBuilder text = new StringBuilder();
            while (at < lines.size() && lines.get(at).matches("(?!- |```|## ).*\\S.*")) {
                text.append(' ').append(lines.get(at++).strip());
            }
            return text.toString();
        }

        private void items(String first) {
            List<String> items = new ArrayList<>();
            items.add(first.substring(2) + continuation());
            while (at < lines.size() && lines.get(at).startsWith("- ")) {
                items.add(lines.get(at++).substring(2) + continuation());
            }
            blocks.add(new Block.Items(List.copyOf(items)));
        }

        private void fence(String... info) {
            List<String> content = new ArrayList<>();
            String line = next();
            while (line != null && !line.equals(FENCE)) {
                content.add(line);
                line = next();
            }
            require(line != null, "ends its blocks");
            require(
                    info.length == 2 || info[0].equals("console"),
                    "says of a block that it is a console, or which file");
            blocks.add(
                    info.length == 2
                            ? new Block.File(info[0], info[1], List.copyOf(content))
                            : new Block.Console(List.copyOf(content)));
        }

        private void require(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("the explanation of " + kind.id() + " " + what + ": line " + at);
            }
        }
    }
}
