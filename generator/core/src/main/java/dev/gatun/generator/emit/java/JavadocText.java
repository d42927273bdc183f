package dev.gatun.generator.emit.java;

import dev.gatun.generator.documentation.Block;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.documentation.DocComment.Named;
import dev.gatun.generator.documentation.Inline;
import dev.gatun.generator.plan.Documentation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The Javadoc of one generated element: what the header says, the declaration in C, what Gatun adds, tags. */
public final class JavadocText {

    /** Columns for a declaration before it is broken. */
    private static final int MAX_DECLARATION = 90;

    private static final DocComment NOTHING =
            new DocComment(List.of(), List.of(), List.of(), null, List.of(), List.of());

    private final Documentation documentation;
    private final DocComment comment;
    private final Subject subject;
    private final UnaryOperator<@Nullable String> links;
    private final JavadocWriter out;

    /**
     * What is documented.
     *
     * @param parameters names of the Java method's parameters, in order
     * @param hasResult whether it returns something
     * @param members names in C of what has documentation of its own
     * @param declared whether the declaration in C says something that Java's doesn't
     */
    record Subject(List<String> parameters, boolean hasResult, Set<String> members, boolean declared) {

        static final Subject PLAIN = new Subject(List.of(), false, Set.of(), true);
        static final Subject CONSTANT = new Subject(List.of(), false, Set.of(), false);
    }

    private JavadocText(
            Documentation documentation,
            @Nullable DocComment comment,
            Subject subject,
            UnaryOperator<@Nullable String> links) {
        this.documentation = documentation;
        this.comment = comment == null ? NOTHING : comment;
        this.subject = subject;
        this.links = links;
        this.out = new JavadocWriter(links);
    }

    /**
     * The comment of a generated element, without delimiters.
     *
     * @param comment what the header says; null for nothing
     */
    static String of(
            Documentation documentation,
            @Nullable DocComment comment,
            Subject subject,
            UnaryOperator<@Nullable String> links) {
        return new JavadocText(documentation, comment, subject, links).write();
    }

    private String write() {
        List<Block> body = body();
        out.blocks(body);
        if (subject.declared()) {
            out.markup(body.isEmpty() ? "" : "\n\n");
            declaration(body.isEmpty() ? "" : "<pre>", body.isEmpty() ? "" : "</pre>");
        }
        for (String note : documentation.notes()) {
            out.markup(out.isEmpty() ? "" : "\n\n<p>");
            out.escaped(note);
        }
        tags();
        return out.toString();
    }

    /** What has no tag in Java is part of the text. */
    private List<Block> body() {
        List<Block> body = new ArrayList<>(comment.body());
        List<List<Block>> others = new ArrayList<>();
        for (Named named : comment.parameters()) {
            if (parameter(named.name()) == null
                    && !subject.members().contains(named.name())
                    && !named.description().isEmpty()) {
                others.add(described(named));
            }
        }
        if (!others.isEmpty()) {
            body.add(new Block.Items(false, others));
        }
        if (!subject.hasResult()) {
            body.addAll(comment.result());
        }
        if (comment.deprecated() != null && !documentation.isDeprecated()) {
            body.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text("Deprecated."))))));
            body.addAll(comment.deprecated());
        }
        return body;
    }

    private static List<Block> described(Named named) {
        List<Block> blocks = new ArrayList<>(named.description());
        if (blocks.getFirst() instanceof Block.Paragraph(List<Inline> content)) {
            List<Inline> labelled = new ArrayList<>();
            labelled.add(new Inline.Code(named.name()));
            labelled.add(new Inline.Text(": "));
            labelled.addAll(content);
            blocks.set(0, new Block.Paragraph(labelled));
        }
        return blocks;
    }

    private @Nullable String parameter(String name) {
        for (String parameter : subject.parameters()) {
            if (parameter.equals(name) || Links.withoutMarks(parameter).equals(Links.withoutMarks(name))) {
                return parameter;
            }
        }
        return null;
    }

    private void tags() {
        String separator = out.isEmpty() ? "" : "\n\n";
        Set<String> written = new HashSet<>();
        for (String parameter : subject.parameters()) {
            for (Named named : comment.parameters()) {
                boolean described = parameter.equals(parameter(named.name()))
                        && !named.description().isEmpty();
                if (described && written.add(parameter)) {
                    separator = tag(separator, "@param " + parameter + " ", named.description());
                }
            }
        }
        if (subject.hasResult()) {
            separator = tag(separator, "@return ", comment.result());
        }
        separator = tag(separator, "@since ", comment.since());
        for (String see : comment.see()) {
            separator = see(separator, see);
        }
        deprecated(separator);
    }

    /** The separator of the next tag. */
    private String tag(String separator, String tag, List<Block> text) {
        if (text.isEmpty()) {
            return separator;
        }
        out.markup(separator + tag);
        out.blocks(text);
        return "\n";
    }

    private String see(String separator, String text) {
        String name = text.endsWith("()") ? text.substring(0, text.length() - 2) : text;
        String target = links.apply(name.startsWith("#") ? name.substring(1) : name);
        if (target != null) {
            out.markup(separator + "@see " + target);
        } else {
            out.markup(separator + "@see \"");
            out.escaped(text.replace('"', '\'').replace('\n', ' '));
            out.markup("\"");
        }
        return "\n";
    }

    private void deprecated(String separator) {
        String message = documentation.deprecation();
        if (message == null) {
            return;
        }
        if (comment.deprecated() != null && !comment.deprecated().isEmpty()) {
            tag(separator, "@deprecated ", comment.deprecated());
        } else if (!message.isBlank()) {
            out.markup(separator + "@deprecated ");
            out.escaped(message);
        }
    }

    private void declaration(String before, String after) {
        String text = documentation.declaration();
        String broken = text.length() > MAX_DECLARATION ? broken(text) : text;
        boolean pre = broken.length() > text.length();
        out.markup(pre ? "<pre>" : before);
        out.code(broken);
        out.markup(pre ? "</pre>" : after);
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

    /** Appends text of unknown origin. */
    public static void appendEscaped(StringBuilder out, String text) {
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
