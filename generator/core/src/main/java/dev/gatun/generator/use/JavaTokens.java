package dev.gatun.generator.use;

import org.jspecify.annotations.Nullable;

/**
 * The words and signs of a Java source (JLS 3): comments, white space and literals are passed over. Takes any text, so that a program that
 * is being typed can be read.
 */
final class JavaTokens {

    private static final String TEXT_BLOCK = "\"\"\"";

    private final String text;
    private int next;
    private int start;
    private boolean word;

    JavaTokens(String source) {
        this.text = source.contains("\\u") ? unescaped(source) : source;
    }

    /** Goes on to the next token; false at the end. */
    boolean advance() {
        while (next < text.length()) {
            char c = text.charAt(next);
            start = next;
            if (Character.isJavaIdentifierStart(c)) {
                skipWord();
                word = true;
                return true;
            }
            if (c == '"') {
                skipString();
            } else if (c == '\'') {
                skipQuoted('\'');
            } else if (c >= '0' && c <= '9') {
                skipWord();
            } else if (c == '/' && text.startsWith("//", next)) {
                next = endOf("\n", next);
            } else if (c == '/' && text.startsWith("/*", next)) {
                next = endOf("*/", next + 2);
            } else {
                next++;
                if (!Character.isWhitespace(c)) {
                    word = false;
                    return true;
                }
            }
        }
        return false;
    }

    /** The identifier or keyword that was reached; null for a sign. */
    @Nullable String word() {
        return word ? text.substring(start, next) : null;
    }

    /** Whether the sign that was reached is this one. */
    boolean is(char sign) {
        return !word && text.charAt(start) == sign;
    }

    private void skipWord() {
        do {
            next++;
        } while (next < text.length() && Character.isJavaIdentifierPart(text.charAt(next)));
    }

    private void skipString() {
        if (!text.startsWith(TEXT_BLOCK, next)) {
            skipQuoted('"');
            return;
        }
        next += TEXT_BLOCK.length();
        while (next < text.length() && !text.startsWith(TEXT_BLOCK, next)) {
            next += text.charAt(next) == '\\' ? 2 : 1;
        }
        next = Math.min(text.length(), next + TEXT_BLOCK.length());
    }

    /** To the closing quote, or the end of the line where there is none. */
    private void skipQuoted(char quote) {
        next++;
        while (next < text.length() && text.charAt(next) != quote && text.charAt(next) != '\n') {
            next += text.charAt(next) == '\\' ? 2 : 1;
        }
        next = Math.min(text.length(), next + 1);
    }

    private int endOf(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found + sign.length();
    }

    /** With Unicode escapes as the characters that they stand for (JLS 3.3). */
    private static String unescaped(String source) {
        StringBuilder result = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i++);
            if (c != '\\' || i == source.length()) {
                result.append(c);
                continue;
            }
            int digits = i;
            while (digits < source.length() && source.charAt(digits) == 'u') {
                digits++;
            }
            int unit = digits > i ? unit(source, digits) : -1;
            if (unit >= 0) {
                result.append((char) unit);
                i = digits + 4;
            } else {
                // a backslash takes the next character with it, which so begins no escape
                result.append(c).append(source.charAt(i++));
            }
        }
        return result.toString();
    }

    private static int unit(String source, int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
