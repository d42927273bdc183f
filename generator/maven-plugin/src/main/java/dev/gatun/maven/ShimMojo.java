package dev.gatun.maven;

import dev.gatun.generator.build.NativeBuild;
import dev.gatun.generator.build.NativeBuild.Flags;
import dev.gatun.generator.build.NativeBuild.Source;
import dev.gatun.generator.build.NativeBuildBuilder;
import dev.gatun.generator.build.NativeBuilder;
import dev.gatun.generator.build.NativeBuilder.Built;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.incremental.RunRecord;
import dev.gatun.generator.incremental.ShimRecord;
import dev.gatun.generator.toolchain.CompilerFinder;
import dev.gatun.runtime.layout.Platform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Builds native libraries into the project's classes, where the bindings find them: the C shims of what {@code generate} has written, and a
 * library of the project's own C and C++ sources. Nothing is compiled or linked again unless a source, a header, an option, an archive or
 * the compiler changed. Compilers and their flags are those of {@code CC}, {@code CFLAGS}, {@code CXX}, {@code CXXFLAGS} and {@code LDFLAGS}.
 */
// The shims need nothing of the compiled classes. Before compilation they are there for whoever runs `mvn compile`,
// tests, or what an IDE
// runs, and the compiler plugin, which clears away what appears in the folder while it works, has seen them.
@Mojo(name = "shim", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class ShimMojo extends GatunMojo {

    /** Name of the library that is made of {@link #sources} and {@link #archives}, for the {@code libraries} of the bindings. */
    @Parameter(property = "gatun.libraryName")
    private @Nullable String libraryName;

    /**
     * C files ({@code .c}) and C++ files ({@code .cc}, {@code .cpp}, {@code .cxx}, {@code .C}): paths and patterns
     * ({@code src/main/c/**}{@code /*.c}), relative to the project's folder.
     */
    @Parameter(property = "gatun.sources")
    private List<String> sources = new ArrayList<>();

    /** Static archives ({@code .a}) that the library has in it whole: paths and patterns. */
    @Parameter(property = "gatun.archives")
    private List<String> archives = new ArrayList<>();

    /** Words for the C and C++ compilers, for all that is built, as in {@code -O3}. */
    @Parameter(property = "gatun.flags")
    private List<String> flags = new ArrayList<>();

    /** Words for the C compiler. */
    @Parameter(property = "gatun.cFlags")
    private List<String> cFlags = new ArrayList<>();

    /** Words for the C++ compiler, as in {@code -std=c++20}. */
    @Parameter(property = "gatun.cxxFlags")
    private List<String> cxxFlags = new ArrayList<>();

    /** Words for the linker's call, as in {@code -Ltarget/other}. */
    @Parameter(property = "gatun.linkFlags")
    private List<String> linkFlags = new ArrayList<>();

    /** Names of packages whose flags and libraries {@code pkg-config} tells, each with a version's bound if need be: {@code zlib >= 1.2}. */
    @Parameter(property = "gatun.pkgConfig")
    private List<String> pkgConfig = new ArrayList<>();

    /** Libraries to link the library against: a name as for the linker or a path. That of the library itself is passed over. */
    @Parameter(property = "gatun.libraries")
    private List<String> libraries = new ArrayList<>();

    /** Libraries made elsewhere for this platform, to be packed as they are: paths and patterns. */
    @Parameter(property = "gatun.bundledLibraries")
    private List<String> bundledLibraries = new ArrayList<>();

    /** Which classes the libraries go with: {@code main} or {@code test}. */
    @Parameter(property = "gatun.scope", defaultValue = "main")
    private String scope = "main";

    /** How long the compiler may take for one source, in seconds. */
    @Parameter(property = "gatun.compileSeconds", defaultValue = "300")
    private int compileSeconds = 300;

    @Override
    void run() throws MojoFailureException {
        Scope wanted = Scope.of(scope);
        Path folder = Path.of(wanted.classes(project().getBuild()), platform().folder());
        Path list = recordFolder().resolve("libraries-" + scope + ".txt");
        PackedLibraries packed = new PackedLibraries(folder, list, execution().getExecutionId());
        bundle(packed);
        List<Diagnostic> diagnostics = new ArrayList<>(buildOwn(packed));
        Executions executions = new Executions(project());
        for (RunRecord record : executions.records(recordFolder(), wanted)) {
            diagnostics.addAll(build(record, packed));
        }
        log(diagnostics);
        Failures.check("not all libraries were built", diagnostics);
        for (String name : packed.finish(executions.ids())) {
            getLog().info("Removed " + name + ", which nothing makes any more");
        }
    }

    private Platform platform() throws MojoFailureException {
        String triple = target() == null ? CompilerFinder.hostTriple() : target();
        Platform platform = Platform.of(triple);
        if (platform == null) {
            throw new MojoFailureException("<target>: jars have libraries for "
                    + String.join(
                            ", ",
                            Stream.of(Platform.values())
                                    .map(Platform::directory)
                                    .toList())
                    + "; '" + triple + "' is none of these");
        }
        return platform;
    }

    private void bundle(PackedLibraries packed) throws MojoFailureException {
        for (Path file : files("bundledLibraries", bundledLibraries)) {
            if (packed.copy(file)) {
                getLog().info("Copied " + shown(file) + " to " + shown(packed.folder()));
            }
        }
    }

    private List<Diagnostic> buildOwn(PackedLibraries packed) throws MojoFailureException {
        if (sources.isEmpty() && archives.isEmpty()) {
            if (libraryName != null) {
                throw new MojoFailureException(
                        "<libraryName>: '" + libraryName + "' is to be made of nothing; name <sources> or <archives>");
            }
            return List.of();
        }
        NativeBuildBuilder build = NativeBuild.builder(checkedName(), base(), triple())
                .sources(files("sources", sources).stream().map(Source::of).toList())
                .archives(files("archives", archives))
                .includeDirectories(includeDirectories())
                .macros(macros())
                .libraries(libraries.stream()
                        .filter(name -> !name.equals(libraryName) && !NativeBuild.isArchive(name))
                        .toList());
        return build(build, cFlags, cxxFlags, packed);
    }

    private String checkedName() throws MojoFailureException {
        if (libraryName == null) {
            throw new MojoFailureException("<libraryName>: name the library that is made of <sources> and <archives>");
        }
        if (!libraryName.matches("[A-Za-z0-9_][A-Za-z0-9_.+-]*")) {
            throw new MojoFailureException(
                    "<libraryName>: '" + libraryName
                            + "' is no name of a library: letters, digits and _ . + - as in 'demo', for libdemo.so or demo.dll");
        }
        return libraryName;
    }

    private List<Diagnostic> build(RunRecord record, PackedLibraries packed) throws MojoFailureException {
        ShimRecord shim = record.shim();
        if (shim == null) {
            return List.of();
        }
        List<String> forC = new ArrayList<>(shim.isCxx() ? List.of() : shim.standardFlags());
        forC.addAll(cFlags);
        List<String> forCxx = new ArrayList<>(shim.isCxx() ? shim.standardFlags() : List.of());
        forCxx.addAll(cxxFlags);
        return build(shim.build(record.outputFolder(), base()), forC, forCxx, packed);
    }

    /** What the parameters say of everything that is built is added here. Bundled libraries and the own one are there to link against. */
    private List<Diagnostic> build(
            NativeBuildBuilder builder, List<String> forC, List<String> forCxx, PackedLibraries packed) {
        List<String> forLinker = new ArrayList<>(linkFlags);
        forLinker.add("-L" + packed.folder());
        NativeBuild build = builder.flags(new Flags(flags, forC, forCxx, forLinker))
                .packages(pkgConfig)
                .build();
        String file = NativeBuild.libraryFile(build.name(), build.target());
        Path work = recordFolder().resolve("objects").resolve(scope).resolve(build.name());
        Duration limit = Duration.ofSeconds(Math.max(1, compileSeconds));
        Built built = NativeBuilder.build(build, work, packed.place(file), System.getenv(), limit);
        if (built.library() != null) {
            getLog().info(
                            built.compiled() == 0 && !built.linked()
                                    ? file + " is up to date"
                                    : "Built " + file + ": compiled " + built.compiled() + " of "
                                            + counted(build.sources().size(), "source"));
        }
        return built.diagnostics();
    }

    private Path base() {
        return project().getBasedir().toPath();
    }

    private String triple() {
        String triple = target();
        return triple == null ? CompilerFinder.hostTriple() : triple;
    }

    private List<Path> files(String parameter, List<String> entries) throws MojoFailureException {
        return new FilePatterns(parameter, base()).files(entries);
    }
}
