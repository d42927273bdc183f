package dev.gatun.maven;

import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.preprocess.Language;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is bound, and how: all of a {@link GenerationRequest} but where it goes. */
abstract class BindingMojo extends SelectingMojo {

    /** Stands for the project's source folders. */
    private static final String OWN_SOURCES = "sources";

    /**
     * A {@code gatun.yaml} with headers, options and what the library's functions mean, relative to the project's folder. What is said here
     * too wins, lists add.
     */
    @Parameter(property = "gatun.config")
    private @Nullable String config;

    /** The same as text in the POM, instead of a file. */
    @Parameter(property = "gatun.idioms")
    private @Nullable String idioms;

    /**
     * The headers: paths relative to the project's folder, folders and patterns ({@code include/**}{@code /*.h}) that stand for the headers
     * below, or names to look up on the include path. Required unless the configuration names some.
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

    /** Names of packages whose folders, macros and libraries {@code pkg-config} tells, each with a version's bound if need be: {@code zlib >= 1.2}. */
    @Parameter(property = "gatun.pkgConfig")
    private List<String> pkgConfig = new ArrayList<>();

    /** Root of the target's files, for the headers of its C library, relative to the project's folder; the compiler's own unless given. */
    @Parameter(property = "gatun.sysroot")
    private @Nullable String sysroot;

    /**
     * Language of the headers, {@code c} or {@code c++}. Unless it is given, C++ if a header's name ends in {@code .hpp}, {@code .hh},
     * {@code .hxx} or {@code .h++}, or if {@link #std} is a standard of C++; else C.
     */
    @Parameter(property = "gatun.language")
    private @Nullable String language;

    /** Standard of C or C++ to read the headers by, as compilers name it ({@code gnu17}); the compiler's default unless given. */
    @Parameter(property = "gatun.std")
    private @Nullable String std;

    /**
     * Whether members of C++ that the compiler refuses in the shim are left out, and told of as skipped. Those of instances of templates are in
     * any case, where the goal {@code shim} builds it.
     */
    @Parameter(property = "gatun.skipBroken", defaultValue = "false")
    private boolean skipBroken;

    /** Signatures for function-like macros, as in {@code int MAX(int a, int b)}. */
    @Parameter(property = "gatun.macroFunctions")
    private List<String> macroFunctions = new ArrayList<>();

    /**
     * Root of the source tree to write; it is added to the sources that are compiled. Default: {@code generated-sources/gatun} in the build
     * folder, or {@code generated-test-sources/gatun} where {@link #scope} is {@code test}.
     */
    @Parameter(property = "gatun.outputDirectory")
    private @Nullable File outputDirectory;

    /** Which sources the bindings belong to: {@code main} or {@code test}. */
    @Parameter(property = "gatun.scope", defaultValue = "main")
    private String scope = "main";

    /**
     * Java sources: of what is selected only what they mention is bound, with what that needs. Folders and single files, relative to the
     * project's folder; the word {@code sources} stands for the project's own source folders, without generated ones.
     */
    @Parameter(property = "gatun.usedBy")
    private List<String> usedBy = new ArrayList<>();

    /**
     * Whether a header that this machine lacks skips the module, with a warning, instead of failing the build: its main and test
     * sources are then not compiled and its tests not run. {@link #requireNative} takes this back.
     */
    @Parameter(property = "gatun.skipIfMissing", defaultValue = "false")
    private boolean skipIfMissing;

    /** Whether {@link #skipIfMissing} is ignored; for builds, such as those of continuous integration, that must leave nothing out. */
    @Parameter(property = "gatun.requireNative", defaultValue = "false")
    private boolean requireNative;

    /** What the parameters ask for. */
    final GenerationRequest request() throws MojoFailureException {
        checkNames();
        List<String> named = new HeaderNames(project().getBasedir().toPath()).resolve(headers);
        ConfigurationFile file = configuration();
        if (named.isEmpty() && (file == null || file.settings().headers().isEmpty())) {
            throw new MojoFailureException("<headers>: name at least one, here or in the configuration");
        }
        return GenerationRequest.builder()
                .headers(named)
                .targetPackage(targetPackage)
                .outputFolder(outputFolder())
                .headerClassName(headerClassName)
                .libraries(libraries())
                .includeDirectories(includeDirectories())
                .macros(macros())
                .packages(pkgConfig)
                .selection(selection())
                .target(target())
                .language(language())
                .standard(std)
                .sysroot(root())
                .shim(shim())
                .usedBy(usedBy())
                .file(file)
                .build();
    }

    private @Nullable Language language() throws MojoFailureException {
        Language named = language == null ? null : Language.named(language);
        if (language != null && named == null) {
            throw new MojoFailureException("<language>: language '" + language + "' is not read; write c, or c++");
        }
        return named;
    }

    final Path outputFolder() throws MojoFailureException {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        return buildFolder()
                .resolve(isForTests() ? "generated-test-sources" : "generated-sources")
                .resolve("gatun");
    }

    final boolean isForTests() throws MojoFailureException {
        return Scope.of(scope) == Scope.TEST;
    }

    /** Archives are read now; other libraries are sought when the bindings run. */
    private List<String> libraries() throws MojoFailureException {
        List<String> names = new ArrayList<>();
        for (String library : libraries) {
            Path path = path("libraries", library);
            names.add(library.endsWith(".a") && Files.isRegularFile(path) ? path.toString() : library);
        }
        return names;
    }

    private List<Path> usedBy() throws MojoFailureException {
        List<Path> folders = new ArrayList<>();
        for (String folder : usedBy) {
            if (folder.equals(OWN_SOURCES)) {
                folders.addAll(sourceRoots());
            } else {
                folders.add(path("usedBy", folder));
            }
        }
        return folders;
    }

    /** Those of people. A project need not have all of them; the tests see the bindings of the main sources too. */
    private List<Path> sourceRoots() {
        Path built = buildFolder();
        return Stream.concat(project().getCompileSourceRoots().stream(), project().getTestCompileSourceRoots().stream())
                .map(Path::of)
                .filter(root -> !root.startsWith(built) && Files.isDirectory(root))
                .toList();
    }

    /** The goal {@code shim} builds it: in a build that has this goal, what is better off with a shim may count on it. */
    private ShimRequest shim() {
        boolean built = new Executions(project()).have("shim");
        return new ShimRequest(built, true, List.of(), Signatures.joined(macroFunctions), skipBroken);
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
                : IdiomsText.read(path("idioms", "gatun.yaml in pom.xml"), String.valueOf(idioms));
        log(file.diagnostics());
        Failures.check("the configuration can't be followed", file.diagnostics());
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

    /** Leaves the module out if it may be and a header is missing; true if so. */
    final boolean leftOut(List<Diagnostic> diagnostics) {
        List<Diagnostic> missing =
                diagnostics.stream().filter(BindingMojo::isMissingHeader).toList();
        if (!skipIfMissing || requireNative || missing.isEmpty()) {
            return false;
        }
        missing.forEach(each -> getLog().warn("SKIPPED " + project().getArtifactId() + ": " + each.message()
                + " on this machine (-Dgatun.requireNative=true makes that a failure)"));
        project().getProperties().setProperty("maven.main.skip", "true");
        project().getProperties().setProperty("maven.test.skip", "true");
        return true;
    }

    private static boolean isMissingHeader(Diagnostic diagnostic) {
        // One with a position is an #include inside of a header that is there: an error in any case.
        return diagnostic.kind() == DiagnosticKind.HEADER_NOT_FOUND && diagnostic.position() == null;
    }
}
