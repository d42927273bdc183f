package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples' code looks like. Whether they run, their own builds tell, where their libraries are. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file ->
                            file.toString().contains("/src/") && file.toString().endsWith(ending))
                    .toList();
        }
    }

    private static boolean mentions(Path file, String word) {
        try {
            return Files.readString(file).contains(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"MemorySegment", "reinterpret", "MethodHandle", "SegmentAllocator", ".segment()"})
    void codeOfTheirUsersHasNoRawMemory(String word) throws IOException {
        assertThat(files(".java")).hasSizeGreaterThan(10).noneMatch(file -> mentions(file, word));
    }

    @Test
    void modulesAreBuilt() throws IOException {
        String modules = Files.readString(EXAMPLES.resolve("pom.xml"));
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))))
                    .isNotEmpty()
                    .allMatch(folder -> modules.contains("<module>" + folder.getFileName() + "</module>"));
        }
    }
}
