package dev.gatun.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.misc.Interval;

/** A string as ANTLR's input without a copy. Indexes count UTF-16 code units, symbols are code points. */
public final class TextCharStream implements CharStream {

    private final String text;
    private final String name;
    private int position;

    /**
     * A stream at the start of {@code text}.
     *
     * @param name what ANTLR calls the source in messages
     */
    public TextCharStream(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /** All of it. */
    public String text() {
        return text;
    }

    @Override
    public void consume() {
        if (position >= text.length()) {
            throw new IllegalStateException("cannot consume EOF");
        }
        position += Character.charCount(text.codePointAt(position));
    }

    @Override
    public int LA(int i) {
        if (i == 1) {
            if (position >= text.length()) {
                return EOF;
            }
            char c = text.charAt(position);
            return Character.isSurrogate(c) ? text.codePointAt(position) : c;
        }
        int at = i < 0 ? position + i : position + i - 1;
        return i == 0 || at < 0 ? 0 : at >= text.length() ? EOF : text.charAt(at);
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // all of the text is at hand: nothing is buffered
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return name;
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    @Override
    public String toString() {
        return text;
    }
}
