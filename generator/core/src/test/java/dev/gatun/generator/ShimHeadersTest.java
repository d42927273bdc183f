package dev.gatun.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.plan.ShimPlan.Include;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShimHeadersTest {

    @TempDir
    private Path folder;

    private String file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "").toString();
    }

    @Test
    void fileGoesByItsLastNameAndItsFolderIsSearched() throws IOException {
        assertThat(ShimHeaders.of(List.of(file("a/x.h"))))
                .isEqualTo(new ShimHeaders(List.of(new Include("x.h", true)), List.of(folder.resolve("a"))));
    }

    @Test
    void nameOnTheIncludePathStaysAsItIs() {
        assertThat(ShimHeaders.of(List.of("no/such/file.h")))
                .isEqualTo(new ShimHeaders(List.of(new Include("no/such/file.h", false)), List.of()));
    }

    @Test
    void filesOfTheSameNameAreToldApartByTheirFolders() throws IOException {
        assertThat(ShimHeaders.of(List.of(file("a/x.h"), file("b/x.h"))))
                .isEqualTo(new ShimHeaders(
                        List.of(new Include("x.h", true), new Include("b/x.h", true)),
                        List.of(folder.resolve("a"), folder)));
    }

    @Test
    void fileThatAnotherWouldHideTakesItsFolderAlong() throws IOException {
        file("a/y.h");

        assertThat(ShimHeaders.of(List.of(file("a/x.h"), file("b/y.h"))).includes())
                .containsExactly(new Include("x.h", true), new Include("b/y.h", true));
    }

    @Test
    void headerInTheCurrentFolderIsSearchedThere() {
        assertThat(ShimHeaders.of(List.of("pom.xml")))
                .isEqualTo(new ShimHeaders(List.of(new Include("pom.xml", true)), List.of(Path.of("."))));
    }
}
