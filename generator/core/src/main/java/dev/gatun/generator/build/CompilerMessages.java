package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a diagnostic of what gcc or Clang have to say about a shim. */
final class CompilerMessages {

    private static final int MOST_NOTES = 8;
    private static final int MOST_CHARACTERS = 300;
    private static final Pattern LOCATED =
            Pattern.compile("(.+?):(\\d+):(?:(\\d+):)? (?:fatal )?error: (.*)", Pattern.DOTALL);
    private static final Pattern ASSERTION =
            Pattern.compile("static assertion failed.*?\"(.*)\".*|static_assert failed.*?\"(.*)\".*");
    private static final Pattern UNDEFINED = Pattern.compile(".*undefined (?:reference to|symbol:?) [`']?([^`']+)'?.*");
    /** GCC's word for it, where the place is in a header's macro. */
    private static final Pattern WITHIN = Pattern.compile(".*: In function [`']gatun_(\\w+)':|.*: At top level:");

    private static final Pattern FUNCTION = Pattern.compile("GATUN_EXPORT .*?gatun_(\\w+)\\(.*");

    private CompilerMessages() {}

    /**
     * What went wrong.
     *
     * @param output the compiler's
     * @param repeat the command
     */
    static Diagnostic diagnose(String output, Path source, String repeat) {
        List<String> missing = missing(output);
        if (!missing.isEmpty()) {
            return ShimBuilder.notBuilt(
                    "the C shim can't be linked: nothing defines " + String.join(", ", missing),
                    "name the library with -l, or leave these out; to try by hand: " + repeat);
        }
        SourceFile shim = read(source);
        List<Diagnostic> errors = new ArrayList<>();
        String function = null;
        for (String line : output.lines().toList()) {
            Matcher within = WITHIN.matcher(line);
            Matcher located = LOCATED.matcher(line);
            if (within.matches()) {
                function = within.group(1);
            } else if (located.matches()) {
                errors.add(error(located, function, shim, repeat));
            }
        }
        if (errors.isEmpty()) {
            return ShimBuilder.notBuilt("the C shim can't be built: " + firstLine(output), "to try by hand: " + repeat);
        }
        return withNotes(errors);
    }

    private static Diagnostic withNotes(List<Diagnostic> errors) {
        List<Note> notes = new ArrayList<>();
        for (Diagnostic error : errors.subList(1, Math.min(errors.size(), MOST_NOTES + 1))) {
            notes.add(new Note(error.message(), error.position()));
        }
        if (errors.size() > MOST_NOTES + 1) {
            notes.add(new Note("and " + (errors.size() - MOST_NOTES - 1) + " more", null));
        }
        Diagnostic first = errors.getFirst();
        return new Diagnostic(first.kind(), first.message(), first.position(), 1, first.hint(), notes);
    }

    private static Diagnostic error(
            Matcher located, @Nullable String within, @Nullable SourceFile shim, String repeat) {
        String message = cut(located.group(4));
        String file = located.group(1);
        SourcePosition position = position(located, shim);
        Matcher assertion = ASSERTION.matcher(message);
        if (assertion.matches()) {
            String subject = assertion.group(1) == null ? assertion.group(2) : assertion.group(1);
            return new Diagnostic(
                    DiagnosticKind.SHIM_NOT_BUILT,
                    "the compiler's view of the headers differs in the " + subject,
                    position,
                    1,
                    "give gatun and the compiler the same -D, -I and --std; to try by hand: " + repeat);
        }
        String function = position == null ? within : functionAt(position);
        String where =
                function != null ? " in the function for '" + function + "'" : position == null ? " in " + file : "";
        return new Diagnostic(
                DiagnosticKind.SHIM_NOT_BUILT,
                "the compiler refuses the C shim" + where + ": " + message,
                position,
                1,
                "leave the declaration out, or change the source and build it by hand: " + repeat);
    }

    private static @Nullable SourcePosition position(Matcher located, @Nullable SourceFile shim) {
        if (shim == null
                || !Path.of(located.group(1)).getFileName().equals(shim.path().getFileName())) {
            return null;
        }
        int lines = shim.lineAt(shim.text().length());
        int line = Math.clamp(number(located.group(2)), 1, lines);
        int column = located.group(3) == null ? 1 : number(located.group(3));
        return new SourcePosition(
                shim,
                Math.min(
                        shim.lineStart(line) + Math.max(0, column - 1),
                        shim.text().length()));
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** What the function of the shim that a line belongs to is for. */
    private static @Nullable String functionAt(SourcePosition position) {
        for (int line = position.line(); line > 0; line--) {
            int start = position.file().lineStart(line);
            String text = new SourcePosition(position.file(), start).lineText();
            Matcher function = FUNCTION.matcher(text);
            if (function.matches()) {
                return function.group(1);
            }
            if (text.equals("}") && line < position.line()) {
                return null;
            }
        }
        return null;
    }

    private static List<String> missing(String output) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : output.lines().toList()) {
            Matcher undefined = UNDEFINED.matcher(line);
            if (undefined.matches()) {
                names.add("'" + cut(undefined.group(1)) + "'");
            }
        }
        List<String> first = new ArrayList<>(names.stream().limit(MOST_NOTES).toList());
        if (names.size() > MOST_NOTES) {
            first.add((names.size() - MOST_NOTES) + " more");
        }
        return first;
    }

    private static String firstLine(String output) {
        return cut(output.lines()
                .filter(line -> line.contains("error"))
                .findFirst()
                .orElse(output.lines().findFirst().orElse("the compiler doesn't say why")));
    }

    private static String cut(String text) {
        String plain = text.strip();
        return plain.length() <= MOST_CHARACTERS ? plain : plain.substring(0, MOST_CHARACTERS) + "...";
    }

    private static @Nullable SourceFile read(Path source) {
        try {
            return new SourceFile(source, Files.readString(source));
        } catch (IOException e) {
            return null;
        }
    }
}
