package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real headers say comes out as Javadoc that doclint has nothing against; {@link JavaCompilation} asks it. */
class CommentsOfLibrariesTest {

    private static final Path INCLUDE = Path.of("/usr/include");

    @TempDir
    private Path temporary;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sqlite3.h, sqlite3.h, libsqlite3-dev",
        "SDL2/SDL.h, SDL2/SDL.h, libsdl2-dev",
        "gtk-3.0/gtk/gtk.h, gtk/gtk.h, libgtk-3-dev"
    })
    void commentsOfRealHeadersAreWellFormed(String file, String header, String distributionPackage) throws IOException {
        HostCompiler.requireHeader(file, distributionPackage);
        Path sources = temporary.resolve("java");
        GenerationResult result = BindingGenerator.generate(new GenerationRequest(
                List.of(header),
                "documented",
                sources,
                "Header",
                List.of(),
                folders(),
                Map.of(),
                SelectionRequest.DEFAULT,
                null,
                null,
                ShimRequest.NONE));

        assertThat(result.hasErrors()).isFalse();
        JavaCompilation.compile(sources, Files.createDirectories(temporary.resolve("classes")));
    }

    /** Where the headers lie that GTK's include: what {@code pkg-config} would say. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> below = Files.list(INCLUDE);
                Stream<Path> configured =
                        Files.find(Path.of("/usr/lib"), 4, (path, _) -> path.endsWith("glib-2.0/include"))) {
            return Stream.concat(below.filter(Files::isDirectory), configured)
                    .filter(folder ->
                            folder.toString().matches(".*(-[0-9.]+|/harfbuzz|/cairo|/freetype2|/atk-1.0|/include)"))
                    .sorted()
                    .toList();
        }
    }
}
