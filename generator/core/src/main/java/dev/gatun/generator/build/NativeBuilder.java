package dev.gatun.generator.build;

import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Makes a library as a {@link NativeBuild} says. What is still good of an earlier build is kept: an object as long as its source, the headers
 * that it includes, its command and its compiler are the same, and the library as long as that holds for all that is linked.
 */
public final class NativeBuilder {

    private static final Duration TIME_LIMIT = Duration.ofMinutes(5);

    private final NativeBuild build;
    private final Path work;
    private final Path library;
    private final NativeTools tools;
    private final FileStates states = new FileStates();

    private NativeBuilder(NativeBuild build, Path work, Path library, NativeTools tools) {
        this.build = build;
        this.work = work.toAbsolutePath().normalize();
        this.library = library;
        this.tools = tools;
    }

    /**
     * What became of it.
     *
     * @param library null if there is none
     * @param compiled how many sources were
     * @param linked whether the library is another than before
     * @param diagnostics errors if there is no library
     * @param faults what is wrong with members of a C++ shim, of which the errors tell too
     */
    public record Built(
            @Nullable Path library, int compiled, boolean linked, List<Diagnostic> diagnostics, ShimFaults faults) {

        /** A build in which nothing is wrong with members of a shim. */
        public Built(@Nullable Path library, int compiled, boolean linked, List<Diagnostic> diagnostics) {
            this(library, compiled, linked, diagnostics, ShimFaults.NONE);
        }
    }

    /**
     * Builds. A library of an earlier build, which would not fit what is there now, is gone if this fails.
     *
     * @param work folder for objects, which belongs to this build alone
     * @param library file to make; its folder is made if need be
     * @param environment with {@code CC}, {@code CXX}, {@code PKG_CONFIG} and flags; the compilers get it too
     */
    public static Built build(NativeBuild build, Path work, Path library, Map<String, String> environment) {
        return build(build, work, library, environment, TIME_LIMIT);
    }

    /** As the other, with a limit of the time that the compiler may take for one source. */
    public static Built build(
            NativeBuild build, Path work, Path library, Map<String, String> environment, Duration limit) {
        NativeTools tools = new NativeTools(build.folder(), environment, limit);
        return new NativeBuilder(build, work, library, tools).build();
    }

    /**
     * The whole build for a shell, to be run in the build's folder.
     *
     * @param library as it is to be named
     */
    public static String command(NativeBuild build, Path library, Map<String, String> environment) {
        NativeTools tools = new NativeTools(build.folder(), environment, TIME_LIMIT);
        return new NativeCommands(build, tools, PackageFlags.of(build.packages(), tools)).repeat(library);
    }

    private Built build() {
        List<Diagnostic> diagnostics = new ArrayList<>(NativeChecks.check(build));
        if (diagnostics.isEmpty()) {
            PackageFlags packages = PackageFlags.of(build.packages(), tools);
            NativeCommands commands = new NativeCommands(build, tools, packages);
            diagnostics.addAll(packages.diagnostics());
            diagnostics.addAll(NativeChecks.compilers(build, commands, tools));
            if (diagnostics.isEmpty()) {
                return build(commands);
            }
        }
        return failed(0, diagnostics);
    }

    private Built build(NativeCommands commands) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<BrokenMember> broken = new ArrayList<>();
        int compiled = 0;
        try {
            Files.createDirectories(work);
            Files.createDirectories(
                    Objects.requireNonNull(library.toAbsolutePath().getParent()));
            List<Compilation> compilations = new ArrayList<>();
            for (Source source : build.sources()) {
                compilations.add(new Compilation(build, source, commands, tools, work, states));
            }
            for (Compilation.Outcome outcome : run(compilations)) {
                compiled += outcome.compiled() ? 1 : 0;
                diagnostics.addAll(outcome.diagnostics());
                broken.addAll(outcome.broken());
            }
            if (hasErrors(diagnostics)) {
                return failed(compiled, diagnostics, ShimFaults.refused(broken));
            }
            List<Path> objects = compilations.stream().map(Compilation::object).toList();
            Linking linking = new Linking(build, commands, tools, states, work, library);
            Linking.Outcome outcome = linking.run(objects);
            if (outcome.diagnostic() != null) {
                diagnostics.add(outcome.diagnostic());
                return failed(compiled, diagnostics, ShimFaults.unlinked(outcome.undefined(), outcome.diagnostic()));
            }
            removeOthers(compilations);
            return new Built(library, compiled, outcome.linked(), List.copyOf(diagnostics));
        } catch (IOException e) {
            diagnostics.add(NativeChecks.notWritten(build, e));
            return failed(compiled, diagnostics);
        }
    }

    /** As many at once as there are processors, in the order of the sources. None is begun once one had to be stopped. */
    private List<Compilation.Outcome> run(List<Compilation> compilations) throws IOException {
        AtomicBoolean stopped = new AtomicBoolean();
        List<Callable<Compilation.@Nullable Outcome>> tasks = new ArrayList<>();
        for (Compilation compilation : compilations) {
            tasks.add(() -> {
                if (stopped.get()) {
                    return null;
                }
                Compilation.Outcome outcome = compilation.run();
                if (outcome.stopped()) {
                    stopped.set(true);
                }
                return outcome;
            });
        }
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Compilation.Outcome> outcomes = new ArrayList<>();
            for (Future<Compilation.@Nullable Outcome> future : threads.invokeAll(tasks)) {
                Compilation.Outcome outcome = future.get();
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while compiling", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Objects of sources that are no longer part of it. */
    private void removeOthers(List<Compilation> compilations) throws IOException {
        Set<Path> wanted = new HashSet<>();
        compilations.forEach(one -> wanted.addAll(List.of(one.object(), one.stamp())));
        try (var files = Files.newDirectoryStream(work, "*.{o,o.stamp,o.d,o.new}")) {
            for (Path file : files) {
                if (!wanted.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Built failed(int compiled, List<Diagnostic> diagnostics) {
        return failed(compiled, diagnostics, ShimFaults.NONE);
    }

    private Built failed(int compiled, List<Diagnostic> diagnostics, ShimFaults faults) {
        try {
            Files.deleteIfExists(library);
        } catch (IOException e) {
            // what counts is told already
        }
        return new Built(null, compiled, false, List.copyOf(diagnostics), faults);
    }

    private static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    }
}
