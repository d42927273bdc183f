package dev.gatun.generator.preprocess;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of the constants that an {@code #if} can hold (C23 6.4.4). */
final class ConditionConstants {

    private ConditionConstants() {}

    /** A value of {@code intmax_t} or {@code uintmax_t}. */
    record Constant(long bits, boolean unsigned) {}

    /** The value of a number, null if it is no integer constant. Too large a value is cut to 64 bits, as gcc does. */
    static @Nullable Constant integer(String spelling) {
        String text = spelling.toLowerCase(Locale.ROOT).replace("'", "");
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == 'u' || text.charAt(end - 1) == 'l')) {
            end--;
        }
        String suffix = text.substring(end);
        boolean wellFormed = suffix.matches("u?l{0,2}|l{1,2}u|u?wb|wbu?") || suffix.isEmpty();
        int radix = radix(text);
        int start = radix == 16 || radix == 2 ? 2 : 0;
        if (!wellFormed || start >= end) {
            return null;
        }
        long bits = 0;
        boolean large = false;
        for (int i = start; i < end; i++) {
            int digit = Character.digit(text.charAt(i), radix);
            if (digit < 0) {
                return null;
            }
            large |= Long.compareUnsigned(bits, Long.divideUnsigned(-1L - digit, radix)) > 0;
            bits = bits * radix + digit;
        }
        return new Constant(bits, suffix.contains("u") || large || bits < 0);
    }

    private static int radix(String text) {
        if (text.startsWith("0x")) {
            return 16;
        }
        if (text.startsWith("0b")) {
            return 2;
        }
        return text.startsWith("0") ? 8 : 10;
    }

    /**
     * The value of a character constant, null if it is empty. Plain ones have type {@code int}, their characters that of a signed
     * {@code char}, several characters are put together from high to low; prefixed ones have the character's code.
     */
    static @Nullable Constant character(String spelling) {
        int open = spelling.indexOf('\'');
        String body = spelling.substring(open + 1, spelling.length() - 1);
        if (body.isEmpty()) {
            return null;
        }
        boolean wide = open > 0;
        int value = 0;
        int count = 0;
        for (int at = 0; at < body.length(); count++) {
            int[] next = codeAt(body, at);
            at = next[1];
            value = wide ? next[0] : (value << 8) | (next[0] & 0xFF);
        }
        boolean unsigned = wide && !spelling.startsWith("L");
        if (wide) {
            return new Constant(spelling.startsWith("L") ? value : value & 0xFFFFFFFFL, unsigned);
        }
        return new Constant(count == 1 ? (byte) value : value, false);
    }

    /** The code of the character or escape at a place, and the place behind it. */
    private static int[] codeAt(String body, int at) {
        char c = body.charAt(at);
        if (c != '\\' || at + 1 == body.length()) {
            int code = body.codePointAt(at);
            return new int[] {code, at + Character.charCount(code)};
        }
        char escape = body.charAt(at + 1);
        return switch (escape) {
            case 'x' -> digits(body, at + 2, 16, body.length());
            case 'u' -> digits(body, at + 2, 16, 4);
            case 'U' -> digits(body, at + 2, 16, 8);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> digits(body, at + 1, 8, 3);
            default -> new int[] {simpleEscape(escape), at + 2};
        };
    }

    private static int[] digits(String body, int start, int radix, int most) {
        int value = 0;
        int at = start;
        while (at < body.length() && at - start < most && Character.digit(body.charAt(at), radix) >= 0) {
            value = value * radix + Character.digit(body.charAt(at++), radix);
        }
        return new int[] {value, at};
    }

    private static int simpleEscape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'a' -> 7;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'v' -> 11;
            case 'e', 'E' -> 27;
            default -> c;
        };
    }
}
