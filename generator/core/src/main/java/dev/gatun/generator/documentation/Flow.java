package dev.gatun.generator.documentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts lines together to paragraphs and lists. */
final class Flow {

    /** Deeper lists go on at this depth. */
    private static final int MAX_DEPTH = 6;

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenList> lists = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();

    private static final class OpenList {

        private final int indent;
        private final boolean ordered;
        private final List<List<Block>> items = new ArrayList<>();

        OpenList(int indent, boolean ordered) {
            this.indent = indent;
            this.ordered = ordered;
        }
    }

    boolean isEmpty() {
        return blocks.isEmpty() && lists.isEmpty() && paragraph.isEmpty();
    }

    boolean isInParagraph() {
        return !paragraph.isEmpty();
    }

    boolean isInList() {
        return !lists.isEmpty();
    }

    /** Adds a line, which ends the lists that it isn't indented for. */
    void text(int indent, String text) {
        if (!lists.isEmpty() && indent <= lists.peek().indent) {
            closeLists(indent);
        }
        append(text);
    }

    /** Adds to the paragraph, whatever the indentation. */
    void append(String text) {
        if (!text.isEmpty()) {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
        }
    }

    void endParagraph() {
        if (!paragraph.isEmpty()) {
            List<Inline> content = InlineParser.parse(paragraph.toString());
            if (!content.isEmpty()) {
                target().add(new Block.Paragraph(content));
            }
            paragraph.setLength(0);
        }
    }

    void preformatted(String text) {
        endParagraph();
        if (!text.isBlank()) {
            target().add(new Block.Preformatted(text));
        }
    }

    /** Starts an item of the list at an indentation; of a new one where there is none. */
    void item(int indent, boolean ordered) {
        endParagraph();
        while (!lists.isEmpty() && (lists.peek().indent > indent || isOther(lists.peek(), indent, ordered))) {
            closeList();
        }
        if (lists.isEmpty() || (lists.peek().indent < indent && lists.size() < MAX_DEPTH)) {
            lists.push(new OpenList(indent, ordered));
        }
        lists.peek().items.add(new ArrayList<>());
    }

    private static boolean isOther(OpenList list, int indent, boolean ordered) {
        return list.indent == indent && list.ordered != ordered;
    }

    /** Ends the innermost list. */
    void closeList() {
        endParagraph();
        if (!lists.isEmpty()) {
            OpenList list = lists.pop();
            List<List<Block>> items =
                    list.items.stream().filter(item -> !item.isEmpty()).toList();
            if (!items.isEmpty()) {
                target().add(new Block.Items(list.ordered, items));
            }
        }
    }

    /** Ends lists of this indentation and beyond. */
    void closeLists(int indent) {
        endParagraph();
        while (!lists.isEmpty() && lists.peek().indent >= indent) {
            closeList();
        }
    }

    List<Block> finish() {
        closeLists(-1);
        return List.copyOf(blocks);
    }

    private List<Block> target() {
        return lists.isEmpty() ? blocks : lists.peek().items.getLast();
    }
}
