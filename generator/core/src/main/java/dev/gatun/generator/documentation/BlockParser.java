package dev.gatun.generator.documentation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a comment line by line: paragraphs, lists, code, and the commands that stand at the start of a line. */
final class BlockParser {

    private static final int CODE_INDENT = 4;

    private final Sections sections = new Sections();
    private final HtmlBlocks html = new HtmlBlocks(sections);
    private final Commands commands = new Commands(sections, this);
    private final List<Line> verbatim = new ArrayList<>();
    private @Nullable String verbatimEnd;
    private boolean verbatimKept;
    private boolean indentedCode;
    private boolean afterBlank = true;

    static DocComment parse(List<Line> lines) {
        BlockParser parser = new BlockParser();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 || !isTitle(lines.getFirst().text())) {
                parser.line(lines.get(i));
            }
        }
        parser.endVerbatim();
        return parser.sections.finish();
    }

    /** {@code gtk_button_new:}, by which gtk-doc finds the declaration. */
    private static boolean isTitle(String text) {
        int end = text.length() - 1;
        return end > 0
                && text.charAt(end) == ':'
                && Words.isIdentifierStart(text.charAt(0))
                && text.chars().limit(end).allMatch(c -> Words.isIdentifierPart((char) c) || c == ':' || c == '-');
    }

    private void line(Line line) {
        if (verbatimEnd != null || indentedCode) {
            boolean ended = indentedCode
                    ? !line.isBlank() && line.indent() < CODE_INDENT
                    : line.text().contains(verbatimEnd);
            if (!ended) {
                verbatim.add(line);
                return;
            }
            boolean consumed = !indentedCode;
            endVerbatim();
            if (consumed) {
                return;
            }
        }
        if (line.isBlank() || line.isRule()) {
            blank();
        } else {
            content(line);
            afterBlank = false;
        }
    }

    private void blank() {
        sections.current().endParagraph();
        afterBlank = true;
    }

    private void content(Line line) {
        String text = line.text();
        if (afterBlank && line.indent() == 0) {
            sections.body();
        }
        if (text.startsWith("```") || text.startsWith("~~~")) {
            sections.current().closeLists(line.indent());
            startVerbatim(text.substring(0, 3), true);
        } else if (text.startsWith("|[")) {
            sections.current().closeLists(line.indent());
            startVerbatim("]|", true);
        } else if (isIndentedCode(line)) {
            indentedCode = true;
            verbatim.add(line);
        } else if (!commands.read(line) && !readItem(line)) {
            plain(line);
        }
    }

    /** A text line, which may have HTML. */
    void plain(Line line) {
        Flow flow = sections.current();
        if (line.text().indexOf('<') < 0) {
            flow.text(line.indent(), line.text());
        } else {
            String end = html.read(line);
            if (end != null) {
                startVerbatim(end, true);
            }
        }
    }

    /** Markdown's code block. A list's item may be indented as much. */
    private boolean isIndentedCode(Line line) {
        return afterBlank
                && line.indent() >= CODE_INDENT
                && sections.isInBody()
                && !sections.current().isInList()
                && !sections.current().isEmpty()
                && line.text().charAt(0) != '@'
                && line.text().charAt(0) != '\\'
                && itemLength(line.text()) == 0;
    }

    private boolean readItem(Line line) {
        String text = line.text();
        int length = itemLength(text);
        boolean number = length > 0 && Character.isDigit(text.charAt(0));
        // a line that happens to start with a number or a dash goes on with its paragraph
        boolean first =
                !sections.current().isInParagraph() || sections.current().isInList() || text.startsWith("1");
        if (length == 0 || (number && !first)) {
            return false;
        }
        sections.current().item(line.indent(), number || text.charAt(1) == '#');
        plain(new Line(line.indent() + length, text.substring(length).strip()));
        return true;
    }

    /** Characters of the mark of a list item that a line starts with; 0 for none. */
    private static int itemLength(String text) {
        if (text.startsWith("- ") || text.startsWith("* ") || text.startsWith("+ ")) {
            return 2;
        }
        if (text.startsWith("-# ")) {
            return 3;
        }
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean mark = digits > 0 && (text.startsWith(". ", digits) || text.startsWith(") ", digits));
        return mark ? digits + 2 : 0;
    }

    /** What follows is kept as it is, or dropped, until a line has the end mark. */
    void startVerbatim(String end, boolean kept) {
        sections.current().endParagraph();
        verbatimEnd = end;
        verbatimKept = kept;
    }

    private void endVerbatim() {
        if (!verbatim.isEmpty() && (verbatimKept || indentedCode)) {
            sections.current().preformatted(joined());
        }
        verbatim.clear();
        verbatimEnd = null;
        indentedCode = false;
    }

    /** The lines without the indentation that all have, and without blank ones at the ends. */
    private String joined() {
        int margin = verbatim.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Line::indent)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        int blanks = 0;
        for (Line line : verbatim) {
            if (line.isBlank()) {
                blanks++;
                continue;
            }
            if (!text.isEmpty()) {
                text.repeat("\n", blanks + 1);
            }
            blanks = 0;
            text.append(new Line(line.indent() - margin, line.text()).indented());
        }
        return text.toString();
    }
}
