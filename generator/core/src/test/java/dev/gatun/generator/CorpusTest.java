package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.source.SourceFile;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Headers of real libraries: they go through, what comes out compiles without a warning, and nothing gets lost. */
class CorpusTest {

    @TempDir
    private Path temporary;

    @OnRealHeaders
    void everyDeclarationIsBoundOrSkippedWithAReason(String header, String distributionPackage) throws Exception {
        HostCompiler.requireHeader(header, distributionPackage);
        Path sources = temporary.resolve("java");
        GenerationResult result = BindingGenerator.generate(new GenerationRequest(
                List.of(header),
                "corpus",
                sources,
                "Header",
                List.of(),
                List.of(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.skipped()).noneMatch(skipped -> skipped.reason().contains("syntax"));
        Path classes = Files.createDirectories(temporary.resolve("classes"));
        JavaCompilation.compile(sources, classes);
        Set<String> missing = declared(header);
        missing.removeAll(bound(classes));
        result.skipped().stream().map(Skipped::name).forEach(missing::remove);
        assertThat(missing).isEmpty();
    }

    /** The names that the header itself declares, whatever the selection does. */
    private static Set<String> declared(String header) {
        Models.Resolved resolved = Models.ofHeader(header);
        Set<SourceFile> given = new HashSet<>();
        for (IncludedFile file : resolved.model().files()) {
            if (file.includedBy() == null) {
                given.add(file.file());
            }
        }
        assertThat(given).hasSize(1);
        Set<String> names = new TreeSet<>();
        for (Declaration declaration : resolved.model().declarations()) {
            if (given.contains(declaration.position().file())) {
                addNames(declaration, names);
            }
        }
        for (MacroDefinition macro : resolved.unit().macros().definitions()) {
            if (given.contains(macro.definedAt().file())) {
                names.add(macro.name());
            }
        }
        return names;
    }

    private static void addNames(Declaration declaration, Set<String> names) {
        switch (declaration) {
            case Declaration.Typedef _ -> {}
            case Declaration.Enumeration enumeration -> {
                if (enumeration.name() != null && !enumeration.name().startsWith("_")) {
                    names.add(enumeration.name());
                }
                enumeration.constants().forEach(constant -> names.add(constant.name()));
            }
            case Declaration.Record record when record.name() == null -> {}
            case Declaration.Record _, Declaration.Function _, Declaration.Variable _, Declaration.Macro _ ->
                names.add(declaration.name());
        }
    }

    /** What the compiled classes offer: their names, their methods and their fields, renamed ones under both names. */
    private static Set<String> bound(Path classes) throws IOException, ReflectiveOperationException {
        Set<String> names = new HashSet<>();
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, CorpusTest.class.getClassLoader());
                Stream<Path> files = Files.list(classes.resolve("corpus"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".class", "");
                Class<?> type = Class.forName("corpus." + name, false, loader);
                names.add(name);
                for (Method method : type.getDeclaredMethods()) {
                    names.add(method.getName());
                }
                for (Field field : type.getDeclaredFields()) {
                    names.add(field.getName());
                }
            }
        }
        Set<String> original = new HashSet<>(names);
        for (String name : names) {
            original.add(name.replaceAll("_+$", ""));
        }
        return original;
    }
}
