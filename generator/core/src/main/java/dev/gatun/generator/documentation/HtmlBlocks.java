package dev.gatun.generator.documentation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags in a line that make paragraphs, lists and code. All others are left to the text. */
final class HtmlBlocks {

    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "center",
            "blockquote",
            "table",
            "tr",
            "thead",
            "tbody",
            "caption",
            "hr",
            "section",
            "article",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final int MAX_TAG = 200;
    private static final int MAX_LISTS = 5;

    private final Sections sections;
    private int lists;
    private boolean ordered;

    HtmlBlocks(Sections sections) {
        this.sections = sections;
    }

    /**
     * Reads a line of text.
     *
     * @return the end tag of code that begins in the line and doesn't end there; null for none
     */
    @Nullable String read(Line line) {
        String text = line.text();
        int done = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            Tag tag = tagAt(text, open);
            if (tag == null || !isBlock(tag.name())) {
                continue;
            }
            text(line, text.substring(done, open));
            done = tag.end();
            if (tag.name().equals("pre") && !tag.closing()) {
                int close = text.indexOf("</pre>", done);
                if (close < 0) {
                    return "</pre>";
                }
                sections.current().preformatted(text.substring(done, close));
                done = close + "</pre>".length();
            } else {
                apply(tag);
            }
            open = done - 1;
        }
        text(line, text.substring(done));
        return null;
    }

    private void text(Line line, String text) {
        if (lists > 0) {
            sections.current().append(text.strip());
        } else {
            sections.current().text(line.indent(), text.strip());
        }
    }

    private static boolean isBlock(String name) {
        return switch (name) {
            case "ul", "ol", "dl", "li", "dt", "pre" -> true;
            default -> BREAKS.contains(name);
        };
    }

    private void apply(Tag tag) {
        Flow flow = sections.current();
        switch (tag.name()) {
            case "ul", "ol", "dl" -> {
                flow.endParagraph();
                ordered = tag.name().equals("ol") && !tag.closing();
                if (tag.closing() && lists > 0) {
                    flow.closeLists(indent());
                }
                lists = Math.clamp(lists + (tag.closing() ? -1L : 1L), 0, MAX_LISTS);
            }
            case "li", "dt" -> {
                if (!tag.closing()) {
                    lists = Math.max(1, lists);
                    flow.item(indent(), ordered);
                }
            }
            default -> flow.endParagraph();
        }
    }

    /** Lists made of tags are indented by their depth, and beyond what is indented otherwise. */
    private int indent() {
        return 1000 + lists;
    }

    /**
     * A tag.
     *
     * @param name in lower case
     * @param end index behind it
     */
    record Tag(String name, boolean closing, int end) {}

    /** The tag that starts at an index; null where there is none. */
    static @Nullable Tag tagAt(String text, int open) {
        boolean closing = text.startsWith("/", open + 1);
        int start = open + (closing ? 2 : 1);
        int end = start;
        while (end < text.length() && end - start < 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length()) {
            return null;
        }
        int close = text.indexOf('>', end, Math.min(text.length(), end + MAX_TAG));
        char next = text.charAt(end);
        boolean attributes = next == ' ' || next == '/' || next == '>' || next == '\n';
        return close < 0 || !attributes
                ? null
                : new Tag(text.substring(start, end).toLowerCase(Locale.ROOT), closing, close + 1);
    }
}
