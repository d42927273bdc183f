package dev.gatun.generator.plan.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScopeTest {

    @ParameterizedTest
    @CsvSource({
        "name, name",
        "class, class_",
        "_, __",
        "null, null_",
        "record, record_",
        "yield, yield_",
        "with$dollar, with$dollar",
        "\\u0061b, _u0061b",
        "1st, _1st",
        "a-b c, a_b_c",
        "été, été",
        "'', __",
    })
    void namesBecomeJavaIdentifiers(String c, String java) {
        assertThat(NameScope.ofMembers().allocate(c)).isEqualTo(java);
    }

    @Test
    void invisibleCharactersAreReplaced() {
        assertThat(NameScope.ofMembers().allocate("a\u200Bb\u0000c")).isEqualTo("a_b_c");
    }

    @Test
    void takenNamesGetUnderscoresUntilFree() {
        NameScope scope = NameScope.ofMembers().reserve(List.of("a"));

        assertThat(List.of(scope.allocate("a"), scope.allocate("a_"), scope.allocate("a"), scope.allocate("A")))
                .containsExactly("a_", "a__", "a___", "A");
    }

    @Test
    void classesDifferInMoreThanLetterCase() {
        NameScope scope = NameScope.ofClasses();

        assertThat(List.of(scope.allocate("Point"), scope.allocate("point"), scope.allocate("POINT")))
                .containsExactly("Point", "point_", "POINT__");
    }

    @Test
    void longNamesAreCutForTheSakeOfFileNames() {
        NameScope scope = NameScope.ofClasses();
        String name = "x".repeat(10_000);

        assertThat(scope.allocate(name)).hasSize(NameScope.MAX_LENGTH);
        assertThat(scope.allocate(name)).hasSize(NameScope.MAX_LENGTH + 1);
    }

    @Test
    void anyTextBecomesAnIdentifier() {
        for (String text : List.of("\uD800", "\u202E", "*/", "\"", "\n", "a\\u0022", "💥", "0", "-")) {
            String name = NameScope.ofMembers().allocate(text);
            assertThat(SourceVersion.isName(name)).as(name).isTrue();
        }
    }

    @Test
    void allClassesOfTheRuntimeThatSourcesNameAreReserved() throws IOException {
        URI runtime =
                URI.create(dev.gatun.runtime.C.class.getResource("C.class").toString());
        if (!runtime.getScheme().equals("file")) {
            return;
        }
        try (Stream<Path> classes = Files.list(Path.of(runtime).getParent())) {
            List<String> named = classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Ref.class") || name.endsWith("Array.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
            assertThat(named).isNotEmpty();
            Set<String> fixed = new HashSet<>(FixedNames.CLASSES);
            fixed.addAll(FixedNames.CLASSES_AS_WRITTEN);
            assertThat(fixed).containsAll(named);
        }
    }
}
