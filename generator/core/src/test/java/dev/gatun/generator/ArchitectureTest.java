package dev.gatun.generator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the directions between packages that the pipeline, the runtime and the generated code rely on. */
class ArchitectureTest {

    private static final String GENERATOR = "dev.gatun.generator.";

    private static final JavaClasses GATUN =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.gatun");

    /** The stages in order, with the vocabularies in which they hand on their results: each uses only what is before it. */
    private static final List<String> ORDER = List.of(
            "source",
            "diagnostic",
            "pattern",
            "config",
            "use",
            "documentation",
            "toolchain",
            "preprocess",
            "syntax",
            "parse",
            "model",
            "resolve",
            "layout",
            "select",
            "inspect",
            "plan",
            "suggest",
            "emit",
            "diff",
            "verify",
            "write",
            "build");

    /** Runs the whole pipeline, or leaves it. */
    private static final String AROUND = "incremental";

    /** Methods that the JDK calls restricted: used wrongly, they can crash the JVM. By owner. */
    private static final Map<Class<?>, Set<String>> RESTRICTED = Map.of(
            MemorySegment.class, Set.of("reinterpret"),
            AddressLayout.class, Set.of("withTargetLayout"),
            Linker.class, Set.of("downcallHandle", "upcallStub"),
            SymbolLookup.class, Set.of("libraryLookup"),
            ModuleLayer.Controller.class, Set.of("enableNativeAccess"),
            System.class, Set.of("load", "loadLibrary"),
            Runtime.class, Set.of("load", "loadLibrary"));

    static List<String> stages() {
        return ORDER;
    }

    @ParameterizedTest
    @MethodSource("stages")
    void stageUsesOnlyEarlierStages(String stage) {
        String[] later = ORDER.subList(ORDER.indexOf(stage) + 1, ORDER.size()).stream()
                .map(name -> GENERATOR + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(GENERATOR + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(BindingGenerator.class.getName())
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(GENERATOR + AROUND + "..")
                .check(GATUN);
    }

    @Test
    void everyPackageOfTheGeneratorHasItsPlaceInTheOrder() {
        assertThat(GATUN.stream()
                        .map(type -> type.getPackageName() + ".")
                        .filter(name -> name.startsWith(GENERATOR) && !name.equals(GENERATOR))
                        .map(name -> name.substring(GENERATOR.length(), name.indexOf('.', GENERATOR.length())))
                        .distinct()
                        .filter(name -> !name.equals(AROUND)))
                .isSubsetOf(ORDER);
    }

    @Test
    void emitterOfJavaKnowsThePlanAndWhatCommentsSay() {
        classes()
                .that()
                .resideInAPackage(GENERATOR + "emit.java..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        GENERATOR + "emit",
                        GENERATOR + "emit.java..",
                        GENERATOR + "plan..",
                        // what a plan of C++ names: types, constants
                        GENERATOR + "model..",
                        GENERATOR + "documentation..",
                        // which exceptions of the runtime generated ones extend
                        "dev.gatun.runtime.cpp",
                        "com.palantir.javapoet..",
                        "org.jspecify..",
                        "java..",
                        "javax.lang.model..")
                .check(GATUN);
    }

    @Test
    void javaPoetStaysInTheEmitter() {
        noClasses()
                .that()
                .resideOutsideOfPackage(GENERATOR + "emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(GATUN);
    }

    @Test
    void parseTreesStayInTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GENERATOR + "parse..", "dev.gatun.grammar..")
                .should()
                .dependOnClassesThat(assignableTo("org.antlr.v4.runtime.tree.Tree"))
                .check(GATUN);
    }

    @Test
    void antlrIsSeenOnlyWhereTokensAreMadeAndParsed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GENERATOR + "preprocess..", GENERATOR + "parse..", "dev.gatun.grammar..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .check(GATUN);
    }

    @Test
    void runtimeNeedsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("dev.gatun.runtime..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.gatun.runtime..", "java..", "org.jspecify..")
                .check(GATUN);
    }

    @Test
    void grammarNeedsOnlyAntlr() {
        classes()
                .that()
                .resideInAPackage("dev.gatun.grammar..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.gatun.grammar..", "java..", "org.antlr.v4..", "org.jspecify..")
                .check(GATUN);
    }

    @Test
    void restrictedMethodsAreCalledOnlyInTheRuntimesForeignPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.gatun.runtime.foreign..")
                .should()
                .accessTargetWhere(describe("target is restricted", ArchitectureTest::restricted))
                .check(GATUN);
    }

    private static boolean restricted(JavaAccess<?> access) {
        return RESTRICTED.entrySet().stream()
                .anyMatch(method -> access.getTargetOwner().isAssignableTo(method.getKey())
                        && method.getValue().contains(access.getTarget().getName()));
    }

    @Test
    void generatedCodeCallsNoRestrictedMethod() throws IOException {
        String names =
                RESTRICTED.values().stream().flatMap(Set::stream).distinct().collect(Collectors.joining("|"));
        Pattern call = Pattern.compile("(\\.|::)\\s*(" + names + ")\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/golden"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(call));
        }
    }
}
