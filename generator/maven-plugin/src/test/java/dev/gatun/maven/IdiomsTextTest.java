package dev.gatun.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.config.ConfigurationFile;
import dev.gatun.generator.config.Entry;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maven has taken the blanks ahead of the first line. */
class IdiomsTextTest {

    private static final Path NAME = Path.of("gatun.yaml in pom.xml");

    @Test
    void linesAreSideBySide() {
        assertThat(IdiomsText.aligned("""
                owned: ["canal::dig"]
                                gives: ["canal::add.lock"]
                                errors:
                                  - { type: Status, ok: ok }

                            # what follows has names of Java
                                names: { "canal::depth": metres }""")).isEqualTo("""
                owned: ["canal::dig"]
                gives: ["canal::add.lock"]
                errors:
                  - { type: Status, ok: ok }

                # what follows has names of Java
                names: { "canal::depth": metres }""");
        assertThat(IdiomsText.aligned("")).isEmpty();
    }

    /** Keys below the first one, a list or a map as its value, alone or with more keys behind; a value in several lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "package: org.canal\n        headers: [lake.h, lock.h]",
                "headers:\n          - lake.h\n          - lock.h\n        package: org.canal",
                "headers:\n        - lake.h\n        - lock.h\n        package: org.canal",
                "headers: [lake.h,\n          lock.h]\n        package: org.canal",
                "package: org.canal\nheaders: [lake.h,\n  lock.h]",
                "include:\n          all: true\n        package: org.canal\n        headers: [lake.h, lock.h]"
            })
    void whatYamlTakesForBadIsAligned(String value) {
        ConfigurationFile file = IdiomsText.read(NAME, value);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.settings().headers()).extracting(Entry::text).containsExactly("lake.h", "lock.h");
        assertThat(String.valueOf(file.settings().packageName())).contains("org.canal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headers:\n        - lake.h\n        - lock.h",
                "headers: [lake.h,\n        lock.h]",
                "headers: [lake.h, lock.h]"
            })
    void whatIsGoodStaysAsItIs(String value) {
        ConfigurationFile file = IdiomsText.read(NAME, value);
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.settings().headers()).extracting(Entry::text).containsExactly("lake.h", "lock.h");
    }

    @Test
    void whatIsBadEitherWayIsToldAsItWouldBeAligned() {
        ConfigurationFile file = IdiomsText.read(NAME, "headers: lake.h\n        package: [");
        assertThat(file.diagnostics()).singleElement().satisfies(one -> {
            assertThat(one.kind().id()).isEqualTo("bad-yaml");
            assertThat(String.valueOf(one.position())).startsWith(NAME + ":2:");
        });
    }
}
