package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.Documentation;
import java.util.List;

/** The text of Javadoc comments. What comes from a header can neither end the comment nor be taken for a tag or for HTML. */
final class JavadocText {

    /** Columns for a declaration before it is broken. */
    private static final int MAX_DECLARATION = 90;

    private JavadocText() {}

    /** The comment of a generated element, without delimiters. */
    static String of(Documentation documentation) {
        StringBuilder out = new StringBuilder();
        List<String> comment = documentation.comment() == null ? List.of() : CommentLines.of(documentation.comment());
        if (comment.isEmpty()) {
            appendDeclaration(out, documentation.declaration(), "", "");
        } else {
            appendParagraphs(out, comment);
            out.append("\n\n");
            appendDeclaration(out, documentation.declaration(), "<pre>", "</pre>");
        }
        for (String note : documentation.notes()) {
            out.append("\n\n<p>");
            appendEscaped(out, note);
        }
        return out.toString();
    }

    private static void appendParagraphs(StringBuilder out, List<String> lines) {
        boolean blank = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            if (i > 0) {
                out.append(blank ? "\n\n<p>" : "\n");
            }
            blank = false;
            appendEscaped(out, line);
        }
    }

    private static void appendDeclaration(StringBuilder out, String declaration, String before, String after) {
        String broken = declaration.length() > MAX_DECLARATION ? broken(declaration) : declaration;
        boolean pre = broken.length() > declaration.length();
        out.append(pre ? "<pre>" : before);
        if (isPlain(declaration)) {
            out.append("{@code ").append(broken).append('}');
        } else {
            out.append("<code>");
            appendEscaped(out, broken);
            out.append("</code>");
        }
        out.append(pre ? "</pre>" : after);
    }

    /** The declaration with line breaks behind commas. */
    private static String broken(String declaration) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int start = 0; start < declaration.length(); ) {
            int comma = declaration.indexOf(", ", start);
            int end = comma < 0 ? declaration.length() : comma + 2;
            if (column > 0 && column + end - start > MAX_DECLARATION) {
                out.setLength(out.length() - 1);
                out.append("\n        ");
                column = 8;
            }
            out.append(declaration, start, end);
            column += end - start;
            start = end;
        }
        return out.toString();
    }

    /** Whether an inline tag can hold the text as it is. */
    private static boolean isPlain(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean allowed = (c >= ' ' && c < 0x7f && c != '@' && c != '\\') || Character.isLetter(c);
            if (!allowed || depth < 0 || (c == '*' && text.startsWith("*/", i))) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Appends text of unknown origin. */
    static void appendEscaped(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '/' -> out.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                // the compiler looks for Unicode escapes before it looks for comments (JLS 3.3)
                case '\\' -> out.append("&#92;");
                case '\t', '\n' -> out.append(c);
                default -> out.append(isHidden(c) ? '\uFFFD' : c);
            }
        }
    }

    /** Characters that a reader doesn't see or that reorder what is seen, and halves of surrogate pairs. */
    private static boolean isHidden(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c);
    }
}
