package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.CompilerProcess.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has one source compiled to an object, unless there is one that is still good. */
final class Compilation {

    private final Source source;
    private final Path folder;
    private final NativeTools tools;
    private final FileStates states;
    private final Path object;
    private final Path stamp;
    private final List<String> command;
    private final List<String> bookkeeping;
    private final Path dependencies;

    /** @param work folder of the objects */
    Compilation(
            NativeBuild build,
            Source source,
            NativeCommands commands,
            NativeTools tools,
            Path work,
            FileStates states) {
        this.source = source;
        this.folder = build.folder();
        this.tools = tools;
        this.states = states;
        String name = objectName(source, build.folder());
        this.object = work.resolve(name);
        this.stamp = work.resolve(name + ".stamp");
        this.dependencies = work.resolve(name + ".d");
        this.command = commands.compile(source, object);
        this.bookkeeping = commands.bookkeeping(source, name, work, dependencies);
    }

    /** Two sources may have the same name in two folders. It depends on nothing outside of the build's folder, since objects keep it. */
    private static String objectName(Source source, Path folder) {
        Path absolute = folder.resolve(source.file()).normalize();
        Path place = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute.getFileName();
        // what is elsewhere is told from its namesakes by where it is
        String hash = FileStates.hash(List.of(
                absolute.startsWith(folder)
                        ? place.toString()
                        : folder.relativize(absolute).toString()));
        return place.getFileName() + "-" + hash.substring(0, 8) + ".o";
    }

    Path object() {
        return object;
    }

    Path stamp() {
        return stamp;
    }

    /**
     * What came of it.
     *
     * @param compiled whether the compiler ran and made the object
     * @param stopped whether it had to be stopped
     * @param diagnostics what there is to tell; errors if there is no object
     * @param broken functions of a C++ shim that the compiler refuses
     */
    record Outcome(boolean compiled, boolean stopped, List<Diagnostic> diagnostics, List<BrokenMember> broken) {

        static Outcome of(boolean compiled, boolean stopped, @Nullable Diagnostic diagnostic) {
            List<Diagnostic> told = diagnostic == null ? List.of() : List.of(diagnostic);
            return new Outcome(compiled, stopped, told, List.of());
        }
    }

    Outcome run() {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(1, bookkeeping);
        String key = FileStates.hash(tools.identity(whole));
        if (Stamp.isValid(stamp, key, object, states)) {
            return Outcome.of(false, false, null);
        }
        String repeat = ShellWords.quoted(command);
        CompilerMessages messages = new CompilerMessages(source, folder, repeat);
        Path fresh = Path.of(object + ".new");
        try {
            discard(object, stamp, fresh, dependencies);
            whole.set(whole.indexOf(object.toString()), fresh.toString());
            long start = System.currentTimeMillis();
            Output output = run(whole);
            boolean refused = output.saidTooMuch()
                    && isShim()
                    && !CompilerOutput.located(output.text()).isEmpty();
            if (refused || (!output.stopped() && output.status() != 0)) {
                return failed(output, messages);
            }
            Diagnostic failure = failure(output, fresh, repeat);
            if (failure != null) {
                return Outcome.of(false, output.stopped(), failure);
            }
            Files.move(fresh, object, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            stamp(key, start);
            return Outcome.of(true, false, messages.warning(output.text()));
        } catch (IOException e) {
            return Outcome.of(false, false, notCompiled(String.valueOf(e.getMessage()), repeat));
        } finally {
            discardQuietly(fresh);
        }
    }

    /** Clang stops after 20 errors, of which those about one member may be all. */
    private Output run(List<String> whole) throws IOException {
        Output output = tools.run(whole);
        if (!isShim() || !output.text().contains("[-ferror-limit=]")) {
            return output;
        }
        List<String> unlimited = new ArrayList<>(whole);
        unlimited.add(1, "-ferror-limit=0");
        return tools.run(unlimited);
    }

    private boolean isShim() {
        return source.shim() && ShimStandard.isCxx(source.file());
    }

    private Outcome failed(Output output, CompilerMessages messages) {
        if (!isShim()) {
            return Outcome.of(false, false, messages.failure(output.text()));
        }
        List<BrokenMember> broken = new ArrayList<>();
        List<Diagnostic> diagnostics = messages.failures(output.text(), broken);
        return new Outcome(false, false, diagnostics, List.copyOf(broken));
    }

    private @Nullable Diagnostic failure(Output output, Path fresh, String repeat) {
        if (output.stopped()) {
            return notCompiled(
                    "the compiler took more than " + tools.limit().toSeconds()
                            + " seconds, or said too much, and was stopped",
                    repeat);
        }
        return Files.isRegularFile(fresh)
                ? null
                : notCompiled("the compiler says that it succeeded, and has written nothing", repeat);
    }

    private Diagnostic notCompiled(String why, String repeat) {
        String hint = "to try by hand: " + repeat;
        return source.shim()
                ? CompilerMessages.notBuilt(
                        DiagnosticKind.SHIM_NOT_BUILT, source.what() + " can't be built: " + why, hint)
                : CompilerMessages.notBuilt(
                        DiagnosticKind.LIBRARY_NOT_BUILT, "'" + source.file() + "' can't be compiled: " + why, hint);
    }

    /** An object of which it isn't sure what it was made from gets no stamp, and is made again in the next build. */
    private void stamp(String key, long start) throws IOException {
        Map<Path, String> files = new HashMap<>();
        long end = System.currentTimeMillis();
        for (Path file : Shadows.withAbsent(read(), command, folder)) {
            if (file.toString().indexOf('\n') >= 0) {
                return;
            }
            if (Files.exists(file)
                    && isBetween(start, Files.getLastModifiedTime(file).toMillis(), end)) {
                return;
            }
            files.put(file, FileStates.read(file));
        }
        if (!files.isEmpty()) {
            new Stamp(key, FileStates.read(object), files).write(stamp);
        }
    }

    /** Whether a file was written while the compiler ran, perhaps behind its back. */
    private static boolean isBetween(long start, long time, long end) {
        return start < time && time <= end;
    }

    /** The files that the compiler read; none if one of them can't be told for sure. */
    private List<Path> read() throws IOException {
        List<Path> files = new ArrayList<>();
        if (!Files.isRegularFile(dependencies)) {
            return files;
        }
        try {
            for (String name : Dependencies.parse(Files.readString(dependencies))) {
                Path file = folder.resolve(name).normalize();
                if (!Files.isRegularFile(file)) {
                    return List.of();
                }
                files.add(file);
            }
        } catch (InvalidPathException e) {
            return List.of();
        }
        return files.contains(folder.resolve(source.file()).normalize()) ? files : List.of();
    }

    private static void discard(Path... files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private static void discardQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what counts is told already
        }
    }
}
