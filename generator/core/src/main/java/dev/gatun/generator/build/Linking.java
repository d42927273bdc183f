package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.toolchain.CompilerLanguage;
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

/** Has objects, archives and libraries linked to one library, unless there is one that is still good. */
final class Linking {

    private final NativeBuild build;
    private final NativeCommands commands;
    private final NativeTools tools;
    private final FileStates states;
    private final Path stamp;
    private final Path fresh;
    private final Path library;

    /** @param work folder of the objects */
    Linking(NativeBuild build, NativeCommands commands, NativeTools tools, FileStates states, Path work, Path library) {
        this.build = build;
        this.commands = commands;
        this.tools = tools;
        this.states = states;
        this.stamp = work.resolve("library.stamp");
        this.library = library;
        this.fresh = Path.of(library.toAbsolutePath().normalize() + ".new");
    }

    /**
     * What came of it.
     *
     * @param linked whether the library is another than before
     * @param diagnostic null unless there is none
     * @param undefined what nothing defines, of which the diagnostic tells too
     */
    record Outcome(boolean linked, @Nullable Diagnostic diagnostic, List<Undefined> undefined) {

        static Outcome made(boolean linked) {
            return new Outcome(linked, null, List.of());
        }
    }

    Outcome run(List<Path> objects) throws IOException {
        List<String> command = commands.link(objects, fresh);
        String key = FileStates.hash(tools.identity(command));
        if (Stamp.isValid(stamp, key, library, states)) {
            return Outcome.made(false);
        }
        String repeat = commands.repeat(library);
        Files.deleteIfExists(stamp);
        try {
            List<String> telling = new ArrayList<>(command);
            telling.add("-Wl,-t");
            Output output = tools.run(telling);
            List<Undefined> undefined =
                    output.stopped() || output.status() == 0 ? List.of() : LinkerOutput.undefined(output.text());
            Diagnostic failure = failure(output, undefined, repeat);
            if (failure != null) {
                return new Outcome(false, failure, undefined);
            }
            boolean changed = !FileStates.read(fresh).equals(FileStates.read(library));
            if (changed) {
                Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            new Stamp(key, FileStates.read(library), linked(output.text(), objects)).write(stamp);
            return Outcome.made(changed);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** What the linker says that it reads, with the files that the build names. */
    private Map<Path, String> linked(String trace, List<Path> objects) {
        Map<Path, String> files = new HashMap<>();
        objects.forEach(object -> files.put(object, FileStates.read(object)));
        for (Path archive : build.archives()) {
            Path file = build.folder().resolve(archive).normalize();
            files.put(file, FileStates.read(file));
        }
        trace.lines().distinct().forEach(line -> addTraced(line.strip(), files));
        return files;
    }

    private void addTraced(String line, Map<Path, String> files) {
        // as in "libx.a(member.o)" and "(libx.a)member.o" of archives
        String name =
                line.startsWith("(") ? line.substring(1).replaceFirst("\\).*", "") : line.replaceFirst("\\(.*", "");
        if (name.isEmpty()) {
            return;
        }
        try {
            Path file = build.folder().resolve(name).normalize();
            // what compilers make for themselves on the way is gone
            if (Files.isRegularFile(file)) {
                files.computeIfAbsent(file, states::hash);
            }
        } catch (InvalidPathException e) {
            // no name of a file
        }
    }

    private @Nullable Diagnostic failure(Output output, List<Undefined> undefined, String repeat) {
        String what = NativeChecks.what(build);
        DiagnosticKind kind =
                NativeChecks.hasShim(build) ? DiagnosticKind.SHIM_NOT_BUILT : DiagnosticKind.LIBRARY_NOT_BUILT;
        if (output.stopped()) {
            return CompilerMessages.notBuilt(
                    kind,
                    "the linker took more than " + tools.limit().toSeconds() + " seconds for " + what
                            + ", or said too much, and was stopped",
                    "to try by hand: " + repeat);
        }
        List<String> missing = CompilerOutput.missing(undefined);
        if (!missing.isEmpty()) {
            return CompilerMessages.notBuilt(
                    kind,
                    what + " can't be linked: nothing defines " + String.join(", ", missing),
                    wayOut(missing) + "; to try by hand: " + repeat);
        }
        String why = output.status() != 0
                ? CompilerOutput.reason(output.text())
                : Files.isRegularFile(fresh) ? null : "the linker says that it succeeded, and has written nothing";
        return why == null
                ? null
                : CompilerMessages.notBuilt(kind, what + " can't be linked: " + why, "to try by hand: " + repeat);
    }

    private String wayOut(List<String> missing) {
        boolean cxx = !commands.languages().contains(CompilerLanguage.CXX)
                && missing.stream().anyMatch(name -> name.matches("'(std::|operator |__cxa_|__gxx_|vtable for ).*"));
        if (cxx) {
            return "an archive of C++ needs the library stdc++, or c++ for Clang's";
        }
        return NativeChecks.hasShim(build)
                ? "name the library with -l, or leave these out"
                : "name the source, archive or library that does";
    }
}
