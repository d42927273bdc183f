package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.config.OwnedRule.Mode;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.select.Selector;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnershipTest {

    private static final String HEADER = """
            typedef struct lake lake;
            typedef struct ship ship;
            typedef struct { int n; } plain;
            lake *lake_new(int depth);
            const lake *lake_default(void);
            lake *lake_of(ship *s);
            ship *ship_new(lake *l);
            int ship_make(lake *l, ship **out, const ship **seen);
            int lake_depth(const lake *l);
            void lake_free(lake *l);
            void any_free(void *p);
            void two_free(lake *a, lake *b);
            void many_free(lake *a, ...);
            plain record_free(lake *l);
            void lake_adopt(lake *l, ship *s);
            void lake_join(lake *a, lake *b);
            int number(int n);
            """;

    private static OwnedRule rule(String type, String free) {
        return rule(type, free, null, List.of(), List.of(), null, Mode.CONFINED, false);
    }

    private static OwnedRule rule(
            String type,
            String free,
            @Nullable List<String> from,
            List<String> borrowed,
            List<String> consumedBy,
            @Nullable String parent,
            Mode mode,
            boolean cleaner) {
        return new OwnedRule(
                Entry.of(type),
                Entry.of(free),
                from == null ? null : entries(from),
                entries(borrowed),
                entries(consumedBy),
                parent == null ? null : Entry.of(parent),
                mode,
                cleaner);
    }

    private static List<Entry> entries(List<String> texts) {
        return texts.stream().map(Entry::of).toList();
    }

    private static Idioms idioms(OwnedRule... rules) {
        Selection selection = Selector.select(Models.of(HEADER), SelectionRequest.DEFAULT);
        Configuration none = Configuration.NONE;
        return Idioms.of(
                new Configuration(
                        none.errors(),
                        none.out(),
                        none.buffers(),
                        List.of(rules),
                        none.callbacks(),
                        none.critical(),
                        none.enums(),
                        none.tagged(),
                        none.strings(),
                        none.charset(),
                        none.nonNull(),
                        none.nullable(),
                        none.newtypes(),
                        none.naming(),
                        none.variadic(),
                        none.cpp()),
                selection);
    }

    private static Declaration.Function function(String name) {
        return Models.of(HEADER).declarations().stream()
                .filter(declaration -> name.equals(declaration.name()))
                .map(Declaration.Function.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void functionsWithoutObjectsMakeThemByDefault() {
        OwnedTypes owned =
                idioms(rule("lake", "lake_free"), rule("ship", "any_free")).owned();
        assertThat(owned.isNew(function("lake_new"))).isTrue();
        assertThat(owned.isNew(function("lake_default"))).isFalse();
        assertThat(owned.isNew(function("lake_of"))).isFalse();
        assertThat(owned.isNew(function("ship_new"))).isFalse();
        assertThat(owned.isNewIn(function("ship_make"), 1)).isTrue();
        assertThat(owned.isNewIn(function("ship_make"), 2)).isFalse();
        assertThat(owned.isNewIn(function("lake_depth"), 0)).isFalse();
        assertThat(owned.takes(function("lake_free"), 0)).isTrue();
        assertThat(owned.takes(function("any_free"), 0)).isTrue();
        assertThat(owned.takes(function("lake_depth"), 0)).isFalse();
    }

    @Test
    void rulesSayWhatMakesLendsAndTakes() {
        OwnedTypes owned = idioms(
                        rule(
                                "struct lake",
                                "lake_free",
                                List.of("lake_of"),
                                List.of(),
                                List.of(),
                                null,
                                Mode.SHARED,
                                true),
                        rule(
                                "ship",
                                "any_free",
                                List.of("ship_n.*"),
                                List.of("ship_make"),
                                List.of("lake_adopt.s", "lake_join.2"),
                                "lake",
                                Mode.CONFINED,
                                false))
                .owned();
        assertThat(owned.isNew(function("lake_new"))).isFalse();
        assertThat(owned.isNew(function("lake_of"))).isTrue();
        assertThat(owned.isNew(function("ship_new"))).isTrue();
        assertThat(owned.isNewIn(function("ship_make"), 1)).isFalse();
        assertThat(owned.takes(function("lake_adopt"), 1)).isTrue();
        assertThat(owned.takes(function("lake_adopt"), 0)).isFalse();
        OwnedType ship = owned.pointedBy(function("ship_new").type().result());
        assertThat(ship).isNotNull();
        assertThat(owned.parentParameter(function("ship_new"), ship)).isZero();
        assertThat(owned.parentParameter(function("lake_new"), ship)).isEqualTo(-1);
    }

    @Test
    void functionIsEnoughWhereOneParameterTakesSuchAnObject() {
        OwnedTypes owned = idioms(
                        rule("ship", "any_free", null, List.of(), List.of("lake_adopt"), null, Mode.CONFINED, false))
                .owned();
        assertThat(owned.takes(function("lake_adopt"), 1)).isTrue();
    }

    static Stream<Arguments> mistakes() {
        List<String> none = List.of();
        String takesAddress = "what frees takes the object's address, as 'struct lake *' or 'void *', and nothing else";
        return Stream.of(
                Arguments.of(
                        List.of(rule("lake", "two_free")),
                        "'two_free' can't free objects of 'lake': it takes 2 parameters",
                        takesAddress),
                Arguments.of(
                        List.of(rule("lake", "many_free")),
                        "'many_free' can't free objects of 'lake': it takes any number of parameters",
                        takesAddress),
                Arguments.of(
                        List.of(rule("lake", "number")),
                        "'number' can't free objects of 'lake': it takes 'int'",
                        takesAddress),
                Arguments.of(
                        List.of(rule("lake", "record_free")),
                        "'record_free' can't free objects of 'lake': it returns a record by value",
                        takesAddress),
                Arguments.of(
                        List.of(rule("lake", "lake_free", null, none, none, null, Mode.CONFINED, true)),
                        "objects of 'lake' are confined to their threads, and a cleaner is another thread",
                        "say 'mode: shared' if the library allows that, or leave the cleaner out"),
                Arguments.of(
                        List.of(rule("lake", "lake_free"), rule("struct lake", "any_free")),
                        "'struct lake' has a rule of ownership already",
                        "merge the two"),
                Arguments.of(
                        List.of(rule("ship", "any_free", null, none, none, "lake", Mode.CONFINED, false)),
                        "parent 'lake' has no owner",
                        "give 'lake' a rule of its own in 'owned'"),
                Arguments.of(
                        List.of(
                                rule("lake", "lake_free"),
                                rule("ship", "any_free", null, none, none, "lake", Mode.SHARED, false)),
                        "objects of 'ship' are shared between threads, and their parents 'lake' are not",
                        "say 'mode: shared' for both, if the library allows that, or for none"),
                Arguments.of(
                        List.of(
                                rule("lake", "lake_free"),
                                rule("ship", "any_free", null, none, none, "ship", Mode.CONFINED, false)),
                        "'ship' comes from itself by its parents",
                        "leave one 'parent' out"),
                Arguments.of(
                        List.of(rule(
                                "lake",
                                "lake_free",
                                List.of("lake_.*"),
                                List.of("lake_of"),
                                none,
                                null,
                                Mode.CONFINED,
                                false)),
                        "'lake_of' both makes and lends objects of 'lake'",
                        "let only one of 'from' and 'borrowed' match it"),
                Arguments.of(
                        List.of(rule("ship", "any_free", List.of("lake_new"), none, none, null, Mode.CONFINED, false)),
                        "'lake_new' doesn't give objects of 'ship'",
                        "such a function returns 'struct ship *', or writes one to a parameter"),
                Arguments.of(
                        List.of(rule("ship", "any_free", null, List.of("lake.*"), none, null, Mode.CONFINED, false)),
                        "no function that matches 'lake.*' gives objects of 'ship'",
                        "such a function returns 'struct ship *', or writes one to a parameter"),
                Arguments.of(
                        List.of(rule("ship", "any_free", null, none, List.of("number.n"), null, Mode.CONFINED, false)),
                        "'number.n' can't take objects of 'ship': it is 'int'",
                        null),
                Arguments.of(
                        List.of(rule("ship", "any_free", null, none, List.of("number"), null, Mode.CONFINED, false)),
                        "'number' has no parameter for objects of 'ship'",
                        null),
                Arguments.of(
                        List.of(rule(
                                "lake", "lake_free", null, none, List.of("lake_join"), null, Mode.CONFINED, false)),
                        "'lake_join' has 2 parameters for objects of 'lake'",
                        "say which one: 'lake_join.2' or by its name"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreTold(List<OwnedRule> rules, String message, @Nullable String hint) {
        assertThat(idioms(rules.toArray(OwnedRule[]::new)).diagnostics())
                .extracting(Diagnostic::kind, Diagnostic::message, Diagnostic::hint)
                .containsExactly(tuple(DiagnosticKind.OWNERSHIP, message, hint));
    }

    @Test
    void unknownNamesAreTheOnlyMistakeOfTheirRule() {
        assertThat(idioms(rule("lakes", "lake_fre")).diagnostics())
                .extracting(Diagnostic::message, Diagnostic::hint)
                .containsExactly(
                        tuple("no struct or union 'lakes' in the headers", "did you mean 'lake'?"),
                        tuple("no function 'lake_fre' in the headers", "did you mean 'lake_free'?"));
    }
}
