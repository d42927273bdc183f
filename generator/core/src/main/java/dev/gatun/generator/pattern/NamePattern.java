package dev.gatun.generator.pattern;

import org.jspecify.annotations.Nullable;

/** What names are selected by: a name, or a regular expression that a whole name has to match. Anything that is no identifier is one. */
public final class NamePattern {

    private final String text;
    private final @Nullable Automaton automaton;

    private NamePattern(String text, @Nullable Automaton automaton) {
        this.text = text;
        this.automaton = automaton;
    }

    /** Reads a name or a pattern. */
    public static NamePattern of(String text) throws PatternException {
        if (text.isEmpty()) {
            throw new PatternException("empty", 1);
        }
        return new NamePattern(text, isName(text) ? null : new Automaton(PatternParser.parse(text)));
    }

    /** Whether the text is a name, which stands for itself: an identifier of C, with the dollar signs that compilers allow. */
    public static boolean isName(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    public boolean matches(String name) {
        return automaton == null ? text.equals(name) : automaton.matches(name);
    }

    /** As the user wrote it. */
    public String text() {
        return text;
    }
}
