package dev.gatun.generator.config.read;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.tree.Node;
import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.pattern.PatternException;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads values by their form. What has another form is reported and left out: null, or missing in a list. Null nodes give null or nothing. */
final class Values {

    static final String TEXT = "a text";
    static final String NAME = "a name";

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    /** A scalar as an entry, at its first character within quotation marks. */
    static Entry entry(Node.Scalar scalar) {
        SourcePosition position = scalar.position();
        String file = position.file().text();
        boolean quoted = position.offset() + 1 < file.length()
                && (file.charAt(position.offset()) == '"' || file.charAt(position.offset()) == '\'');
        return new Entry(scalar.text(), quoted ? new SourcePosition(position.file(), position.offset() + 1) : position);
    }

    /** @param what as in {@code a file's name} */
    @Nullable Entry text(@Nullable Node node, String what) {
        if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
            return entry(scalar);
        }
        if (node != null) {
            problems.expected(what, node);
        }
        return null;
    }

    /** An identifier of C. */
    @Nullable Entry name(@Nullable Node node) {
        return checkedName(text(node, NAME), NAME);
    }

    /** A parameter: an identifier, or a number from 1. */
    @Nullable Entry parameter(@Nullable Node node) {
        String what = "a parameter's name or number";
        Entry entry = text(node, what);
        return entry != null && isNumber(entry.text()) ? entry : checkedName(entry, what);
    }

    private static boolean isNumber(String text) {
        return text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private @Nullable Entry checkedName(@Nullable Entry entry, String what) {
        if (entry == null || NamePattern.isName(entry.text())) {
            return entry;
        }
        problems.bad("expected " + what + ", not '" + entry.text() + "'", entry, null);
        return null;
    }

    /** {@code function.parameter}, {@code record.field} or a name alone, qualified in C++; a type may be spelled with {@code struct}. */
    @Nullable Entry place(@Nullable Entry entry, String what) {
        if (entry == null || isPlace(entry.text())) {
            return entry;
        }
        problems.bad("expected " + what + ", not '" + entry.text() + "'", entry, null);
        return null;
    }

    private static boolean isPlace(String text) {
        String bare = text.replaceFirst("^(struct|union|enum) +", "");
        int dot = bare.indexOf('.');
        String rest = dot < 0 ? "" : bare.substring(dot + 1);
        return isQualifiedName(dot < 0 ? bare : bare.substring(0, dot))
                && (dot < 0 || (!rest.isEmpty() && isNumber(rest)) || NamePattern.isName(rest));
    }

    /** A name, or one of C++: {@code geo::Stack<int>::push}, {@code geo::Point::operator+}. */
    private static boolean isQualifiedName(String text) {
        int operator = text.endsWith("operator") ? -1 : text.lastIndexOf("::operator");
        boolean isOperator = operator > 0 && !Character.isJavaIdentifierPart(text.charAt(operator + 10));
        String plain = withoutArguments(isOperator ? text.substring(0, operator) : text);
        for (String part : plain.split("::", -1)) {
            if (!NamePattern.isName(part.startsWith("~") ? part.substring(1) : part)) {
                return false;
            }
        }
        return !isOperator || text.length() - operator <= 14;
    }

    private static String withoutArguments(String text) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= c == '>' && depth > 0 ? 1 : 0;
        }
        return depth == 0 ? plain.toString() : "";
    }

    List<Entry> texts(@Nullable Node node, String what) {
        return list(node, "a list of " + what + "s", item -> text(item, "a " + what));
    }

    List<Entry> names(@Nullable Node node) {
        return list(node, "a list of names", this::name);
    }

    /** Names, and patterns for names. */
    List<Entry> patterns(@Nullable Node node) {
        return list(node, "a list of names or patterns", item -> {
            Entry entry = text(item, "a name or a pattern");
            return entry == null || isPattern(entry) ? entry : null;
        });
    }

    private boolean isPattern(Entry entry) {
        try {
            NamePattern.of(entry.text());
            return true;
        } catch (PatternException e) {
            problems.badPattern(
                    "pattern '" + entry.text() + "': " + e.getMessage() + " (character " + e.position() + ")",
                    entry,
                    "a name stands for itself; anything else is a regular expression for whole names, as in"
                            + " sqlite3_(open|close).*");
            return false;
        }
    }

    /** A list, or a single value in the place of one. */
    <T> List<T> list(@Nullable Node node, String what, Function<Node, @Nullable T> item) {
        return switch (node) {
            case null -> List.of();
            case Node.Empty _ -> List.of();
            case Node.Sequence sequence -> present(sequence.items(), item);
            case Node.Scalar scalar -> present(List.of(scalar), item);
            case Node.Mapping mapping -> {
                problems.expected(what, mapping);
                yield List.of();
            }
        };
    }

    private static <T> List<T> present(List<Node> nodes, Function<Node, @Nullable T> item) {
        List<T> present = new ArrayList<>();
        for (Node node : nodes) {
            T value = item.apply(node);
            if (value != null) {
                present.add(value);
            }
        }
        return present;
    }

    /** The members of a map whose keys are names. */
    List<Node.Member> map(@Nullable Node node, String what) {
        return switch (node) {
            case null -> List.of();
            case Node.Empty _ -> List.of();
            case Node.Mapping mapping -> mapping.members();
            case Node.Sequence _, Node.Scalar _ -> {
                problems.expected(what, node);
                yield List.of();
            }
        };
    }

    /** A map whose keys are ours; an empty one for anything else, which is reported. */
    Members members(Node node, Section section) {
        if (node instanceof Node.Mapping mapping) {
            return new Members(mapping, section, problems);
        }
        problems.expected("a map for " + section.noun(), node);
        return Members.none(node.position(), section, problems);
    }

    boolean flag(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        Boolean value = node instanceof Node.Scalar scalar
                ? Map.of("true", true, "false", false).get(scalar.text())
                : null;
        if (value == null) {
            problems.expected("true or false", node);
        }
        return value != null && value;
    }

    /** The word {@code null} is one of C's too. */
    private static @Nullable String written(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.text();
            case Node.Empty empty -> empty.text();
            case Node.Sequence _, Node.Mapping _ -> null;
        };
    }

    /** One of some words, which are the constants' names in lower case. */
    <E extends Enum<E>> @Nullable E word(@Nullable Node node, E[] constants) {
        if (node == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            String word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(written(node))) {
                return constant;
            }
            words.add(word);
        }
        String last = words.removeLast();
        problems.expected(String.join(", ", words) + " or " + last, node);
        return null;
    }
}
