package dev.gatun.generator.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a regular expression: characters, {@code .}, classes ({@code [a-z_]}, {@code [^0-9]}, {@code \d \w \s} and their opposites),
 * groups, {@code |}, {@code * + ?} and counted repetition. Left out is what can't be matched in linear time, or means nothing where the
 * whole text has to match: back references, looking around, anchors in the middle, possessive and reluctant repetition.
 */
final class PatternParser {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_COUNT = 1000;
    private static final int END = -1;

    private static final List<Integer> DIGITS = List.of((int) '0', (int) '9');
    private static final List<Integer> WORD =
            List.of((int) '0', (int) '9', (int) 'A', (int) 'Z', (int) '_', (int) '_', (int) 'a', (int) 'z');
    private static final List<Integer> SPACE = List.of((int) '\t', (int) '\r', (int) ' ', (int) ' ');

    private final int[] text;
    private int at;
    private int depth;

    private PatternParser(String text) {
        this.text = text.codePoints().toArray();
    }

    static Node parse(String text) throws PatternException {
        PatternParser parser = new PatternParser(text);
        parser.skip('^');
        Node node = parser.alternatives();
        if (parser.peek() == ')') {
            throw parser.error("')' without a '('", parser.at);
        }
        return node;
    }

    private Node alternatives() throws PatternException {
        List<Node> choices = new ArrayList<>();
        do {
            choices.add(sequence());
        } while (skip('|'));
        return choices.size() == 1 ? choices.getFirst() : new Node.Alternatives(choices);
    }

    private Node sequence() throws PatternException {
        List<Node> parts = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            if (peek() == '$' && at == text.length - 1) {
                at++;
            } else {
                parts.add(repeated());
            }
        }
        return new Node.Sequence(parts);
    }

    private Node repeated() throws PatternException {
        int start = at;
        Node node = atom();
        int repeats = 0;
        while (true) {
            int sign = peek();
            Node.Repeat repeat = switch (sign) {
                case '*' -> new Node.Repeat(node, 0, Node.Repeat.UNBOUNDED);
                case '+' -> new Node.Repeat(node, 1, Node.Repeat.UNBOUNDED);
                case '?' -> new Node.Repeat(node, 0, 1);
                case '{' -> counted(node);
                default -> null;
            };
            if (repeat == null) {
                return node;
            }
            if (++repeats > 1) {
                throw error("'" + Character.toString(sign) + "' behind another repetition", at);
            }
            node = repeat;
            at += sign == '{' ? 0 : 1;
            if (at <= start) {
                throw new IllegalStateException("no progress");
            }
        }
    }

    /** {@code {2}}, {@code {2,}} or {@code {2,5}}. */
    private Node.Repeat counted(Node body) throws PatternException {
        int open = at++;
        int min = number(open);
        int max = min;
        if (skip(',')) {
            max = peek() == '}' ? Node.Repeat.UNBOUNDED : number(open);
        }
        if (!skip('}')) {
            throw error("unclosed '{'", open);
        }
        if (max != Node.Repeat.UNBOUNDED && max < min) {
            throw error("repetition from " + min + " down to " + max, open);
        }
        return new Node.Repeat(body, min, max);
    }

    private int number(int open) throws PatternException {
        int start = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9' && value <= MAX_COUNT) {
            value = value * 10 + peek() - '0';
            at++;
        }
        if (at == start) {
            throw error("'{' without a number; write '\\{' for the character", open);
        }
        if (value > MAX_COUNT) {
            throw error("repeats more than " + MAX_COUNT + " times", open);
        }
        return value;
    }

    private Node atom() throws PatternException {
        int start = at;
        int c = text[at++];
        return switch (c) {
            case '(' -> group(start);
            case '[' -> set(start);
            case '.' -> Node.OneOf.ANY;
            case '\\' -> escape(start);
            case '*', '+', '?', '{' -> throw error("nothing to repeat before '" + Character.toString(c) + "'", start);
            case '^', '$' ->
                throw error("'" + Character.toString(c) + "' in the middle; patterns match whole names anyway", start);
            default -> Node.OneOf.only(c);
        };
    }

    private Node group(int open) throws PatternException {
        if (skip('?') && !skip(':')) {
            throw error("groups with '(?' are not supported, but for '(?:'", open);
        }
        if (++depth > MAX_DEPTH) {
            throw error("more than " + MAX_DEPTH + " groups in each other", open);
        }
        Node node = alternatives();
        if (!skip(')')) {
            throw error("unclosed '('", open);
        }
        depth--;
        return node;
    }

    private Node.OneOf escape(int start) throws PatternException {
        if (peek() == END) {
            throw error("'\\' at the end", start);
        }
        int c = text[at++];
        return switch (c) {
            case 'd' -> new Node.OneOf(DIGITS, false);
            case 'D' -> new Node.OneOf(DIGITS, true);
            case 'w' -> new Node.OneOf(WORD, false);
            case 'W' -> new Node.OneOf(WORD, true);
            case 's' -> new Node.OneOf(SPACE, false);
            case 'S' -> new Node.OneOf(SPACE, true);
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw error("unknown escape '\\" + Character.toString(c) + "'", start);
                }
                yield Node.OneOf.only(c);
            }
        };
    }

    private Node.OneOf set(int open) throws PatternException {
        boolean negated = skip('^');
        List<Integer> ranges = new ArrayList<>();
        boolean first = true;
        while (first || peek() != ']') {
            if (peek() == END) {
                throw error("unclosed '['", open);
            }
            first = false;
            addItem(ranges);
        }
        at++;
        return new Node.OneOf(ranges, negated);
    }

    /** A character, a range, or a class. */
    private void addItem(List<Integer> ranges) throws PatternException {
        int start = at;
        int c = text[at++];
        if (c == '\\') {
            Node.OneOf escaped = escape(start);
            if (escaped.negated()) {
                throw error("a negated class inside of '[...]'", start);
            }
            ranges.addAll(escaped.ranges());
            return;
        }
        boolean range = peek() == '-' && at + 1 < text.length && text[at + 1] != ']';
        int last = range ? text[at + 1] : c;
        if (last < c) {
            throw error("range out of order", start);
        }
        at += range ? 2 : 0;
        ranges.add(c);
        ranges.add(last);
    }

    private int peek() {
        return at < text.length ? text[at] : END;
    }

    private boolean skip(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    private PatternException error(String message, int index) {
        return new PatternException(message, index + 1);
    }
}
