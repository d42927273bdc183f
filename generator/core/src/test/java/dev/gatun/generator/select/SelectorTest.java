package dev.gatun.generator.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.diagnostic.Diagnostic;
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
        return Selector.select(Models.of(HEADER), new SelectionRequest(includes, false));
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

    @Test
    void recordsThatAreAlignedBeyondWhatTheLinkerKnowsAreNotPassedByValue() {
        Selection selection = Selector.select(Models.of("""
                        struct wide { _Alignas(32) int x; };
                        struct outer { struct wide inner; };
                        int take(struct wide w);
                        struct outer give(void);
                        int by_pointer(struct outer *o);
                        """), SelectionRequest.DEFAULT);

        assertThat(selection.skipped())
                .extracting(skipped -> skipped.name() + ": " + skipped.reason())
                .containsExactly(
                        "take: takes struct wide with an alignment of 32 by value: needs the C shim",
                        "give: returns struct outer with struct wide with an alignment of 32 by value: needs the C shim");
        assertThat(names(selection)).contains("wide", "outer", "by_pointer").doesNotContain("take", "give");
    }
}
