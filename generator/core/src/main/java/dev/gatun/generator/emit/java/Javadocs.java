package dev.gatun.generator.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.documentation.CommentParser;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.emit.java.JavadocText.Subject;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The documentation comments of one file. JavaPoet gets a mark for each, and the text is put in its place afterwards: most of a file is
 * comments, and JavaPoet would search all of it for line ends by a regular expression, twice. A short comment takes one line, too.
 */
public final class Javadocs {

    /** Occurs nowhere else: what comes from headers is escaped. */
    private static final char MARK = '\u0001';

    private static final String OPEN = "/**\n";
    private static final String PREFIX = " * ";
    private static final String CLOSE = " */\n";
    private static final int MAX_COLUMN = 120;

    private static final CodeBlock NONE = CodeBlock.builder().build();

    private final List<String> texts = new ArrayList<>();
    private final UnaryOperator<@Nullable String> links;

    /** @param className the class whose source it is */
    Javadocs(Links links, String className) {
        this(name -> links.find(name, className));
    }

    /** @param links what a name in C refers to, as Javadoc has it; null for what has no counterpart */
    public Javadocs(UnaryOperator<@Nullable String> links) {
        this.links = links;
    }

    /** What the header says of an element; null where it says nothing. */
    public @Nullable DocComment parse(Documentation documentation) {
        return documentation.comment() == null ? null : CommentParser.parse(documentation.comment());
    }

    /** The mark for a generated element's comment. */
    public CodeBlock of(Documentation documentation) {
        return of(documentation, parse(documentation), Subject.PLAIN);
    }

    /** The mark for a method's comment. */
    CodeBlock of(Documentation documentation, List<ParameterPlan> parameters, ValueType result) {
        List<String> names = parameters.stream().map(ParameterPlan::name).toList();
        return ofMethod(documentation, names, !(result instanceof ValueType.Nothing));
    }

    /**
     * The mark for a method's comment.
     *
     * @param parameters names of the Java method's
     * @param returns whether it has a result
     */
    public CodeBlock ofMethod(Documentation documentation, List<String> parameters, boolean returns) {
        return of(documentation, parse(documentation), new Subject(parameters, returns, Set.of(), true));
    }

    /**
     * The mark for the comment of a type whose members are documented by themselves.
     *
     * @param comment what the header says of the type
     */
    CodeBlock of(Documentation documentation, @Nullable DocComment comment, Set<String> members) {
        return of(documentation, comment, new Subject(List.of(), false, members, true));
    }

    /**
     * The mark for the comment of a callback's interface; what the header says of parameters and result is left to the method.
     *
     * @param comment what the header says of the function type
     */
    CodeBlock of(Documentation documentation, @Nullable DocComment comment, List<ParameterPlan> parameters) {
        Set<String> members = new HashSet<>();
        parameters.forEach(parameter -> members.add(Links.withoutMarks(parameter.name())));
        DocComment own = comment == null
                ? null
                : new DocComment(
                        comment.body(),
                        comment.parameters(),
                        List.of(),
                        comment.deprecated(),
                        comment.see(),
                        comment.since());
        return of(documentation, own, members);
    }

    /** The mark for the comment of the method that C calls: nothing where the header says nothing of parameters and result. */
    CodeBlock ofCall(@Nullable DocComment comment, List<ParameterPlan> parameters, ValueType result) {
        if (comment == null) {
            return NONE;
        }
        List<String> names = parameters.stream().map(ParameterPlan::name).toList();
        Set<String> others = new HashSet<>();
        comment.parameters().forEach(named -> others.add(named.name()));
        DocComment tags = new DocComment(List.of(), comment.parameters(), comment.result(), null, List.of(), List.of());
        Subject subject = new Subject(names, !(result instanceof ValueType.Nothing), others, false);
        String text = JavadocText.of(new Documentation("", null), tags, subject, links);
        return text.isEmpty() ? NONE : of(text);
    }

    /**
     * The mark for a member's comment; what the header says of it may stand in the comment of its type.
     *
     * @param name in C
     */
    CodeBlock ofMember(Documentation documentation, @Nullable DocComment owner, String name) {
        return of(documentation, memberComment(documentation, owner, name), Subject.PLAIN);
    }

    /** As {@link #ofMember} for a constant: nothing where the header has no comment, for its declaration says no more than Java's. */
    public CodeBlock ofConstant(Documentation documentation, @Nullable DocComment owner, String name) {
        DocComment comment = memberComment(documentation, owner, name);
        boolean silent = comment == null && documentation.notes().isEmpty() && !documentation.isDeprecated();
        return silent ? NONE : of(documentation, comment, Subject.CONSTANT);
    }

    private @Nullable DocComment memberComment(Documentation documentation, @Nullable DocComment owner, String name) {
        DocComment own = parse(documentation);
        if (own != null || owner == null) {
            return own;
        }
        return owner.parameters().stream()
                .filter(named ->
                        named.name().equals(name) && !named.description().isEmpty())
                .findFirst()
                .map(named -> new DocComment(named.description(), List.of(), List.of(), null, List.of(), List.of()))
                .orElse(null);
    }

    private CodeBlock of(Documentation documentation, @Nullable DocComment comment, Subject subject) {
        return of(JavadocText.of(documentation, comment, subject, links));
    }

    /** The mark for a comment of our own; well-formed Javadoc. */
    public CodeBlock of(String text) {
        texts.add(text);
        return CodeBlock.of("$L", MARK + Integer.toString(texts.size() - 1) + MARK);
    }

    /** Puts the comments where their marks are. */
    public String fill(String source) {
        int length = source.length();
        for (String text : texts) {
            length += text.length();
        }
        StringBuilder out = new StringBuilder(length * 9 / 8);
        int done = 0;
        for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, done)) {
            int end = source.indexOf(MARK, mark + 1);
            // the mark stands in a comment of three lines, all with the same indentation
            int open = source.lastIndexOf(OPEN, mark);
            int indent = mark - PREFIX.length() - OPEN.length() - open;
            out.append(source, done, open);
            append(out, texts.get(Integer.parseInt(source, mark + 1, end, 10)), indent);
            done = end + 1 + 1 + indent + CLOSE.length();
        }
        return out.append(source, done, source.length()).toString();
    }

    private static void append(StringBuilder out, String text, int indent) {
        if (text.indexOf('\n') < 0 && indent + text.length() + 7 <= MAX_COLUMN) {
            out.append("/** ").append(text).append(CLOSE);
            return;
        }
        out.append(OPEN);
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            out.repeat(' ', indent)
                    .append(end > start ? PREFIX : " *")
                    .append(text, start, end)
                    .append('\n');
            start = end + 1;
        }
        out.repeat(' ', indent).append(CLOSE);
    }
}
