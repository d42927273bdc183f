package dev.gatun.generator.resolve.constant;

/**
 * An escape sequence (C23 6.4.4.4) or universal character name (6.4.3).
 *
 * @param value a code unit if numeric, else a code point
 * @param numeric whether it was octal or hexadecimal
 * @param end index behind it
 */
record EscapeSequence(int value, boolean numeric, int end) {

    /** @param start index of the backslash */
    static EscapeSequence at(String text, int start) throws NotConstantException {
        if (start + 1 >= text.length()) {
            throw new NotConstantException("contains a literal that ends in a backslash");
        }
        char c = text.charAt(start + 1);
        int next = start + 2;
        return switch (c) {
            case 'n' -> new EscapeSequence('\n', false, next);
            case 't' -> new EscapeSequence('\t', false, next);
            case 'r' -> new EscapeSequence('\r', false, next);
            case 'a' -> new EscapeSequence(7, false, next);
            case 'b' -> new EscapeSequence('\b', false, next);
            case 'f' -> new EscapeSequence('\f', false, next);
            case 'v' -> new EscapeSequence(11, false, next);
            case 'e', 'E' -> new EscapeSequence(27, false, next);
            case '\\', '\'', '"', '?' -> new EscapeSequence(c, false, next);
            case 'x' -> digits(text, next, Integer.MAX_VALUE, 16, true);
            case 'u' -> digits(text, next, 4, 16, false);
            case 'U' -> digits(text, next, 8, 16, false);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(text, start + 1, 3, 8, true);
            default -> throw new NotConstantException("contains the unknown escape sequence \\" + c);
        };
    }

    private static EscapeSequence digits(String text, int start, int most, int radix, boolean numeric)
            throws NotConstantException {
        long value = 0;
        int i = start;
        while (i < text.length() && i - start < most && Character.digit(text.charAt(i), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(i), radix);
            if (value > 0xffff_ffffL) {
                throw new NotConstantException("contains an escape sequence out of range");
            }
            i++;
        }
        if (i == start || (!numeric && !Character.isValidCodePoint((int) value))) {
            throw new NotConstantException("contains a malformed escape sequence");
        }
        return new EscapeSequence((int) value, numeric, i);
    }
}
