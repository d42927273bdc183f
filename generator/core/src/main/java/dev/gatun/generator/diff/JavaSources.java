package dev.gatun.generator.diff;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Parses Java sources. */
public final class JavaSources {

    /** Generated files have some hundred kilobytes at most; what is larger is no source. */
    private static final long MOST_BYTES = 64L << 20;

    private final JavaParser parser = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(LanguageLevel.JAVA_25)
            .setAttributeComments(false)
            .setStoreTokens(false));

    private JavaSources() {}

    /** A source that is no Java, or can't be read. */
    public static final class UnreadableSourceException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableSourceException(String name, String problem) {
            super("can't read '" + name + "' as Java: " + problem);
        }
    }

    /** Whether there is a Java source below a folder. */
    public static boolean isTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(JavaSources::isSource);
        }
    }

    /** The sources below a folder, in order of their names. */
    public static List<CompilationUnit> ofTree(Path folder) throws IOException {
        JavaSources sources = new JavaSources();
        List<CompilationUnit> units = new ArrayList<>();
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.filter(JavaSources::isSource).sorted().toList();
        }
        for (Path file : found) {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableSourceException(file.toString(), "it has more than " + (MOST_BYTES >> 20) + " MiB");
            }
            units.add(sources.parse(file.toString(), Files.readString(file)));
        }
        return units;
    }

    /** Sources that are not in files. */
    public static List<CompilationUnit> ofTexts(List<String> texts) throws IOException {
        JavaSources sources = new JavaSources();
        List<CompilationUnit> units = new ArrayList<>();
        for (String text : texts) {
            units.add(sources.parse("generated source", text));
        }
        return units;
    }

    private CompilationUnit parse(String name, String text) throws UnreadableSourceException {
        ParseResult<CompilationUnit> result = parser.parse(text);
        if (!result.isSuccessful() || result.getResult().isEmpty()) {
            String problem = result.getProblems().getFirst().getMessage();
            String first = problem.lines().findFirst().orElse("it has errors");
            throw new UnreadableSourceException(name, first.split(", expected", 2)[0]);
        }
        return result.getResult().get();
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java")
                && !name.equals("module-info.java")
                && !name.equals("package-info.java")
                && Files.isRegularFile(file);
    }
}
