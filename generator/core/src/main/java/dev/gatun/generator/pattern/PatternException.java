package dev.gatun.generator.pattern;

/** What is wrong with a pattern, and where. */
@SuppressWarnings("serial") // never leaves the run
public final class PatternException extends Exception {

    private final int position;

    PatternException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** The character at fault, counted from 1. */
    public int position() {
        return position;
    }
}
