package dev.gatun.generator.incremental;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.palantir.javapoet.JavaFile;
import dev.gatun.generator.BindingGenerator;
import dev.gatun.grammar.Keywords;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Lexer;
import org.yaml.snakeyaml.Yaml;

/** Starts the generator in a JVM of its own. */
final class OtherJvm {

    private OtherJvm() {}

    /**
     * A process that runs a class of the tests; its errors go where its output goes.
     *
     * @param options of the JVM
     */
    static ProcessBuilder running(Class<?> main, List<String> options, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(main), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** What a run needs, wherever this JVM has it from. */
    private static String classPath(Class<?> main) {
        return Stream.of(
                        main,
                        BindingGenerator.class,
                        Keywords.class,
                        TargetAbi.class,
                        Lexer.class,
                        JavaFile.class,
                        JsonFactory.class,
                        ObjectMapper.class,
                        YAMLFactory.class,
                        Yaml.class)
                .map(OtherJvm::location)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
