package dev.gatun.generator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what gcc, Clang and their linkers print. */
final class CompilerOutput {

    /** How much of one thing is told. */
    static final int MOST_NOTES = 8;

    private static final int MOST_CHARACTERS = 300;
    private static final Pattern COLOURS = Pattern.compile("\\x1b\\[[0-9;]*[mK]");
    private static final Pattern LOCATED =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? (?:fatal )?(error|warning): (.*)", Pattern.DOTALL);
    /** GCC's word for it, where the place is in a header's macro. */
    private static final Pattern WITHIN = Pattern.compile(".*: In function [`']gatun_(\\w+)':|.*: At top level:");
    /** What drivers add to what their linker said. */
    private static final Pattern DRIVER = Pattern.compile(".*(ld returned \\d+ exit status|linker command failed).*");

    private static final Pattern PROGRAM = Pattern.compile("^\\S*\\b(ld|ld\\.\\w+|lld|mold|collect2|clang|cc|gcc): ");

    private CompilerOutput() {}

    /**
     * A message with its place.
     *
     * @param file as the compiler names it
     * @param line from 1
     * @param column from 1, also where none is told
     * @param error rather than a warning
     * @param message one line
     * @param within the function of a shim that is compiled there; null if that isn't told
     */
    record Located(
            String file,
            int line,
            int column,
            boolean error,
            String message,
            @Nullable String within) {}

    static List<Located> located(String output) {
        List<Located> messages = new ArrayList<>();
        String function = null;
        for (String line : lines(output)) {
            Matcher within = WITHIN.matcher(line);
            Matcher located = LOCATED.matcher(line);
            if (within.matches()) {
                function = within.group(1);
            } else if (located.matches()) {
                messages.add(new Located(
                        located.group(1),
                        number(located.group(2)),
                        located.group(3) == null ? 1 : number(located.group(3)),
                        located.group(4).equals("error"),
                        cut(located.group(5)),
                        function));
            }
        }
        return messages;
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Math.max(1, Integer.parseInt(digits));
    }

    /** The symbols that nothing defines, quoted. */
    static List<String> missing(List<Undefined> undefined) {
        List<String> first = new ArrayList<>(undefined.stream()
                .limit(MOST_NOTES)
                .map(one -> "'" + one.name() + "'")
                .toList());
        if (undefined.size() > MOST_NOTES) {
            first.add((undefined.size() - MOST_NOTES) + " more");
        }
        return first;
    }

    /** The line that says most of what went wrong. */
    static String reason(String output) {
        List<String> lines = lines(output);
        return lines.stream()
                .filter(line -> line.contains("error:") && says(line))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.contains(": ") && says(line))
                        .findFirst())
                .or(() -> lines.stream().filter(line -> !line.isBlank()).findFirst())
                .map(line -> cut(PROGRAM.matcher(line).replaceFirst("")))
                .orElse("the compiler doesn't say why");
    }

    /** Not what only leads to another line, as "in function" does, or repeats that something failed. */
    private static boolean says(String line) {
        return !line.endsWith(":") && !DRIVER.matcher(line).matches();
    }

    static List<String> lines(String output) {
        return COLOURS.matcher(output).replaceAll("").lines().toList();
    }

    static String cut(String text) {
        String plain = text.strip();
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS) + "...";
    }
}
