package dev.gatun.generator.documentation;

import java.util.List;
import java.util.Set;

/**
 * Reads a paragraph: Doxygen's commands, gtk-doc's signs, Markdown and HTML in the text. Whatever is none of these is text. Looks ahead no
 * further than {@link #WINDOW} characters.
 */
final class InlineParser {

    private static final int WINDOW = 200;
    private static final String ESCAPABLE = "@\\&$#<>%\".|~=:-";
    private static final Set<String> DIRECTIVES = Set.of(
            "if", "ifdef", "ifndef", "else", "elif", "endif", "define", "undef", "include", "pragma", "error",
            "warning");

    private final String text;
    private final InlineBuilder out = new InlineBuilder();
    private int at;

    private InlineParser(String text) {
        this.text = text;
    }

    static List<Inline> parse(String text) {
        return new InlineParser(text).parse();
    }

    private List<Inline> parse() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean read = switch (c) {
                case '@', '\\' -> command();
                case '{' -> javadocTag();
                case '`' -> backticks();
                case '*' -> emphasis();
                case '<' -> tag();
                case '&' -> entity();
                case '%' -> constant();
                case '#' -> hashReference();
                case '[' -> webLink();
                default -> Words.isIdentifierStart(c) && word();
            };
            if (!read) {
                out.text(c);
                at++;
            }
        }
        return out.finish();
    }

    /** Doxygen's commands within a text. */
    private boolean command() {
        String command = Words.commandAt(text, at + 1);
        int end = at + 1 + command.length();
        if (command.length() == 1 && ESCAPABLE.contains(command)) {
            out.text(command.charAt(0));
            at = end;
            return true;
        }
        if (isInWord(at) && !command.equals("endlink")) {
            return false;
        }
        switch (command) {
            case "c", "p" -> out.code(operand(end));
            case "a", "e", "em" -> out.emphasis(operand(end));
            case "b" -> out.strong(operand(end));
            case "ref", "link" -> reference(end, command);
            case "n" -> {
                return lineBreak(end);
            }
            case "f" -> {
                return formula(end);
            }
            case "endlink", "nbsp", "anchor", "noop" -> at = end;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Within quotes and before a word it is C's escape. */
    private boolean lineBreak(int end) {
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (apart) {
            out.lineBreak();
            at = end;
        }
        return apart;
    }

    /** The next word, without punctuation behind it, or what stands in braces. */
    private String operand(int start) {
        if (text.startsWith("{", start)) {
            int close = text.indexOf('}', start, limit(start));
            if (close > 0) {
                at = close + 1;
                return text.substring(start + 1, close);
            }
        }
        int begin = Words.skipSpaces(text, start);
        int end = Words.wordEnd(text, begin);
        while (end > begin && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0 && !text.startsWith("()", end - 2)) {
            end--;
        }
        at = end;
        return text.substring(begin, end);
    }

    /** {@code \ref name "text"} or {@code \link name text \endlink} */
    private void reference(int start, String command) {
        String name = operand(start);
        int next = Words.skipSpaces(text, at);
        if (command.equals("ref") && text.startsWith("\"", next)) {
            int close = text.indexOf('"', next + 1, limit(next));
            if (close > 0) {
                out.text(text.substring(next + 1, close));
                at = close + 1;
                return;
            }
        }
        out.reference(name);
    }

    private boolean formula(int start) {
        int close = text.startsWith("$", start) ? text.indexOf("f$", start + 1, limit(start)) : -1;
        if (close < 0) {
            return false;
        }
        out.code(text.substring(start + 1, close - 1).strip());
        at = close + 2;
        return true;
    }

    /** <code>{&#64;code text}</code>, <code>{&#64;link name}</code>: Doxygen knows some of Javadoc's tags. */
    private boolean javadocTag() {
        boolean code = text.startsWith("{@code ", at);
        boolean link = text.startsWith("{@link ", at);
        int close = code || link ? text.indexOf('}', at, limit(at)) : -1;
        if (close < 0) {
            return false;
        }
        String content = text.substring(at + "{@code ".length(), close).strip();
        if (content.indexOf('{') >= 0 || content.isEmpty()) {
            return false;
        }
        if (code) {
            out.code(content);
        } else {
            out.reference(content);
        }
        at = close + 1;
        return true;
    }

    private boolean backticks() {
        int run = at;
        while (run < text.length() && run - at < 3 && text.charAt(run) == '`') {
            run++;
        }
        String fence = text.substring(at, run);
        int close = text.indexOf(fence, run, limit(run));
        if (close <= run || text.substring(run, close).isBlank()) {
            out.text(fence);
            at = run;
            return true;
        }
        out.code(text.substring(run, close).strip());
        at = close + fence.length();
        return true;
    }

    /** {@code *so*} or {@code **so**}; a star alone is a pointer or a product. */
    private boolean emphasis() {
        int stars = text.startsWith("**", at) ? 2 : 1;
        int start = at + stars;
        if (isInWord(at) || start >= text.length() || !Character.isLetter(text.charAt(start))) {
            return false;
        }
        int end = start;
        while (end < limit(start)
                && (Character.isLetterOrDigit(text.charAt(end)) || " -'".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int behind = end + stars;
        boolean closed = text.startsWith("*".repeat(stars), end)
                && text.charAt(end - 1) != ' '
                && (behind >= text.length()
                        || !(Words.isIdentifierPart(text.charAt(behind)) || text.charAt(behind) == '*'));
        if (!closed) {
            return false;
        }
        if (stars == 1) {
            out.emphasis(text.substring(start, end));
        } else {
            out.strong(text.substring(start, end));
        }
        at = behind;
        return true;
    }

    /** Tags within a text; those that a text can do without are left out, what is no tag is text. */
    private boolean tag() {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at, limit(at));
            at = close < 0 ? at : close + 3;
            return close >= 0;
        }
        HtmlBlocks.Tag tag = HtmlBlocks.tagAt(text, at);
        if (tag == null) {
            return false;
        }
        switch (tag.name()) {
            case "b", "strong" -> out.toggle(InlineBuilder.Style.STRONG, tag.closing());
            case "i", "em", "var", "cite", "dfn" -> out.toggle(InlineBuilder.Style.EMPHASIS, tag.closing());
            case "code", "tt", "kbd", "samp" -> out.toggle(InlineBuilder.Style.CODE, tag.closing());
            case "br" -> out.lineBreak();
            case "a", "span", "font", "big", "small", "sub", "sup", "u", "s", "img", "td", "th", "abbr" -> {}
            default -> {
                return false;
            }
        }
        at = tag.end();
        return true;
    }

    private boolean entity() {
        int semicolon = text.indexOf(';', at, Math.min(text.length(), at + 10));
        String decoded = semicolon < 0
                ? null
                : switch (text.substring(at + 1, semicolon)) {
                    case "lt" -> "<";
                    case "gt" -> ">";
                    case "amp" -> "&";
                    case "quot" -> "\"";
                    case "apos" -> "'";
                    case "nbsp" -> " ";
                    case "copy" -> "\u00a9";
                    case "reg" -> "\u00ae";
                    case "trade" -> "\u2122";
                    case "ndash" -> "\u2013";
                    case "mdash" -> "\u2014";
                    case "hellip" -> "\u2026";
                    case "rarr" -> "\u2192";
                    case "larr" -> "\u2190";
                    case "times" -> "\u00d7";
                    case "le" -> "\u2264";
                    case "ge" -> "\u2265";
                    case "ne" -> "\u2260";
                    default -> null;
                };
        if (decoded == null) {
            return false;
        }
        out.text(decoded);
        at = semicolon + 1;
        return true;
    }

    /** gtk-doc's {@code %NULL}. With small letters it may be a conversion of {@code printf}. */
    private boolean constant() {
        int end = Words.identifierEnd(text, at + 1);
        if (end < at + 3 || isInWord(at) || !Character.isUpperCase(text.charAt(at + 1))) {
            return false;
        }
        out.reference(text.substring(at + 1, end));
        at = end;
        return true;
    }

    /** gtk-doc's and Doxygen's {@code #Type}, {@code #Type:property}, {@code #Type::signal}. */
    private boolean hashReference() {
        int end = Words.identifierEnd(text, at + 1);
        if (end == at + 1 || isInWord(at) || DIRECTIVES.contains(text.substring(at + 1, end))) {
            return false;
        }
        int member = end;
        while (member < text.length() && (text.charAt(member) == ':' || text.charAt(member) == '-')) {
            member++;
        }
        int memberEnd = Words.identifierEnd(text, member);
        if (member > end && memberEnd > member) {
            out.code(text.substring(at + 1, memberEnd));
            at = memberEnd;
        } else {
            out.reference(text.substring(at + 1, end));
            at = text.startsWith("()", end) ? end + 2 : end;
        }
        return true;
    }

    /** Markdown's {@code [text](https://...)}. */
    private boolean webLink() {
        int close = text.indexOf("](http", at, limit(at));
        int end = close < 0 ? -1 : text.indexOf(')', close, limit(close));
        if (end < 0) {
            return false;
        }
        String url = text.substring(close + 2, end);
        boolean plain = url.chars().allMatch(c -> c > ' ' && c < 0x7f && "<>\"'`{}|\\^@*".indexOf(c) < 0);
        if (!plain || !(url.startsWith("http://") || url.startsWith("https://"))) {
            return false;
        }
        out.webLink(url, text.substring(at + 1, close));
        at = end + 1;
        return true;
    }

    /** A word; {@code name()} is a function. */
    private boolean word() {
        int end = Words.identifierEnd(text, at);
        if (text.startsWith("()", end) && end - at > 1) {
            out.function(text.substring(at, end));
            at = end + 2;
        } else {
            out.text(text.substring(at, end));
            at = end;
        }
        return true;
    }

    private boolean isInWord(int index) {
        return index > 0 && (Character.isLetterOrDigit(text.charAt(index - 1)) || text.charAt(index - 1) == '_');
    }

    private int limit(int start) {
        return Math.min(text.length(), start + WINDOW);
    }
}
