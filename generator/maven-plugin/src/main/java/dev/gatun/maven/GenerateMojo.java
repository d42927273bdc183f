package dev.gatun.maven;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
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

/** Generates bindings of C headers and adds them to the sources that are compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends BindingMojo {

    /**
     * Root of the source tree to write; it is added to the sources that are compiled. Default: {@code generated-sources/gatun} in the build
     * folder, or {@code generated-test-sources/gatun} for {@code <scope>test</scope>}.
     */
    @Parameter(property = "gatun.outputDirectory")
    private @Nullable File outputDirectory;

    /** Which sources the bindings belong to: {@code main} or {@code test}. */
    @Parameter(property = "gatun.scope", defaultValue = "main")
    private String scope = "main";

    /** Where to write what is selected, as options for the command line; nowhere by default. */
    @Parameter(property = "gatun.dumpIncludes")
    private @Nullable File dumpIncludes;

    @Override
    void run() throws MojoFailureException {
        boolean tests = isTests();
        Path folder = outputFolder(tests);
        GenerationRequest request = request(folder);
        GenerationResult result = generate(request);
        if (leftOut(result.diagnostics())) {
            return;
        }
        report(result, folder);
        if (dumpIncludes != null) {
            dump(request, dumpIncludes.toPath());
        }
        if (tests) {
            project().addTestCompileSourceRoot(folder.toString());
        } else {
            project().addCompileSourceRoot(folder.toString());
        }
    }

    private boolean isTests() throws MojoFailureException {
        return switch (scope) {
            case "main" -> false;
            case "test" -> true;
            default -> throw new MojoFailureException("<scope>: '" + scope + "' is neither 'main' nor 'test'");
        };
    }

    private Path outputFolder(boolean tests) {
        return outputDirectory != null
                ? outputDirectory.toPath()
                : Path.of(
                        project().getBuild().getDirectory(),
                        tests ? "generated-test-sources" : "generated-sources",
                        "gatun");
    }

    private static GenerationResult generate(GenerationRequest request) throws MojoFailureException {
        try {
            return BindingGenerator.generate(request);
        } catch (IOException e) {
            throw Failures.notWritten("bindings", request.outputFolder(), e);
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

    private void report(GenerationResult result, Path folder) throws MojoFailureException {
        log(result.diagnostics());
        result.skipped()
                .forEach(one -> getLog().debug(one.position() + ": skipped '" + one.name() + "': " + one.reason()));
        Failures.check("nothing was written", result.diagnostics());
        getLog().info("Wrote " + result.files().size() + " files to " + folder + "; skipped "
                + result.skipped().size() + " declarations (-X lists them)");
    }
}
