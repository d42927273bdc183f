package dev.gatun.generator.preprocess;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens headers: {@code #include} in its forms, include guards, {@code #pragma once}, the bound on depth. */
final class Inclusion {

    /** As gcc: no sane header comes near. */
    private static final int MOST_DEPTH = 200;

    /** Bound of the tokens of all inclusions together, those of files read again counted again. */
    private static final long MOST_TOKENS = 50_000_000;

    /** What to do about a header that is not there. */
    static final String ADD_FOLDER = "add its folder with -I, or install the package that has it";

    private final IncludeResolver resolver;
    private final FileStack files;
    private final MacroStore macros;
    private final Reports reports;
    private final HeaderStore headers;
    private final Map<SourceFile, IncludedFile> included = new LinkedHashMap<>();
    private final Map<String, SourceFile> named = new LinkedHashMap<>();
    private final String wayOut;
    private long tokens;

    /**
     * Opens nothing yet.
     *
     * @param wayOut what to do about a system header that is not there, for messages
     */
    Inclusion(
            IncludeResolver resolver,
            FileStack files,
            MacroStore macros,
            Reports reports,
            Lexing lexing,
            String wayOut) {
        this.wayOut = wayOut;
        this.resolver = resolver;
        this.files = files;
        this.macros = macros;
        this.reports = reports;
        this.headers = new HeaderStore(lexing);
    }

    List<IncludedFile> included() {
        return List.copyOf(included.values());
    }

    PreprocessedUnit.Lookups lookups() {
        return new PreprocessedUnit.Lookups(named, resolver.sought(true), resolver.sought(false));
    }

    /** Opens a header that the user named. */
    void openNamed(String name) {
        IncludeResolver.Found found = resolver.resolveNamed(name);
        if (found == null) {
            String nearest = resolver.nearest(name, null);
            reports.at(
                    null,
                    1,
                    DiagnosticKind.HEADER_NOT_FOUND,
                    "header '" + name + "' was not found",
                    "it is no file, and none of the include folders has it: " + folders()
                            + (nearest == null ? "" : "; did you mean '" + nearest + "'?"));
            return;
        }
        open(found, null, true, null);
        SourceFile opened = headers.opened(found.path());
        if (opened != null) {
            included.put(opened, new IncludedFile(opened, null, true, found.system()));
            named.put(name, opened);
        }
    }

    /** Opens what a directive in the file being read names. */
    void open(PpToken operand, HeaderName name, boolean next) {
        FileCursor includer = files.top();
        if (includer == null) {
            return;
        }
        IncludeResolver.Found found = find(name, includer, next);
        if (found == null) {
            reports.at(
                    operand,
                    DiagnosticKind.HEADER_NOT_FOUND,
                    "header '" + name.name() + "' was not found",
                    hint(name, includer));
            return;
        }
        open(found, includer, name.quoted(), operand);
    }

    /** Whether a header could be opened from the file being read. */
    boolean exists(HeaderName name, boolean next) {
        FileCursor includer = files.top();
        return includer != null && find(name, includer, next) != null;
    }

    private IncludeResolver.@Nullable Found find(HeaderName name, FileCursor includer, boolean next) {
        return next
                ? resolver.resolveNext(name.name(), includer.found())
                : resolver.resolve(name.name(), name.quoted(), includer.found());
    }

    private String hint(HeaderName name, FileCursor includer) {
        String beside = name.quoted() ? "the folder of " + includer.file() : "";
        String sought =
                "sought in " + beside + (beside.isEmpty() || resolver.path().isEmpty() ? "" : ", ") + folders();
        String nearest = resolver.nearest(name.name(), name.quoted() ? includer.found() : null);
        String advice = name.quoted() ? ADD_FOLDER : wayOut;
        return sought + "; " + (nearest == null ? advice : "did you mean '" + nearest + "'?");
    }

    private String folders() {
        List<String> names = new ArrayList<>();
        resolver.path().forEach(folder -> names.add(folder.toString()));
        return String.join(", ", names);
    }

    private void open(
            IncludeResolver.Found found, @Nullable FileCursor includer, boolean quoted, @Nullable PpToken at) {
        if (headers.isSpent(found.path(), macros)) {
            return;
        }
        if (includer != null && includer.depth() >= MOST_DEPTH && at != null) {
            throw new LimitExceededException(
                    DiagnosticKind.INCLUDE_CYCLE,
                    "headers include each other without end: " + cycle(includer),
                    at.position(),
                    at.length(),
                    "give the header an include guard or '#pragma once'");
        }
        LexedFile file = lexed(found.path(), at);
        if (file != null) {
            count(file, at);
            SourcePosition from = at == null ? null : at.spelledAt();
            included.putIfAbsent(file.file(), new IncludedFile(file.file(), from, quoted, found.system()));
            files.push(new FileCursor(file, found, includer, at == null ? null : at.position()));
        }
    }

    private void count(LexedFile file, @Nullable PpToken at) {
        tokens += file.size() + 100;
        if (tokens > MOST_TOKENS && at != null) {
            throw new LimitExceededException(
                    DiagnosticKind.INPUT_LIMIT,
                    "headers are included too many times",
                    at.position(),
                    at.length(),
                    "give them include guards or '#pragma once'");
        }
    }

    private @Nullable LexedFile lexed(Path path, @Nullable PpToken at) {
        try {
            return headers.open(path);
        } catch (IOException e) {
            SourcePosition position = at == null ? null : at.position();
            reports.at(
                    position,
                    at == null ? 1 : at.length(),
                    DiagnosticKind.HEADER_NOT_READABLE,
                    "header '" + path + "' cannot be read: " + e.getMessage(),
                    null);
            return null;
        }
    }

    /** {@code #pragma once} in the file being read. */
    void once() {
        FileCursor cursor = files.top();
        if (cursor != null) {
            headers.once(cursor.found().path());
        }
    }

    /** The files of the innermost round, as "a.h includes b.h includes a.h". */
    private static String cycle(FileCursor last) {
        List<String> names = new ArrayList<>();
        names.add(last.file().toString());
        FileCursor cursor = last.includedBy();
        while (cursor != null && cursor.file() != last.file() && names.size() < 10) {
            names.addFirst(cursor.file().toString());
            cursor = cursor.includedBy();
        }
        names.addFirst(last.file().toString());
        return String.join(" includes ", names);
    }
}
