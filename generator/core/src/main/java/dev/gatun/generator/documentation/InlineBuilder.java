package dev.gatun.generator.documentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Collects the parts of a paragraph; styles that are left open end with it. */
final class InlineBuilder {

    private static final int MAX_STYLES = 4;

    /** What tags switch on and off. */
    enum Style {
        STRONG,
        EMPHASIS,
        CODE
    }

    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private List<Inline> parts = new ArrayList<>();

    /** @param outer what has been read before it */
    private record Open(Style style, List<Inline> outer) {}

    void text(char c) {
        text.append(c);
    }

    void text(String more) {
        text.append(more);
    }

    void code(String code) {
        if (isInCode()) {
            text.append(code);
        } else if (!code.isBlank()) {
            add(new Inline.Code(code));
        }
    }

    void emphasis(String word) {
        styled(word, Style.EMPHASIS);
    }

    void strong(String word) {
        styled(word, Style.STRONG);
    }

    private void styled(String word, Style style) {
        if (isInCode()) {
            text.append(word);
        } else if (!word.isBlank()) {
            List<Inline> content = List.of(new Inline.Text(word));
            add(style == Style.STRONG ? new Inline.Strong(content) : new Inline.Emphasis(content));
        }
    }

    /** Something in C, by its identifier or in Doxygen's spelling with {@code ::}, {@code #} or {@code ()}. */
    void reference(String written) {
        String name = written.endsWith("()") ? written.substring(0, written.length() - 2) : written;
        name = name.startsWith("#") || name.startsWith("::") ? name.replaceFirst("^[#:]+", "") : name;
        if (isInCode() || name.isEmpty() || Words.identifierEnd(name, 0) != name.length()) {
            code(written);
        } else {
            add(new Inline.Reference(name, written.endsWith("()") ? name + "()" : name));
        }
    }

    void function(String name) {
        if (isInCode()) {
            text.append(name).append("()");
        } else {
            add(new Inline.Reference(name, name + "()"));
        }
    }

    void webLink(String url, String label) {
        if (isInCode() || label.isBlank()) {
            text.append(label);
        } else {
            add(new Inline.WebLink(url, label));
        }
    }

    void lineBreak() {
        if (isInCode()) {
            text.append('\n');
        } else {
            add(new Inline.Break());
        }
    }

    void toggle(Style style, boolean closing) {
        if (closing) {
            close(style);
        } else if (!isInCode() && open.size() < MAX_STYLES) {
            flush();
            open.push(new Open(style, parts));
            parts = new ArrayList<>();
        }
    }

    /** An end tag ends what was opened since its start tag; one without is nothing. */
    private void close(Style style) {
        if (open.stream().anyMatch(one -> one.style() == style)) {
            Style closed;
            do {
                closed = closeLast();
            } while (closed != style);
        }
    }

    private Style closeLast() {
        flush();
        Open last = open.pop();
        List<Inline> content = parts;
        parts = last.outer();
        if (!content.isEmpty()) {
            parts.add(
                    switch (last.style()) {
                        case STRONG -> new Inline.Strong(List.copyOf(content));
                        case EMPHASIS -> new Inline.Emphasis(List.copyOf(content));
                        case CODE -> new Inline.Code(((Inline.Text) content.getFirst()).text());
                    });
        }
        return last.style();
    }

    private boolean isInCode() {
        return !open.isEmpty() && open.peek().style() == Style.CODE;
    }

    private void add(Inline part) {
        flush();
        parts.add(part);
    }

    /** Blank text within a style would make it an empty element. */
    private void flush() {
        if (!text.isEmpty() && !(text.toString().isBlank() && parts.isEmpty())) {
            parts.add(new Inline.Text(text.toString()));
        }
        text.setLength(0);
    }

    List<Inline> finish() {
        while (!open.isEmpty()) {
            closeLast();
        }
        flush();
        boolean blank = parts.stream()
                .allMatch(part ->
                        part instanceof Inline.Break || (part instanceof Inline.Text(String only) && only.isBlank()));
        return blank ? List.of() : List.copyOf(parts);
    }
}
