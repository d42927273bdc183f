package dev.gatun.generator.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.model.Declaration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectorTest {

    private static final String HEADER = """
            struct a { int x; };
            struct b { struct a *a; };
            struct c { int y; };
            typedef int (*callback)(struct c *);
            int f(struct b *b);
            int g(callback c);
            #define ONE 1
            #define TWO 2
            enum { THREE = 3, FOUR = 4 };
            enum color { RED, GREEN };
            extern int v;
            """;

    private static Selection select(Map<DeclarationKind, Set<String>> includes) {
        return Selector.select(Models.of(HEADER), SelectionRequest.including(includes, false));
    }

    private static List<String> names(Selection selection) {
        return selection.declarations().stream()
                .map(Declaration::name)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void everythingOfTheGivenHeaderIsSelected() {
        assertThat(names(select(Map.of())))
                .containsExactly("a", "b", "c", "callback", "f", "g", "null", "color", "v", "ONE", "TWO");
    }

    @Test
    void namesSelectWithTheirDependencies() {
        assertThat(names(select(Map.of(DeclarationKind.FUNCTION, Set.of("f"))))).containsExactly("a", "b", "f");
        assertThat(names(select(Map.of(DeclarationKind.FUNCTION, Set.of("g"))))).containsExactly("c", "callback", "g");
    }

    @Test
    void functionsThatOthersNeedComeAlong() {
        Selection selection = Selector.select(
                Models.of(HEADER),
                SelectionRequest.including(Map.of(DeclarationKind.FUNCTION, Set.of("f")), false),
                Set.of("g", "nowhere"));
        assertThat(names(selection)).containsExactly("a", "b", "c", "callback", "f", "g");
        assertThat(selection.diagnostics()).isEmpty();
    }

    @Test
    void aNameThatOthersNeedTooHasMatched() {
        Selection selection = Selector.select(
                Models.of(HEADER),
                SelectionRequest.including(Map.of(DeclarationKind.FUNCTION, Set.of("f", "[g]")), false),
                Set.of("g"));
        assertThat(selection.diagnostics()).isEmpty();
    }

    @Test
    void constantsOfUntaggedEnumsAreSelectedOneByOne() {
        Selection selection = select(Map.of(DeclarationKind.CONSTANT, Set.of("THREE", "ONE", "GREEN")));

        assertThat(selection.declarations().stream()
                        .filter(Declaration.Enumeration.class::isInstance)
                        .map(Declaration.Enumeration.class::cast)
                        .map(enumeration -> enumeration.constants().stream()
                                .map(Declaration.Constant::name)
                                .toList()))
                .containsExactlyInAnyOrder(List.of("THREE"), List.of("RED", "GREEN"));
    }

    @Test
    void unknownNamesAreErrorsWithTheNearestKnownName() {
        Selection selection = select(Map.of(
                DeclarationKind.FUNCTION,
                Set.of("h"),
                DeclarationKind.STRUCT,
                Set.of("zzz"),
                DeclarationKind.TYPEDEF,
                Set.of("calback")));

        assertThat(selection.diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple(
                                "no function 'h' in the headers",
                                "names are those of the headers; `gatun inspect` lists them"),
                        tuple(
                                "no struct 'zzz' in the headers",
                                "names are those of the headers; `gatun inspect` lists them"),
                        tuple("no typedef 'calback' in the headers", "did you mean 'callback'?"));
    }

    private static Selection select(String header, SelectionRequest request) {
        return Selector.select(Models.of(header), request);
    }

    private static SelectionRequest excluding(DeclarationKind kind, String... names) {
        return new SelectionRequest(Map.of(), Map.of(kind, Set.of(names)), List.of(), List.of(), false);
    }

    @Test
    void patternsSelectEveryNameThatMatchesAsAWhole() {
        assertThat(names(select(Map.of(DeclarationKind.FUNCTION, Set.of("[f-z]")))))
                .containsExactly("a", "b", "c", "callback", "f", "g");
        assertThat(names(select(Map.of(DeclarationKind.CONSTANT, Set.of("(ONE|TWO)")))))
                .containsExactly("ONE", "TWO");
        assertThat(names(select(Map.of(DeclarationKind.TYPEDEF, Set.of("col.*")))))
                .containsExactly("color");
    }

    @Test
    void excludesAreTakenFromWhateverIsSelected() {
        assertThat(names(select(HEADER, excluding(DeclarationKind.CONSTANT, "ONE", "T.*", "FOUR"))))
                .containsExactly("a", "b", "c", "callback", "f", "g", "color", "v");
        assertThat(names(select(
                        HEADER,
                        new SelectionRequest(
                                Map.of(DeclarationKind.FUNCTION, Set.of("f", "g")),
                                Map.of(DeclarationKind.FUNCTION, Set.of("g")),
                                List.of(),
                                List.of(),
                                false))))
                .containsExactly("a", "b", "f");
    }

    @Test
    void excludedRecordIsOpaqueBehindPointersAndWholeAsValue() {
        String header = """
                struct inner { int x; };
                struct far { struct inner *i; };
                struct near { struct far *f; };
                struct unused { int x; };
                int f(struct near n, struct far *f);
                """;
        Selection selection = select(header, excluding(DeclarationKind.STRUCT, "far", "near", "inner", "unused"));

        assertThat(selection.declarations())
                .filteredOn(Declaration.Record.class::isInstance)
                .extracting(Declaration::name, declaration -> ((Declaration.Record) declaration).isComplete())
                .containsExactly(tuple("far", false), tuple("near", true));
        assertThat(selection.diagnostics()).isEmpty();
    }

    @Test
    void typedefAloneDoesNotBringBackAnExcludedRecord() {
        String header = "struct s { int x; }; typedef struct s s; typedef struct s *sp; enum e { A }; int f(enum e e);";
        assertThat(names(select(header, excluding(DeclarationKind.STRUCT, "s"))))
                .containsExactly("s", "sp", "e", "f");
        assertThat(names(select(header, excluding(DeclarationKind.TYPEDEF, "e"))))
                .containsExactly("s", "s", "sp", "f");
    }

    @Test
    void excludesThatMatchNothingAreWarnings() {
        assertThat(select(HEADER, excluding(DeclarationKind.FUNCTION, "callback", "x.*"))
                        .diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple(Severity.WARNING, "no function 'callback' to exclude", "there is a typedef of that name"),
                        tuple(
                                Severity.WARNING,
                                "no function matches 'x.*' to exclude",
                                "names are those of the headers; `gatun inspect` lists them"));
    }

    @Test
    void brokenPatternsAreErrors() {
        assertThat(select(Map.of(DeclarationKind.FUNCTION, Set.of("sqlite3_(open")))
                        .diagnostics())
                .extracting(Diagnostic::severity, Diagnostic::message, Diagnostic::hint)
                .containsExactly(tuple(
                        Severity.ERROR,
                        "pattern 'sqlite3_(open' for a function: unclosed '(' (character 9)",
                        "a name stands for itself; anything else is a regular expression for whole names, as in"
                                + " sqlite3_(open|close).*"));
    }
}
