package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.BindingGenerator;
import dev.gatun.generator.GenerationRequest;
import dev.gatun.generator.GenerationResult;
import dev.gatun.generator.ShimRequest;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.read.ConfigurationReader;
import dev.gatun.generator.diagnostic.DiagnosticRenderer;
import dev.gatun.runtime.layout.Platform;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A header with an implementation in C that was compiled, bound, and is used by Java sources: the whole way in one place.
 *
 * @param classes of the bindings and their users
 * @param result what the generator had to say
 */
public record BoundHeader(ClassLoader classes, GenerationResult result) {

    /** Package of the bindings. */
    static final String PACKAGE = "bound";

    private static final String STANDARD = "// std: ";

    /**
     * @param folder an empty folder for everything that is made
     * @param header the header's path; a C file of the same name beside it is compiled to the library that is bound, a C++ file ({@code .cpp})
     *     becomes a part of the shim, and a {@code gatun.yaml} there is the configuration
     * @param users Java sources by class name, in the unnamed package or their own
     */
    public static BoundHeader of(Path folder, Path header, Map<String, String> users)
            throws IOException, InterruptedException {
        return of(folder, header, users, ShimRequest.NONE);
    }

    /** As the other, with a C shim, which is found as a resource. */
    public static BoundHeader of(Path folder, Path header, Map<String, String> users, ShimRequest shim)
            throws IOException, InterruptedException {
        return of(folder, header, users, shim, false);
    }

    /** @param onlyUsed whether only what the Java sources mention is bound */
    static BoundHeader of(Path folder, Path header, Map<String, String> users, ShimRequest shim, boolean onlyUsed)
            throws IOException, InterruptedException {
        String name = header.getFileName().toString().replaceFirst("\\.h(pp)?$", "");
        Path implementation = header.resolveSibling(name + ".c");
        List<String> libraries = List.of();
        if (Files.exists(implementation)) {
            Path library = folder.resolve(System.mapLibraryName(name)).toAbsolutePath();
            HostCompiler.sharedLibrary(implementation, header.getParent(), library);
            libraries = List.of(library.toString());
        }
        Path part = header.resolveSibling(name + ".cpp");
        ShimRequest built = Files.exists(part) ? new ShimRequest(true, List.of(part), shim.macroFunctions()) : shim;
        Configuration configuration = configuration(header.resolveSibling("gatun.yaml"));
        return of(folder, List.of(header.toString()), libraries, null, users, built, configuration, onlyUsed);
    }

    /** The standard that the first line of a header asks for: {@code // std: c++20}. */
    static @Nullable String standard(String header) throws IOException {
        Path file = Path.of(header);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            String first = lines.findFirst().orElse("");
            return first.startsWith(STANDARD) ? first.substring(STANDARD.length()) : null;
        }
    }

    /** What the file says; nothing where there is none. */
    static Configuration configuration(Path file) {
        if (!Files.exists(file)) {
            return Configuration.NONE;
        }
        ConfigurationFile read = ConfigurationReader.read(file);
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        assertThat(read.diagnostics().stream().map(renderer::render)).isEmpty();
        return read.configuration();
    }

    public static BoundHeader of(
            Path folder,
            List<String> headers,
            List<String> libraries,
            @Nullable String headerClass,
            Map<String, String> users)
            throws IOException {
        return of(folder, headers, libraries, headerClass, users, ShimRequest.NONE, Configuration.NONE);
    }

    static BoundHeader of(
            Path folder,
            List<String> headers,
            List<String> libraries,
            @Nullable String headerClass,
            Map<String, String> users,
            ShimRequest shim)
            throws IOException {
        return of(folder, headers, libraries, headerClass, users, shim, Configuration.NONE);
    }

    static BoundHeader of(
            Path folder,
            List<String> headers,
            List<String> libraries,
            @Nullable String headerClass,
            Map<String, String> users,
            ShimRequest shim,
            Configuration configuration)
            throws IOException {
        return of(folder, headers, libraries, headerClass, users, shim, configuration, false);
    }

    private static BoundHeader of(
            Path folder,
            List<String> headers,
            List<String> libraries,
            @Nullable String headerClass,
            Map<String, String> users,
            ShimRequest shim,
            Configuration configuration,
            boolean onlyUsed)
            throws IOException {
        Path sources = folder.resolve("java");
        for (Map.Entry<String, String> user : users.entrySet()) {
            Path file = sources.resolve(user.getKey() + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, user.getValue());
        }
        GenerationResult result = BindingGenerator.generate(GenerationRequest.builder()
                .headers(headers)
                .targetPackage(PACKAGE)
                .outputFolder(sources)
                .headerClassName(headerClass)
                .libraries(libraries)
                .shim(shim)
                .configuration(configuration)
                .standard(standard(headers.getFirst()))
                .usedBy(onlyUsed ? List.of(sources) : List.of())
                .build());
        DiagnosticRenderer renderer = new DiagnosticRenderer(false);
        assertThat(result.diagnostics().stream().map(renderer::render)).isEmpty();
        Path classes = compile(sources, folder.resolve("classes"));
        if (result.shim() != null && result.shim().library() != null) {
            Path library = result.shim().library();
            Files.copy(sources.resolve(library), natives(classes).resolve(library));
        }
        return new BoundHeader(loader(classes), result);
    }

    /** The folder of a class folder in which bundled libraries are found; is made. */
    static Path natives(Path classes) throws IOException {
        Platform host = Platform.host();
        assertThat(host).isNotNull();
        return Files.createDirectories(classes.resolve(host.folder()));
    }

    public Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, classes);
    }

    /** Compiles every source below a folder as strictly as a careful user would. */
    static Path compile(Path sources, Path classes) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                new ArrayList<>(List.of("-d", classes.toString(), "-Xlint:all", "-Werror", "-proc:none"));
        options.addAll(List.of("-classpath", System.getProperty("java.class.path"), "-parameters"));
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> all = Files.walk(sources)) {
            List<File> units = all.filter(path -> path.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            boolean compiled = compiler.getTask(
                            output, files, null, options, null, files.getJavaFileObjectsFromFiles(units))
                    .call();
            assertThat(compiled).as(output.toString()).isTrue();
        }
        return classes;
    }

    private static ClassLoader loader(Path classes) throws MalformedURLException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, BoundHeader.class.getClassLoader());
    }

    /** The names of what got no binding. */
    public List<String> skippedNames() {
        return result.skipped().stream().map(skipped -> skipped.name()).collect(Collectors.toList());
    }
}
