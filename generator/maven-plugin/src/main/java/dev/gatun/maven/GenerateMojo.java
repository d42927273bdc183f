package dev.gatun.maven;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.RunListener;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.generator.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates bindings of C headers and adds them to the sources that are compiled. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SelectingMojo {

    /**
     * A {@code gatun.yaml} with headers, options and what the library's functions mean, relative to the project's folder. What is said here
     * too wins, lists add.
     */
    @Parameter(property = "gatun.config")
    private @Nullable String config;

    /** The same as text in the POM, instead of a file. */
    @Parameter
    private @Nullable String idioms;

    /**
     * The headers: paths, relative to the project's folder, or names to look up on the include path. Required unless the configuration
     * names some.
     */
    @Parameter(property = "gatun.headers")
    private List<String> headers = new ArrayList<>();

    /** Java package of the bindings. Default: the unnamed package. */
    @Parameter(property = "gatun.targetPackage")
    private @Nullable String targetPackage;

    /** Class of functions and constants. Default: the first header's name, as in {@code sqlite3_h}. */
    @Parameter(property = "gatun.headerClassName")
    private @Nullable String headerClassName;

    /**
     * Libraries with the functions: a name as for the linker ({@code sqlite3}) or a path. Default: the C library and what the
     * process has loaded.
     */
    @Parameter(property = "gatun.libraries")
    private List<String> libraries = new ArrayList<>();

    /** Folders to look for headers before the system's, relative to the project's folder. */
    @Parameter(property = "gatun.includeDirs")
    private List<String> includeDirs = new ArrayList<>();

    /** Macros to define: {@code NAME} or {@code NAME=VALUE}. */
    @Parameter(property = "gatun.defines")
    private List<String> defines = new ArrayList<>();

    /** Where to write what is selected, as options for the command line; nowhere by default. */
    @Parameter(property = "gatun.dumpIncludes")
    private @Nullable File dumpIncludes;

    /** Target triple; the machine's own unless given. */
    @Parameter(property = "gatun.target")
    private @Nullable String target;

    /** Root of the target's files, for the headers of its C library, relative to the project's folder; the compiler's own unless given. */
    @Parameter(property = "gatun.sysroot")
    private @Nullable String sysroot;

    /** Standard of C to read the headers by, as compilers name it ({@code gnu17}); the compiler's default unless given. */
    @Parameter(property = "gatun.std")
    private @Nullable String std;

    /** Root of the source tree to write; it is added to the sources that are compiled. */
    @Parameter(property = "gatun.outputDirectory", defaultValue = "${project.build.directory}/generated-sources/gatun")
    private @Nullable File outputDirectory;

    /** Whether the host compiler builds the C shim, where one is needed, into a library beside its source. */
    @Parameter(property = "gatun.buildShim", defaultValue = "false")
    private boolean buildShim;

    /** C files that are compiled into the shim; needs {@link #buildShim}. */
    @Parameter
    private List<String> sources = new ArrayList<>();

    /** Signatures for function-like macros, as in {@code int MAX(int a, int b)}. */
    @Parameter
    private List<String> macroFunctions = new ArrayList<>();

    /** Whether to do nothing. */
    @Parameter(property = "gatun.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Whether a header that this machine lacks skips the module, with a warning, instead of failing the build: its main and test
     * sources are then not compiled and its tests not run. {@link #requireNative} takes this back.
     */
    @Parameter(property = "gatun.skipIfMissing", defaultValue = "false")
    private boolean skipIfMissing;

    /** Whether {@link #skipIfMissing} is ignored; for builds, such as those of continuous integration, that must leave nothing out. */
    @Parameter(property = "gatun.requireNative", defaultValue = "false")
    private boolean requireNative;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped: gatun.skip is set");
            return;
        }
        GenerationRequest request = request();
        GenerationResult result = generate(request);
        if (skipIfMissing && !requireNative && result.diagnostics().stream().anyMatch(GenerateMojo::isMissingHeader)) {
            skipModule(result);
            return;
        }
        report(result);
        if (result.hasErrors()) {
            throw new MojoFailureException(
                    "Bindings of " + String.join(", ", request.headers()) + " were not written: see the errors above");
        }
        if (dumpIncludes != null) {
            dump(request, dumpIncludes.toPath());
        }
        theProject().addCompileSourceRoot(outputFolder().toString());
    }

    private static GenerationResult generate(GenerationRequest request) throws MojoFailureException {
        try {
            return BindingGenerator.generate(request);
        } catch (IOException e) {
            throw new MojoFailureException("Cannot write bindings to " + request.outputFolder() + ": " + e, e);
        }
    }

    private static void dump(GenerationRequest request, Path file) throws MojoFailureException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                BindingGenerator.dumpIncludes(request, out, RunListener.NONE);
            }
        } catch (IOException e) {
            throw new MojoFailureException("Cannot write what is selected to " + file + ": " + e, e);
        }
    }

    GenerationRequest request() throws MojoFailureException {
        checkNames();
        List<String> resolved = new ArrayList<>();
        for (String header : headers) {
            resolved.add(header(header));
        }
        List<Path> folders = new ArrayList<>();
        for (String folder : includeDirs) {
            folders.add(path("includeDirs", folder));
        }
        ConfigurationFile file = configuration();
        if (resolved.isEmpty() && (file == null || file.settings().headers().isEmpty())) {
            throw new MojoFailureException("<headers>: name at least one, here or in the configuration");
        }
        return GenerationRequest.builder()
                .headers(resolved)
                .targetPackage(targetPackage)
                .outputFolder(outputFolder())
                .headerClassName(headerClassName)
                .libraries(libraries)
                .includeDirectories(folders)
                .macros(macros())
                .selection(selection())
                .target(target)
                .standard(std)
                .sysroot(root())
                .shim(shim())
                .file(file)
                .build();
    }

    /** The file or the text; null for neither. */
    private @Nullable ConfigurationFile configuration() throws MojoFailureException {
        if (config == null && idioms == null) {
            return null;
        }
        if (config != null && idioms != null) {
            throw new MojoFailureException("<config> and <idioms>: give one of them");
        }
        ConfigurationFile file = config != null
                ? ConfigurationReader.read(path("config", config))
                : ConfigurationReader.read(
                        new SourceFile(path("idioms", "gatun.yaml in pom.xml"), String.valueOf(idioms)));
        file.diagnostics().forEach(this::report);
        if (file.hasErrors()) {
            throw new MojoFailureException("The configuration has errors: see above");
        }
        return file;
    }

    private @Nullable Path root() throws MojoFailureException {
        if (sysroot == null) {
            return null;
        }
        Path root = path("sysroot", sysroot);
        if (!Files.isDirectory(root)) {
            throw new MojoFailureException("<sysroot>: there is no folder '" + sysroot + "'");
        }
        return root;
    }

    private ShimRequest shim() throws MojoFailureException {
        List<Path> files = new ArrayList<>();
        for (String source : sources) {
            files.add(path("sources", source));
        }
        return new ShimRequest(buildShim, files, List.copyOf(macroFunctions));
    }

    private void checkNames() throws MojoFailureException {
        if (targetPackage != null && !targetPackage.isEmpty() && !SourceVersion.isName(targetPackage)) {
            throw new MojoFailureException("<targetPackage>: '" + targetPackage + "' is not a legal Java package name");
        }
        if (headerClassName != null
                && (!SourceVersion.isIdentifier(headerClassName) || SourceVersion.isKeyword(headerClassName))) {
            throw new MojoFailureException(
                    "<headerClassName>: '" + headerClassName + "' is not a legal Java class name");
        }
    }

    /** A header of the project is found whatever folder Maven was started in; other names are left to the include path. */
    private String header(String name) throws MojoFailureException {
        Path path = path("headers", name);
        return Files.isRegularFile(path) ? path.toString() : name;
    }

    private Path path(String parameter, String text) throws MojoFailureException {
        try {
            return theProject().getBasedir().toPath().resolve(text);
        } catch (InvalidPathException e) {
            throw new MojoFailureException("<" + parameter + ">: '" + text + "' is not a path", e);
        }
    }

    private Map<String, String> macros() throws MojoFailureException {
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

    private static boolean isMissingHeader(Diagnostic diagnostic) {
        // One with a position is an #include inside of a header that is there: an error in any case.
        return diagnostic.kind() == DiagnosticKind.HEADER_NOT_FOUND && diagnostic.position() == null;
    }

    private void skipModule(GenerationResult result) {
        result.diagnostics().stream()
                .filter(GenerateMojo::isMissingHeader)
                .forEach(missing -> getLog().warn("SKIPPED " + theProject().getArtifactId() + ": " + missing.message()
                        + " on this machine (-Dgatun.requireNative=true makes that a failure)"));
        theProject().getProperties().setProperty("maven.main.skip", "true");
        theProject().getProperties().setProperty("maven.test.skip", "true");
    }

    private void report(Diagnostic diagnostic) {
        String text = new DiagnosticRenderer(false).render(diagnostic).stripTrailing();
        switch (diagnostic.severity()) {
            case NOTE -> getLog().info(text);
            case WARNING -> getLog().warn(text);
            case ERROR -> getLog().error(text);
        }
    }

    private void report(GenerationResult result) {
        result.diagnostics().forEach(this::report);
        result.skipped()
                .forEach(one -> getLog().debug(one.position() + ": skipped '" + one.name() + "': " + one.reason()));
        if (!result.hasErrors()) {
            getLog().info("Wrote " + result.files().size() + " files to " + outputFolder() + "; skipped "
                    + result.skipped().size() + " declarations (-X lists them)");
        }
    }

    private Path outputFolder() {
        if (outputDirectory == null) {
            throw new IllegalStateException("Maven sets outputDirectory");
        }
        return outputDirectory.toPath();
    }

    private MavenProject theProject() {
        if (project == null) {
            throw new IllegalStateException("Maven sets project");
        }
        return project;
    }
}
