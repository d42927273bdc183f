package dev.gatun.generator.documentation;

/** Finds words in a text. */
final class Words {

    private Words() {}

    static boolean isIdentifierStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isIdentifierPart(char c) {
        return isIdentifierStart(c) || (c >= '0' && c <= '9');
    }

    /** Where the identifier that starts at an index ends; the index itself if none does. */
    static int identifierEnd(String text, int start) {
        if (start >= text.length() || !isIdentifierStart(text.charAt(start))) {
            return start;
        }
        int end = start;
        while (end < text.length() && isIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The name of Doxygen's command behind its mark: letters, or a single other character. */
    static String commandAt(String text, int start) {
        if (start >= text.length()) {
            return "";
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.max(end, start + 1));
    }

    /** Where the word that starts at an index ends: at white space. */
    static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static int skipSpaces(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
