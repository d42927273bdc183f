package dev.gatun.generator.documentation;

import java.util.Map;
import java.util.Set;

/** Doxygen's commands and gtk-doc's tags at the start of a line. */
final class Commands {

    /** Their paragraph starts with these words. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("note", "Note:"),
            Map.entry("remark", "Remark:"),
            Map.entry("remarks", "Remark:"),
            Map.entry("warning", "Warning:"),
            Map.entry("attention", "Attention:"),
            Map.entry("important", "Important:"),
            Map.entry("pre", "Precondition:"),
            Map.entry("post", "Postcondition:"),
            Map.entry("invariant", "Invariant:"),
            Map.entry("exception", "Throws"),
            Map.entry("throw", "Throws"),
            Map.entry("throws", "Throws"));

    /** What they say is not for callers. */
    private static final Set<String> DROPPED =
            Set.of("todo", "bug", "test", "author", "authors", "date", "copyright", "version", "xrefitem");

    /** They are of use to Doxygen only; what follows in the next line is not theirs. */
    private static final Set<String> IGNORED = Set.of(
            "fn",
            "var",
            "def",
            "struct",
            "union",
            "enum",
            "typedef",
            "class",
            "property",
            "interface",
            "memberof",
            "relates",
            "relatesalso",
            "overload",
            "cond",
            "endcond",
            "if",
            "ifnot",
            "else",
            "elseif",
            "endif",
            "hideinitializer",
            "nosubgrouping",
            "public",
            "private",
            "protected",
            "static",
            "callgraph",
            "callergraph",
            "image",
            "include",
            "dontinclude",
            "line",
            "skip",
            "skipline",
            "until",
            "snippet",
            "copybrief",
            "copydetails",
            "copydoc",
            "implements",
            "extends",
            "addindex",
            "tableofcontents",
            "headerfile",
            "anchor",
            "ingroup",
            "internal",
            "endinternal",
            "endparblock",
            "parblock",
            "nop",
            "showinitializer",
            "{",
            "}");

    /** Text for other writers of documents, or to be drawn, until their end. */
    private static final Map<String, String> DIAGRAMS = Map.of(
            "dot", "enddot",
            "msc", "endmsc",
            "startuml", "enduml",
            "htmlonly", "endhtmlonly",
            "latexonly", "endlatexonly",
            "xmlonly", "endxmlonly",
            "manonly", "endmanonly",
            "rtfonly", "endrtfonly",
            "docbookonly", "enddocbookonly");

    private final Sections sections;
    private final BlockParser parser;

    Commands(Sections sections, BlockParser parser) {
        this.sections = sections;
        this.parser = parser;
    }

    /** Reads a line that starts with a command; false for any other, which has been left alone. */
    boolean read(Line line) {
        String text = line.text();
        char mark = text.charAt(0);
        if (mark != '@' && mark != '\\') {
            return readTag(line);
        }
        if (mark == '@' && readMember(line)) {
            return true;
        }
        String command = Words.commandAt(text, 1);
        int end = 1 + command.length();
        return !command.isEmpty()
                && read(command, new Line(line.indent(), text.substring(end).strip()));
    }

    private boolean read(String command, Line rest) {
        if (LABELS.containsKey(command)) {
            labelled(LABELS.get(command), rest);
        } else if (DROPPED.contains(command)) {
            sections.dropped();
        } else if (DIAGRAMS.containsKey(command)) {
            parser.startVerbatim(DIAGRAMS.get(command), false);
        } else if (!IGNORED.contains(command)) {
            return readSection(command, rest);
        }
        return true;
    }

    private boolean readSection(String command, Line rest) {
        switch (command) {
            case "brief", "short" -> {
                sections.brief();
                parser.plain(rest);
            }
            case "details" -> {
                sections.body();
                parser.plain(rest);
            }
            case "param" -> parameter(rest);
            case "return", "returns", "result" -> {
                sections.result();
                parser.plain(rest);
            }
            case "retval" -> resultValue(rest);
            case "deprecated" -> {
                sections.deprecated();
                parser.plain(rest);
            }
            case "see", "sa" -> sections.see(rest.text());
            case "since" -> {
                sections.since();
                parser.plain(rest);
            }
            case "code" -> code(rest, "endcode");
            case "verbatim" -> code(rest, "endverbatim");
            case "f" -> {
                return formula(rest);
            }
            case "li", "arg" -> {
                sections.current().item(rest.indent(), false);
                parser.plain(new Line(rest.indent() + 1, rest.text()));
            }
            case "par" -> labelled(rest.text(), new Line(rest.indent(), ""));
            case "section", "subsection", "subsubsection", "paragraph" -> heading(rest.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void labelled(String label, Line rest) {
        sections.body();
        Flow flow = sections.current();
        flow.closeLists(rest.indent());
        if (!label.isEmpty()) {
            flow.append("@b{" + label + "}");
        }
        parser.plain(new Line(rest.indent() + 1, rest.text()));
    }

    /** Its first word is a label for references. */
    private void heading(String text) {
        int word = Words.wordEnd(text, 0);
        labelled(text.substring(word).strip(), new Line(0, ""));
        sections.current().endParagraph();
    }

    /** {@code [in,out] name,other description} */
    private void parameter(Line rest) {
        String text = rest.text();
        int bracket = text.startsWith("[") ? text.indexOf(']') : -1;
        String names = text.substring(bracket + 1).strip();
        int end = Words.wordEnd(names, 0);
        String first = names.substring(0, end);
        String name = first.contains(",") ? first.substring(0, first.indexOf(',')) : first;
        if (name.endsWith(":") || name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        sections.parameter(name);
        String description = names.substring(end).strip();
        parser.plain(new Line(rest.indent(), description.startsWith("- ") ? description.substring(2) : description));
    }

    private void resultValue(Line rest) {
        int end = Words.wordEnd(rest.text(), 0);
        sections.resultValue(rest.text().substring(0, end));
        parser.plain(new Line(rest.indent() + 1, rest.text().substring(end).strip()));
    }

    /** The block may end on the line on which it begins. */
    private void code(Line rest, String end) {
        sections.current().closeLists(rest.indent());
        int stop = rest.text().indexOf(end);
        int start = rest.text().startsWith("{") ? rest.text().indexOf('}') + 1 : 0;
        if (stop > start) {
            sections.current()
                    .preformatted(rest.text().substring(start, stop - 1).strip());
        } else {
            parser.startVerbatim(end, true);
        }
    }

    /** {@code \f[} starts a formula that stands for itself; {@code \f$} one in the text. */
    private boolean formula(Line rest) {
        boolean block = rest.text().startsWith("[") || rest.text().startsWith("{");
        if (block) {
            parser.startVerbatim(rest.text().startsWith("[") ? "f]" : "f}", true);
        }
        return block;
    }

    /** gtk-doc's {@code @name: description}, with annotations in parentheses before it. */
    private boolean readMember(Line line) {
        String text = line.text();
        int end = text.startsWith("...", 1) ? 4 : Words.identifierEnd(text, 1);
        if (end == 1 || end >= text.length() || text.charAt(end) != ':') {
            return false;
        }
        String name = text.substring(1, end);
        if (name.equals("Returns") || name.equals("returns")) {
            sections.result();
        } else {
            sections.parameter(name);
        }
        parser.plain(new Line(
                line.indent(), withoutAnnotations(text.substring(end + 1).strip())));
        return true;
    }

    /** {@code Returns:}, {@code Since:}, {@code Deprecated:} as gtk-doc has them. */
    private boolean readTag(Line line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (colon < 0 || colon > 12 || sections.current().isInList()) {
            return false;
        }
        String rest = text.substring(colon + 1).strip();
        Line value = new Line(line.indent(), withoutAnnotations(rest));
        switch (text.substring(0, colon)) {
            case "Returns", "Return value", "Return" -> {
                sections.result();
                parser.plain(value);
            }
            case "Deprecated" -> {
                sections.deprecated();
                parser.plain(value);
            }
            case "Since" -> {
                if (rest.isEmpty() || !Character.isDigit(rest.charAt(0))) {
                    return false;
                }
                sections.since();
                parser.plain(value);
            }
            case "Stability" -> sections.dropped();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code (transfer full) (nullable): text} without what stands in parentheses. */
    private static String withoutAnnotations(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            if (close < 0) {
                return text;
            }
            at = Words.skipSpaces(text, close + 1);
        }
        return at > 0 && at < text.length() && text.charAt(at) == ':'
                ? text.substring(at + 1).strip()
                : text;
    }
}
