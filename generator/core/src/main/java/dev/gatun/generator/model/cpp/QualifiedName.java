package dev.gatun.generator.model.cpp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The name of an entity from the global namespace on: {@code std::vector<int>::iterator}. Inline and unnamed namespaces are left out, since
 * names are found without them. It tells one entity from all others, overloads of functions aside.
 *
 * <p>Arguments nest names to any depth, and names are looked up all the time: so it is no record, but keeps what takes a walk over all of them.
 */
public final class QualifiedName {

    public static final QualifiedName GLOBAL = new QualifiedName(List.of(), 0);

    /**
     * @param text identifier, {@code operator+}, {@code ~x}
     * @param arguments of a specialisation, defaults included; empty for what is no template
     */
    public record Part(String text, List<TemplateArgument> arguments, boolean specialization) {

        public Part {
            arguments = List.copyOf(arguments);
        }

        // by hand, since the JVM takes ten times as long for what it makes by itself, until its optimising compiler
        // gets there

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Part it
                            && specialization == it.specialization
                            && text.equals(it.text)
                            && arguments.equals(it.arguments));
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + arguments.hashCode();
        }

        public static Part of(String text) {
            return new Part(text, List.of(), false);
        }

        /** As in C++. */
        public String spelling() {
            if (!specialization) {
                return text;
            }
            String list = arguments.stream()
                    .map(TemplateArgument::spelling)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(", "));
            return text + "<" + list + ">";
        }
    }

    private final List<Part> parts;
    private final int namespaces;
    // each is set once, to what any thread would find
    private int hash;
    private @Nullable String spelling;
    private @Nullable QualifiedName desugared;

    /**
     * A name.
     *
     * @param parts outermost first; never empty, save for the global namespace
     * @param namespaces how many of them name namespaces
     */
    public QualifiedName(List<Part> parts, int namespaces) {
        this.parts = List.copyOf(parts);
        this.namespaces = namespaces;
    }

    /** Outermost first; never empty, save for the global namespace. */
    public List<Part> parts() {
        return parts;
    }

    /** How many of the parts name namespaces. */
    public int namespaces() {
        return namespaces;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof QualifiedName it
                        && hashCode() == it.hashCode()
                        && namespaces == it.namespaces
                        && parts.equals(it.parts));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = 31 * parts.hashCode() + namespaces;
        }
        return hash;
    }

    public static QualifiedName namespace(List<String> names) {
        return new QualifiedName(names.stream().map(Part::of).toList(), names.size());
    }

    /** A member of this namespace or class. */
    public QualifiedName member(String name) {
        return with(Part.of(name), namespaces);
    }

    /** A namespace in this one. */
    public QualifiedName inner(String namespace) {
        return with(Part.of(namespace), namespaces + 1);
    }

    /** The specialisation of the template that has this name. */
    public QualifiedName specialized(List<TemplateArgument> arguments) {
        return scope().with(new Part(identifier(), arguments, true), namespaces);
    }

    /** The template that this is a specialisation of: the name without the arguments of its last part. */
    public QualifiedName template() {
        return scope().with(Part.of(identifier()), namespaces);
    }

    private QualifiedName with(Part part, int count) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new QualifiedName(all, count);
    }

    public boolean isSpecialization() {
        return !parts.isEmpty() && parts.getLast().specialization();
    }

    /** Of the last part; empty for what is no specialisation. */
    public List<TemplateArgument> arguments() {
        return parts.isEmpty() ? List.of() : parts.getLast().arguments();
    }

    /** The last part without arguments. */
    public String identifier() {
        return parts.getLast().text();
    }

    /** The namespace or class around it. */
    public QualifiedName scope() {
        int count = parts.size() - 1;
        return new QualifiedName(parts.subList(0, count), Math.min(namespaces, count));
    }

    public boolean isGlobal() {
        return parts.isEmpty();
    }

    /** Whether it is a member of a class. */
    public boolean isMember() {
        return parts.size() - 1 > namespaces;
    }

    /** Whether it, or a class around it, is a specialisation of a template. */
    public boolean isOfInstance() {
        return parts.stream().anyMatch(Part::specialization);
    }

    /** The names of the namespaces around it. */
    public List<String> namespacePath() {
        return parts.subList(0, namespaces).stream().map(Part::text).toList();
    }

    /** Without any alias in its arguments: equal for names that are the same to the compiler. */
    public QualifiedName desugared() {
        QualifiedName known = desugared;
        if (known == null) {
            known = CppTypes.desugared(this);
            desugared = known;
        }
        return known;
    }

    /** As in C++, without {@code ::} in front. */
    public String spelling() {
        String known = spelling;
        if (known == null) {
            known = parts.stream().map(Part::spelling).collect(Collectors.joining("::"));
            spelling = known;
        }
        return known;
    }

    /** For people: as in C++, without arguments that the standard library's templates have by themselves. */
    public String readable() {
        return CppTypes.withoutGlobal(ReadableNames.of(this).spelling());
    }

    @Override
    public String toString() {
        return spelling();
    }
}
