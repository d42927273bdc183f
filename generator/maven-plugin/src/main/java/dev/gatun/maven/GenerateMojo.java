package dev.gatun.maven;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.incremental.IncrementalGenerator;
import dev.gatun.generator.incremental.Outcome;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Generates bindings of C headers, unless those of the last run are up to date, and adds them to the sources that are compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends BindingMojo {

    /** Where to write what is selected, as options for the command line; nowhere by default. */
    @Parameter(property = "gatun.dumpIncludes")
    private @Nullable File dumpIncludes;

    @Override
    void run() throws MojoFailureException {
        GenerationRequest request = request();
        Outcome outcome = generate(request);
        if (leftOut(outcome.result().diagnostics())) {
            return;
        }
        report(outcome, request.outputFolder());
        GenerationResult.Shim shim = outcome.result().shim();
        if (shim != null && !request.shim().build()) {
            getLog().warn("the bindings need the C shim " + shim.source()
                    + ", which nothing builds: add <goal>shim</goal> to the execution");
        }
        if (dumpIncludes != null && !(outcome.upToDate() && dumpIncludes.isFile())) {
            dump(request, dumpIncludes.toPath());
        }
        String root = request.outputFolder().toString();
        if (isForTests()) {
            project().addTestCompileSourceRoot(root);
        } else {
            project().addCompileSourceRoot(root);
        }
    }

    private Outcome generate(GenerationRequest request) throws MojoFailureException {
        Path record = recordFile(RECORD);
        try {
            return IncrementalGenerator.generate(request, record, RunListener.NONE);
        } catch (IOException e) {
            throw Failures.notWritten("the record of this run", record, e);
        }
    }

    private static void dump(GenerationRequest request, Path file) throws MojoFailureException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                BindingGenerator.dumpIncludes(request, out, RunListener.NONE);
            }
        } catch (IOException e) {
            throw Failures.notWritten("what is selected", file, e);
        }
    }

    private void report(Outcome outcome, Path folder) throws MojoFailureException {
        GenerationResult result = outcome.result();
        log(result.diagnostics());
        result.skipped()
                .forEach(one -> getLog().debug(one.position() + ": skipped '" + one.name() + "': " + one.reason()));
        Failures.check("nothing was written", result.diagnostics());
        String files = counted(result.files().size(), "file");
        if (outcome.upToDate()) {
            getLog().info("Up to date: " + files + " in " + shown(folder));
            return;
        }
        getLog().debug("Generated, since " + outcome.reason());
        outcome.removed().forEach(file -> getLog().debug("Removed " + file + ", which nothing declares any more"));
        getLog().info("Wrote " + files + " to " + shown(folder) + removed(outcome) + skipped(result));
    }

    private static String removed(Outcome outcome) {
        return outcome.removed().isEmpty()
                ? ""
                : "; removed " + counted(outcome.removed().size(), "file") + " out of use";
    }

    private static String skipped(GenerationResult result) {
        return result.skipped().isEmpty()
                ? ""
                : "; skipped " + counted(result.skipped().size(), "declaration") + " (-X lists them)";
    }
}
