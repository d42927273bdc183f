package dev.gatun.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Arguments from a file, {@code @FILE} on the command line, by the rules of the JDK's tools, which jextract's users know: white space
 * separates; either kind of quotes keeps it, and a backslash in them escapes; {@code #} where an argument would start begins a
 * comment. A file can't name another one.
 */
final class ArgumentFile {

    /** Enough for every declaration of the largest headers. */
    private static final long MOST_BYTES = 64 << 20;

    private final String text;
    private int at;

    private ArgumentFile(String text) {
        this.text = text;
    }

    /** Puts what files contain in the place of their names; {@code @@} stands for an at sign. */
    static String[] expand(String... arguments) throws UsageException {
        List<String> all = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            if (argument.startsWith("@@")) {
                all.add(argument.substring(1));
            } else if (argument.startsWith("@") && argument.length() > 1) {
                all.addAll(arguments(read(argument.substring(1))));
            } else {
                all.add(argument);
            }
        }
        return all.toArray(String[]::new);
    }

    private static String read(String name) throws UsageException {
        Path file = Arguments.path("@", name);
        try {
            if (Files.size(file) <= MOST_BYTES) {
                return Files.readString(file);
            }
        } catch (MalformedInputException e) {
            throw new UsageException("the file '" + name + "' of arguments is not UTF-8 text", null);
        } catch (IOException e) {
            throw new UsageException(
                    "no file '" + name + "' to read arguments from",
                    "an argument that starts with '@' names one; write '@@' for a header whose name does");
        }
        throw new UsageException("the file '" + name + "' of arguments is larger than 64 MB", null);
    }

    /** What a file's text stands for. */
    static List<String> arguments(String text) {
        ArgumentFile file = new ArgumentFile(text);
        List<String> arguments = new ArrayList<>();
        while (file.skipToArgument()) {
            arguments.add(file.argument());
        }
        return arguments;
    }

    private boolean skipToArgument() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                while (at < text.length() && !isLineEnd(text.charAt(at))) {
                    at++;
                }
            } else if (isSpace(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Quotes may begin and end in the middle: {@code -DTEXT="a b"} is one argument. They end with the line at the latest. */
    private String argument() {
        StringBuilder argument = new StringBuilder();
        char quote = 0;
        while (at < text.length() && !isLineEnd(text.charAt(at)) && (quote != 0 || !isSpace(text.charAt(at)))) {
            char c = text.charAt(at++);
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote != 0 && c == '\\' && at < text.length()) {
                escape(argument);
            } else {
                argument.append(c);
            }
        }
        return argument.toString();
    }

    /** Behind a backslash: a letter for a control character, the end of a line that goes on, or a character as it is. */
    private void escape(StringBuilder argument) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> argument.append('\n');
            case 't' -> argument.append('\t');
            case 'r' -> argument.append('\r');
            case 'f' -> argument.append('\f');
            case '\n', '\r' -> skipIndent();
            default -> argument.append(c);
        }
    }

    private void skipIndent() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\f' || isLineEnd(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
