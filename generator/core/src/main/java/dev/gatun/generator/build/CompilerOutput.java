package dev.gatun.generator.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what gcc, Clang and their linkers print. */
final class CompilerOutput {

    /** How much of one thing is told. */
    static final int MOST_NOTES = 8;

    private static final int MOST_CHARACTERS = 300;
    private static final Pattern COLOURS = Pattern.compile("\\x1b\\[[0-9;]*[mK]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\uFFFD\\p{Co}\\p{Cn}]+");
    private static final Pattern LOCATED =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? (?:fatal )?(error|warning): (.*)", Pattern.DOTALL);
    /** GCC's word for it, where the place is in a header's macro. */
    private static final Pattern WITHIN = Pattern.compile(".*: In function [`']gatun_(\\w+)':|.*: At top level:");
    /** GCC's ahead of what it says, and Clang's behind it. */
    private static final Pattern INSTANTIATION = Pattern.compile(
            ".*: In instantiation of '(?:struct|class|union) (.+)':|.*: note: in instantiation of template class '(.+)' requested here");

    private static final Pattern OPENING =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? note: to match this '(.)'", Pattern.DOTALL);

    private static final Pattern BEGINS = Pattern.compile(".*: (?:In|At) .+[:']");
    /** What drivers add to what their linker said. */
    private static final Pattern DRIVER = Pattern.compile(".*(ld returned \\d+ exit status|linker command failed).*");

    private static final Pattern PROGRAM = Pattern.compile(
            "^\\S*\\b(ld|ld\\.\\w+|lld|mold|collect2|clang|clang\\+\\+|cc|gcc|cc1|cc1plus|c\\+\\+|g\\+\\+): ");

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
     * @param instance the instance of a class template of C++ that it is about; null if that isn't told
     */
    record Located(
            String file,
            int line,
            int column,
            boolean error,
            String message,
            @Nullable String within,
            @Nullable String instance) {

        Located of(String template) {
            return new Located(file, line, column, error, message, within, instance == null ? template : instance);
        }
    }

    static List<Located> located(String output) {
        List<Located> messages = new ArrayList<>();
        String function = null;
        String instance = null;
        for (String line : lines(output)) {
            Matcher within = WITHIN.matcher(line);
            Matcher located = LOCATED.matcher(line);
            Matcher instantiation = INSTANTIATION.matcher(line);
            if (instantiation.matches() && instantiation.group(2) != null) {
                if (!messages.isEmpty()) {
                    messages.add(messages.removeLast().of(instantiation.group(2)));
                }
            } else if (BEGINS.matcher(line).matches()) {
                instance = instantiation.matches() ? instantiation.group(1) : null;
                function = within.matches() ? within.group(1) : function;
            } else if (located.matches()) {
                messages.add(new Located(
                        located.group(1),
                        number(located.group(2)),
                        located.group(3) == null ? 1 : number(located.group(3)),
                        located.group(4).equals("error"),
                        cut(located.group(5)),
                        function,
                        instance));
            }
        }
        return messages;
    }

    /**
     * The brackets that are still open where a file ends that includes others, as errors in those others.
     *
     * @param file that includes them, without folders
     */
    static List<Located> unclosed(String output, String file) {
        Set<Located> unclosed = new LinkedHashSet<>();
        boolean missed = false;
        for (String line : lines(output)) {
            Matcher located = LOCATED.matcher(line);
            Matcher opening = OPENING.matcher(line);
            if (located.matches()) {
                missed = isNamed(located.group(1), file);
            } else if (opening.matches() && missed && !isNamed(opening.group(1), file)) {
                unclosed.add(new Located(
                        opening.group(1),
                        number(opening.group(2)),
                        opening.group(3) == null ? 1 : number(opening.group(3)),
                        true,
                        "'" + opening.group(4) + "' is never closed",
                        null,
                        null));
            }
        }
        return unclosed.stream()
                .sorted(Comparator.comparing(Located::file)
                        .thenComparingInt(Located::line)
                        .thenComparingInt(Located::column))
                .toList();
    }

    static boolean isNamed(String path, String file) {
        return path.equals(file) || path.endsWith("/" + file) || path.endsWith("\\" + file);
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

    /** What is no text would do more to a terminal than be shown. */
    static String cut(String text) {
        String plain = UNPRINTABLE.matcher(text.strip()).replaceAll("?");
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS) + "...";
    }
}
