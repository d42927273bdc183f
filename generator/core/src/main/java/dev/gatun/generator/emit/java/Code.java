package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An expression or a body, as {@link CodeBlock}, in as few pieces as can be: JavaPoet takes each piece of a block on its own, twice, and
 * searches it for line ends by a regular expression, and looks up each class. Bodies are most of what is emitted.
 */
public final class Code {

    private final List<Object> pieces;

    private Code(List<Object> pieces) {
        this.pieces = pieces;
    }

    /** As {@link CodeBlock#of}; {@code $L} and {@code $T} are all that is known. */
    public static Code of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /**
     * For JavaPoet. It has to import a class once: where it is named again, or needs no import, its name is text.
     *
     * @param packageName the file's
     * @param imported classes that the file names already; those of this code are added
     */
    public CodeBlock in(String packageName, Set<ClassName> imported) {
        CodeBlock.Builder block = CodeBlock.builder();
        StringBuilder text = new StringBuilder();
        for (Object piece : pieces) {
            if (!(piece instanceof ClassName name)) {
                text.append(piece);
            } else if (isText(name, packageName, imported)) {
                text.append(name.simpleName());
            } else {
                block.add("$L$T", text.toString(), name);
                text.setLength(0);
            }
        }
        return block.add("$L", text.toString()).build();
    }

    /** Nothing in a file hides such a name: names that generated code uses are given to nothing else. */
    private static boolean isText(ClassName name, String packageName, Set<ClassName> imported) {
        return name.enclosingClassName() == null
                && (name.packageName().equals(packageName)
                        || name.packageName().equals("java.lang")
                        || !imported.add(name));
    }

    /** Joins pieces. */
    static final class Builder {

        private final List<Object> pieces = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Builder() {}

        /** As {@link CodeBlock.Builder#add(String, Object...)}. */
        Builder add(String format, Object... arguments) {
            int argument = 0;
            int done = 0;
            for (int mark = format.indexOf('$'); mark >= 0; mark = format.indexOf('$', done)) {
                text.append(format, done, mark);
                append(arguments[argument++]);
                done = mark + 2;
            }
            text.append(format, done, format.length());
            return this;
        }

        Builder add(Code code) {
            code.pieces.forEach(this::append);
            return this;
        }

        private void append(Object part) {
            switch (part) {
                case Code code -> add(code);
                case ClassName name -> {
                    flush();
                    pieces.add(name);
                }
                case Class<?> type -> append(ClassName.get(type));
                default -> text.append(part);
            }
        }

        private void flush() {
            if (!text.isEmpty()) {
                pieces.add(text.toString());
                text.setLength(0);
            }
        }

        Code build() {
            flush();
            return new Code(pieces);
        }
    }
}
