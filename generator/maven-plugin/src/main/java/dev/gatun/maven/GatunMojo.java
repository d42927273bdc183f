package dev.gatun.maven;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where they run, whether they do, and what the C preprocessor is told. */
abstract class GatunMojo extends AbstractMojo {

    /** Ends the names of the records of {@code generate}, one for each execution, which {@code shim} and {@code verify} read. */
    static final String RECORD = ".json";

    /** Folders to look for headers before the system's, relative to the project's folder. */
    @Parameter(property = "gatun.includeDirs")
    private List<String> includeDirs = new ArrayList<>();

    /** Macros to define: {@code NAME} or {@code NAME=VALUE}. */
    @Parameter(property = "gatun.defines")
    private List<String> defines = new ArrayList<>();

    /** Target triple; the machine's own unless given. */
    @Parameter(property = "gatun.target")
    private @Nullable String target;

    /** Whether to do nothing. */
    @Parameter(property = "gatun.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution mojoExecution;

    /** Checks what is the same for every goal, and runs this one unless it is to be skipped. */
    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped: gatun.skip is set");
            return;
        }
        KnownParameters.check(project(), execution());
        run();
    }

    /** What the goal does. */
    abstract void run() throws MojoFailureException;

    final MavenProject project() {
        return injected(project, "project");
    }

    final MojoExecution execution() {
        return injected(mojoExecution, "mojoExecution");
    }

    private static <T> T injected(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("Maven sets " + name);
        }
        return value;
    }

    /** Where the goals keep what the next run, or the next goal, has to know; {@code target/gatun}. */
    final Path recordFolder() {
        return buildFolder().resolve("gatun");
    }

    final Path buildFolder() {
        return Path.of(project().getBuild().getDirectory());
    }

    /** The execution's own file in {@link #recordFolder}; its id may have characters that file names can't. */
    final Path recordFile(String ending) {
        return recordFolder().resolve(Executions.fileName(execution().getExecutionId()) + ending);
    }

    final @Nullable String target() {
        return target;
    }

    final List<Path> includeDirectories() throws MojoFailureException {
        return paths("includeDirs", includeDirs);
    }

    /** Name to replacement, in order. */
    final Map<String, String> macros() throws MojoFailureException {
        Map<String, String> macros = new LinkedHashMap<>();
        for (String define : defines) {
            String[] parts = define.split("=", 2);
            if (!SourceVersion.isIdentifier(parts[0])) {
                throw new MojoFailureException(
                        "<defines>: '" + parts[0] + "' is not a legal macro name; write NAME or NAME=VALUE");
            }
            macros.put(parts[0], parts.length == 1 ? "1" : parts[1]);
        }
        return macros;
    }

    /** A path of the POM, which is relative to the project's folder, whatever folder Maven was started in. */
    final Path path(String parameter, String text) throws MojoFailureException {
        try {
            return project().getBasedir().toPath().resolve(text);
        } catch (InvalidPathException e) {
            throw new MojoFailureException("<" + parameter + ">: '" + text + "' is not a path", e);
        }
    }

    final List<Path> paths(String parameter, List<String> texts) throws MojoFailureException {
        List<Path> paths = new ArrayList<>();
        for (String text : texts) {
            paths.add(path(parameter, text));
        }
        return paths;
    }

    /** Writes notes and warnings to Maven's log; errors are for {@link Failures}. */
    final void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case NOTE -> getLog().info(text(diagnostic));
                case WARNING -> getLog().warn(text(diagnostic));
                case ERROR -> {}
            }
        }
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Relative to the project's folder where it is below. */
    final String shown(Path path) {
        Path base = project().getBasedir().toPath();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    static String text(Diagnostic diagnostic) {
        return new DiagnosticRenderer(false).render(diagnostic).stripTrailing();
    }
}
