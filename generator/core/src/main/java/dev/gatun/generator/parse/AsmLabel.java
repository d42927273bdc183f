package dev.gatun.generator.parse;

import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** The text of {@code asm("...")} behind a declarator. */
public final class AsmLabel {

    private final StringBuilder text = new StringBuilder();

    private AsmLabel() {}

    /** The literals' contents, joined; escape sequences are replaced one literal at a time (C23 6.4.5). */
    static String text(List<TerminalNode> literals) {
        return of(literals.stream().map(TerminalNode::getText).toList());
    }

    /** Likewise, of the literals as spelled. */
    public static String of(List<String> literals) {
        AsmLabel label = new AsmLabel();
        for (String spelling : literals) {
            label.add(spelling.substring(spelling.indexOf('"') + 1, spelling.length() - 1));
        }
        return label.text.toString();
    }

    private void add(String contents) {
        int at = 0;
        while (at < contents.length()) {
            char c = contents.charAt(at++);
            if (c != '\\' || at == contents.length()) {
                text.append(c);
            } else if (contents.charAt(at) == 'x') {
                at = number(contents, at + 1, contents.length(), 16);
            } else if (Character.digit(contents.charAt(at), 8) >= 0) {
                at = number(contents, at, Math.min(contents.length(), at + 3), 8);
            } else {
                // quotes and backslashes; letters for control characters are in no symbol
                text.append(contents.charAt(at++));
            }
        }
    }

    /** A byte by its number: the end of the digits. */
    private int number(String contents, int start, int limit, int radix) {
        int value = 0;
        int at = start;
        while (at < limit && Character.digit(contents.charAt(at), radix) >= 0) {
            value = (value * radix + Character.digit(contents.charAt(at++), radix)) & 0xFF;
        }
        text.append((char) value);
        return at;
    }
}
