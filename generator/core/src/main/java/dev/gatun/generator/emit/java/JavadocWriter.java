package dev.gatun.generator.emit.java;

import dev.gatun.generator.documentation.Block;
import dev.gatun.generator.documentation.Inline;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes text as Javadoc. What comes from a header can neither end the comment nor be taken for a tag or for HTML: all markup is made
 * here.
 */
final class JavadocWriter {

    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<@Nullable String> links;
    private boolean strong;
    private boolean emphasised;

    /** @param links the reference to something in C; null for what has none */
    JavadocWriter(UnaryOperator<@Nullable String> links) {
        this.links = links;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Markup of our own. */
    void markup(String text) {
        out.append(text);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Texts that follow each other, the first of which needs no start tag. */
    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean first = i == 0;
            switch (blocks.get(i)) {
                case Block.Paragraph(List<Inline> content) -> {
                    out.append(first ? "" : "\n\n<p>");
                    inlines(content);
                }
                case Block.Preformatted(String text) -> {
                    out.append(first ? "" : "\n\n");
                    preformatted(text);
                }
                case Block.Items items -> {
                    out.append(first ? "" : "\n");
                    items(items);
                }
            }
        }
    }

    private void items(Block.Items list) {
        String tag = list.ordered() ? "ol" : "ul";
        out.append('<').append(tag).append('>');
        for (List<Block> item : list.items()) {
            out.append("\n<li>");
            blocks(item);
        }
        out.append("\n</").append(tag).append('>');
    }

    private void preformatted(String text) {
        if (isPlain(text)) {
            out.append("<pre>{@code\n").append(text).append("\n}</pre>");
        } else {
            out.append("<pre>\n");
            escaped(text);
            out.append("\n</pre>");
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text(String text) -> escaped(text);
            case Inline.Code(String text) -> code(text.replace('\n', ' '));
            case Inline.Reference(String name, String text) -> reference(name, text);
            case Inline.WebLink(String url, String text) -> {
                // has no quotes, see there
                out.append("<a href=\"");
                escaped(url);
                out.append("\">");
                escaped(text);
                out.append("</a>");
            }
            case Inline.Break _ -> out.append("<br>\n");
            case Inline.Strong(List<Inline> parts) -> {
                boolean within = strong;
                strong = true;
                element(within ? "" : "b", parts);
                strong = within;
            }
            case Inline.Emphasis(List<Inline> parts) -> {
                boolean within = emphasised;
                emphasised = true;
                element(within ? "" : "i", parts);
                emphasised = within;
            }
        }
    }

    /** An element within its own kind is none. */
    private void element(String tag, List<Inline> parts) {
        out.append(tag.isEmpty() ? "" : "<" + tag + ">");
        inlines(parts);
        out.append(tag.isEmpty() ? "" : "</" + tag + ">");
    }

    private void reference(String name, String text) {
        String target = links.apply(name);
        if (target == null) {
            code(text);
        } else {
            out.append("{@link ").append(target).append('}');
        }
    }

    /** Text in C. */
    void code(String text) {
        if (isPlain(text)) {
            out.append("{@code ").append(text).append('}');
        } else {
            out.append("<code>");
            escaped(text);
            out.append("</code>");
        }
    }

    /** Text of unknown origin. */
    void escaped(String text) {
        JavadocText.appendEscaped(out, text);
    }

    /** Whether an inline tag can hold the text as it is. */
    private static boolean isPlain(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean allowed = (c >= ' ' && c < 0x7f && c != '@' && c != '\\') || c == '\n' || Character.isLetter(c);
            if (!allowed || depth < 0 || (c == '*' && text.startsWith("*/", i))) {
                return false;
            }
        }
        return depth == 0;
    }
}
