package dev.gatun.generator.emit.java;

import java.util.List;
import java.util.TreeSet;

/** A source file being written: lines with their indentation, and the imports that they turn out to need. */
final class SourceText {

    private static final int MAX_COLUMN = 120;
    private static final int STEP = 4;
    /** Of what continues a line. */
    private static final int CONTINUATION = 2 * STEP;

    private final StringBuilder body = new StringBuilder(4096);
    private final TreeSet<String> imports = new TreeSet<>();
    private int indent;

    /** Imports a class and gives its simple name. */
    String use(ClassRef type) {
        if (!type.packageName().isEmpty()) {
            imports.add(type.packageName() + "." + type.simpleName());
        }
        return type.simpleName();
    }

    /** A line. */
    SourceText line(String text) {
        body.repeat(' ', indent).append(text).append('\n');
        return this;
    }

    /** An empty line. */
    SourceText blank() {
        body.append('\n');
        return this;
    }

    /** A line that opens a block. */
    SourceText open(String text) {
        line(text + " {");
        indent += STEP;
        return this;
    }

    /** A line that ends a block and opens the next. */
    SourceText next(String text) {
        indent -= STEP;
        line("} " + text + " {");
        indent += STEP;
        return this;
    }

    /** The line that ends a block. */
    SourceText close() {
        return close("}");
    }

    /** The line that ends a block, with what goes with it. */
    SourceText close(String text) {
        indent -= STEP;
        return line(text);
    }

    /** The lines continue what stands before them. */
    SourceText continued(String text) {
        body.repeat(' ', indent + CONTINUATION).append(text).append('\n');
        return this;
    }

    /** A list on one line if it fits, else on the next one, else one item on each. */
    SourceText list(String before, List<String> items, String after) {
        int width = 2 * Math.max(0, items.size() - 1);
        for (String item : items) {
            width += item.length();
        }
        if (indent + before.length() + width + after.length() <= MAX_COLUMN) {
            body.repeat(' ', indent).append(before);
            append(items, ", ");
        } else {
            String separator = ",\n" + " ".repeat(indent + CONTINUATION);
            boolean fits = indent + CONTINUATION + width + after.length() <= MAX_COLUMN;
            body.repeat(' ', indent).append(before).append(separator, 1, separator.length());
            append(items, fits ? ", " : separator);
        }
        body.append(after).append('\n');
        return this;
    }

    private void append(List<String> items, String separator) {
        for (int i = 0; i < items.size(); i++) {
            body.append(i == 0 ? "" : separator).append(items.get(i));
        }
    }

    /** As {@link #list}, opening a block. */
    SourceText openList(String before, List<String> items, String after) {
        list(before, items, after + " {");
        indent += STEP;
        return this;
    }

    /** A documentation comment; its text is well-formed Javadoc. */
    SourceText javadoc(String text) {
        if (text.indexOf('\n') < 0 && indent + text.length() + 7 <= MAX_COLUMN) {
            return line("/** " + text + " */");
        }
        line("/**");
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            body.repeat(' ', indent).append(end > start ? " * " : " *").append(text, start, end).append('\n');
            start = end + 1;
        }
        return line(" */");
    }

    /** The whole file. */
    String finish(String comment, String packageName) {
        StringBuilder out = new StringBuilder(body.length() + 1024);
        out.append("// ").append(comment).append('\n');
        if (!packageName.isEmpty()) {
            out.append("package ").append(packageName).append(";\n\n");
        }
        for (String name : imports) {
            out.append("import ").append(name).append(";\n");
        }
        return out.append(imports.isEmpty() ? "" : "\n").append(body).toString();
    }
}
