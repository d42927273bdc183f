package dev.gatun.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * What headers are selected by: the end of a path, from any folder on. {@code *} and {@code ?} stand for characters of one name,
 * {@code **} for any number of folders.
 */
public final class HeaderPattern {

    private static final Node.OneOf IN_NAME = new Node.OneOf(List.of((int) '/', (int) '/'), true);
    private static final Node SLASH = Node.OneOf.only('/');
    private static final Node ANYTHING = new Node.Repeat(Node.OneOf.ANY, 0, Node.Repeat.UNBOUNDED);
    private static final Node FOLDERS = new Node.Repeat(new Node.Sequence(List.of(ANYTHING, SLASH)), 0, 1);

    private final String text;
    private final Automaton automaton;

    private HeaderPattern(String text, Automaton automaton) {
        this.text = text;
        this.automaton = automaton;
    }

    /** Reads a pattern. Every text is one that is neither empty nor too long. */
    public static HeaderPattern of(String text) throws PatternException {
        if (text.isEmpty()) {
            throw new PatternException("empty", 1);
        }
        List<Node> parts = new ArrayList<>();
        if (!text.startsWith("/")) {
            parts.add(FOLDERS);
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (text.startsWith("**/", i)) {
                parts.add(FOLDERS);
                i += 3;
            } else if (text.startsWith("**", i)) {
                parts.add(ANYTHING);
                i += 2;
            } else {
                parts.add(character(c));
                i += Character.charCount(c);
            }
        }
        return new HeaderPattern(text, new Automaton(new Node.Sequence(parts)));
    }

    private static Node character(int c) {
        return switch (c) {
            case '*' -> new Node.Repeat(IN_NAME, 0, Node.Repeat.UNBOUNDED);
            case '?' -> IN_NAME;
            case '\\' -> SLASH;
            default -> Node.OneOf.only(c);
        };
    }

    /** @param path of a header, folders separated by slashes */
    public boolean matches(String path) {
        return automaton.matches(path);
    }

    /** As the user wrote it. */
    public String text() {
        return text;
    }
}
