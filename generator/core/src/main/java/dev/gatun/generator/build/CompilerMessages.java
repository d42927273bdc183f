package dev.gatun.generator.build;

import dev.gatun.generator.build.CompilerOutput.Located;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Note;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a diagnostic of what a compiler has to say about a source: ours, the shim, or the user's. */
final class CompilerMessages {

    /** A header may be any file; more of one is not shown. */
    private static final long MOST_SHOWN = 16 << 20;

    /** Of C, of Clang's C++, of GCC's C++. */
    private static final Pattern ASSERTION = Pattern.compile(
            "static assertion failed.*?\"(.*)\".*|static_assert failed.*?\"(.*)\".*|static assertion failed[^:]*: (.*)");

    /** Of GCC, and of Clang. */
    private static final Pattern TOO_OLD =
            Pattern.compile("unrecognized command[- ]line option .-std=|invalid value '[^']*' in '-std=");

    private static final Pattern FUNCTION = Pattern.compile("GATUN_EXPORT .*?gatun_(\\w+)\\(.*");

    private final Source source;
    private final Path folder;
    private final String repeat;

    /**
     * @param folder in which the compiler ran
     * @param repeat the command for a shell
     */
    CompilerMessages(Source source, Path folder, String repeat) {
        this.source = source;
        this.folder = folder;
        this.repeat = repeat;
    }

    /** What went wrong: the first error, with the others as notes. */
    Diagnostic failure(String output) {
        if (source.shim()
                && ShimStandard.isCxx(source.file())
                && TOO_OLD.matcher(output).find()) {
            return notBuilt(
                    DiagnosticKind.SHIM_NOT_BUILT,
                    source.what() + " can't be built: the compiler is too old for the standard, it says: "
                            + CompilerOutput.reason(output),
                    "name gcc 8, Clang 7 or a later one in the environment variable CXX; " + tryIt());
        }
        List<Diagnostic> errors = new ArrayList<>();
        for (Located message : CompilerOutput.located(output)) {
            if (message.error()) {
                errors.add(source.shim() ? ofShim(message) : ofSource(message, DiagnosticKind.LIBRARY_NOT_BUILT));
            }
        }
        return errors.isEmpty() ? unplaced(CompilerOutput.reason(output)) : withNotes(errors);
    }

    private Diagnostic unplaced(String reason) {
        return source.shim()
                ? notBuilt(DiagnosticKind.SHIM_NOT_BUILT, source.what() + " can't be built: " + reason, tryIt())
                : notBuilt(
                        DiagnosticKind.LIBRARY_NOT_BUILT,
                        "'" + source.file() + "' can't be compiled: " + reason,
                        tryIt());
    }

    private String tryIt() {
        return "to try by hand: " + repeat;
    }

    /**
     * What went wrong with a C++ shim: an error for each function that the compiler refuses, and one for all else.
     *
     * @param broken gets the functions
     */
    List<Diagnostic> failures(String output, List<BrokenMember> broken) {
        SourceFile shim = read(source.file().toString());
        List<Located> errors =
                CompilerOutput.located(output).stream().filter(Located::error).toList();
        if (shim == null || errors.isEmpty()) {
            return List.of(failure(output));
        }
        String name = String.valueOf(source.file().getFileName());
        List<Located> unclosed = CompilerOutput.unclosed(output, name);
        if (!unclosed.isEmpty()) {
            // all of the shim is inside of that
            return List.of(withNotes(unclosed.stream().map(this::ofShim).toList()));
        }
        List<ShimErrors.Found> found = new ShimErrors(name, shim.text()).of(CompilerOutput.lines(output));
        Map<String, BrokenMember> members = new LinkedHashMap<>();
        List<Diagnostic> others = new ArrayList<>();
        for (int i = 0; i < errors.size(); i++) {
            String symbol = i < found.size() ? found.get(i).symbol() : null;
            if (symbol == null) {
                others.add(ofShim(errors.get(i)));
            } else {
                Located error = errors.get(i);
                // how to go on is told once
                String hint =
                        members.isEmpty() ? "--skip-broken leaves out what the compiler refuses; " + tryIt() : null;
                members.computeIfAbsent(
                        symbol, at -> new BrokenMember(at, error.message(), ofMember(at, error, shim, hint)));
            }
        }
        List<Diagnostic> ofHeaders = others.stream()
                .filter(one ->
                        one.position() != null && !one.position().file().path().equals(shim.path()))
                .toList();
        if (!ofHeaders.isEmpty()) {
            // what it says of the shim and of members may come from that
            return List.of(withNotes(ofHeaders));
        }
        broken.addAll(members.values());
        List<Diagnostic> all = new ArrayList<>();
        members.values().forEach(member -> all.add(member.diagnostic()));
        if (!others.isEmpty()) {
            all.add(withNotes(others));
        }
        return all;
    }

    private Diagnostic ofMember(String symbol, Located error, SourceFile shim, @Nullable String hint) {
        int at = Math.max(0, shim.text().indexOf(symbol));
        SourceFile file = read(error.file());
        List<Note> notes = file == null || file.path().equals(shim.path())
                ? List.of()
                : List.of(new Note("the compiler says so here", position(error, file)));
        return new Diagnostic(
                DiagnosticKind.BROKEN_MEMBER,
                "the compiler refuses '" + symbol + "': " + error.message(),
                new SourcePosition(shim, at),
                symbol.length(),
                hint,
                notes);
    }

    /** What the compiler warns of in a source of the user's; null for nothing. */
    @Nullable Diagnostic warning(String output) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (Located message : source.shim() ? List.<Located>of() : CompilerOutput.located(output)) {
            if (!message.error()) {
                warnings.add(ofSource(message, DiagnosticKind.COMPILER_WARNING));
            }
        }
        return warnings.isEmpty() ? null : withNotes(warnings);
    }

    private static Diagnostic withNotes(List<Diagnostic> all) {
        List<Note> notes = new ArrayList<>(all.getFirst().notes());
        int most = CompilerOutput.MOST_NOTES;
        for (Diagnostic one : all.subList(1, Math.min(all.size(), most + 1))) {
            notes.add(new Note(one.message(), one.position()));
        }
        if (all.size() > most + 1) {
            notes.add(new Note("and " + (all.size() - most - 1) + " more", null));
        }
        Diagnostic first = all.getFirst();
        return new Diagnostic(first.kind(), first.message(), first.position(), 1, first.hint(), notes);
    }

    private Diagnostic ofSource(Located message, DiagnosticKind kind) {
        SourceFile file = read(message.file());
        SourcePosition position = file == null ? null : position(message, file);
        boolean elsewhere = file == null || !absolute(file.path()).equals(absolute(source.file()));
        String where = file == null ? " in " + message.file() + ":" + message.line() : "";
        return new Diagnostic(
                kind,
                "the compiler " + (message.error() ? "refuses this" : "warns") + where + ": " + message.message(),
                position,
                1,
                message.error() ? tryIt() : null,
                elsewhere ? List.of(new Note("while '" + source.file() + "' was compiled", null)) : List.of());
    }

    private Diagnostic ofShim(Located message) {
        boolean inShim =
                Path.of(message.file()).getFileName().equals(source.file().getFileName());
        SourceFile shim = inShim ? read(source.file().toString()) : null;
        SourcePosition position = shim == null ? null : position(message, shim);
        Matcher assertion = ASSERTION.matcher(message.message());
        if (assertion.matches() && (inShim || !ShimStandard.isCxx(source.file()))) {
            String subject = IntStream.rangeClosed(1, 3)
                    .mapToObj(assertion::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            return new Diagnostic(
                    DiagnosticKind.SHIM_NOT_BUILT,
                    "the compiler's view of the headers differs in the " + subject,
                    position,
                    1,
                    "give gatun and the compiler the same -D, -I and --std; " + tryIt());
        }
        SourceFile header = !inShim && ShimStandard.isCxx(source.file()) ? read(message.file()) : null;
        if (header != null) {
            return ofHeader(message, header);
        }
        String function = position == null ? message.within() : functionAt(position);
        String where = function != null
                ? " in the function for '" + function + "'"
                : position == null ? " in " + message.file() : "";
        return new Diagnostic(
                DiagnosticKind.SHIM_NOT_BUILT,
                "the compiler refuses " + source.what() + where + ": " + message.message(),
                position,
                1,
                "leave the declaration out, or change the source and build it by hand: " + repeat);
    }

    private Diagnostic ofHeader(Located message, SourceFile header) {
        Diagnostic told = new Diagnostic(
                DiagnosticKind.SHIM_NOT_BUILT,
                "the compiler refuses the header: " + message.message(),
                position(message, header),
                1,
                "give the compiler what it needs (--std, -D, -I), leave the declaration out, or mend the header; "
                        + tryIt());
        return message.instance() == null
                ? told
                : told.withNote("in the instance '" + message.instance() + "' of a template", null);
    }

    private Path absolute(Path file) {
        return folder.resolve(file).normalize();
    }

    private static SourcePosition position(Located message, SourceFile file) {
        int length = file.text().length();
        int line = Math.clamp(message.line(), 1, file.lineAt(length));
        return new SourcePosition(file, Math.min(file.lineStart(line) + message.column() - 1, length));
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

    /** The file keeps the name that the compiler has for it, which is that of the user. */
    private @Nullable SourceFile read(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) && Files.size(path) <= MOST_SHOWN
                    ? new SourceFile(Path.of(file).normalize(), Files.readString(path))
                    : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    static Diagnostic notBuilt(DiagnosticKind kind, String message, String hint) {
        return new Diagnostic(kind, message, null, 1, hint);
    }
}
