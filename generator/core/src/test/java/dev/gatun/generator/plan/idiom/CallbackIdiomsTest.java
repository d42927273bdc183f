package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.config.CallbackRule;
import dev.gatun.generator.config.CallbackRule.Lifetime;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OwnedRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.select.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallbackIdiomsTest {

    private static final String HEADER = """
            typedef struct db db;
            void db_close(db *d);
            typedef int (*visit)(int x, void *data);
            typedef int (*both)(void *element, void *data);
            typedef void (*release)(void *data);
            typedef double (*weigh)(void *data);
            typedef enum { STOP, GO = 7 } verdict;
            typedef signed char (*judge)(void *data);
            #define LIMIT 200
            struct hooks { int (*step)(int x, void *data); visit each; int count; };
            int each(int n, visit v, void *data);
            int compare(visit v, int n, void *data);
            int apart(visit v, void *other, void *data);
            int constant(visit v, const void *data);
            int elements(both b, void *data);
            int owned_by(db *d, visit v, void *data);
            int two_owners(db *d, db *e, visit v, void *data);
            int freed(db *d, visit v, void *data, release r);
            int freed_badly(visit v, void *data, int (*r)(int));
            int formatted(visit v, void *data, ...);
            """;

    /** As in a configuration; empty texts for what is not said. */
    private static CallbackRule rule(
            String place,
            String parameter,
            @Nullable Lifetime lifetime,
            String userData,
            String owner,
            String destroy,
            String fallback) {
        return new CallbackRule(
                Entry.of(place),
                entry(parameter),
                lifetime,
                entry(userData),
                entry(owner),
                entry(destroy),
                entry(fallback));
    }

    private static @Nullable Entry entry(String text) {
        return text.isEmpty() ? null : Entry.of(text);
    }

    private record Read(CallbackIdioms idioms, Selection selection, List<String> messages) {

        List<CallbackUse> uses(String function) {
            return selection.model().declarations().stream()
                    .filter(Declaration.Function.class::isInstance)
                    .map(Declaration.Function.class::cast)
                    .filter(declared -> declared.name().equals(function))
                    .findFirst()
                    .map(idioms::uses)
                    .orElseThrow();
        }
    }

    private static Read read(CallbackRule... rules) {
        Selection selection = Selector.select(Models.of(HEADER), SelectionRequest.DEFAULT);
        Names names = new Names(selection);
        List<Diagnostic> diagnostics = new ArrayList<>();
        OwnedTypes owned = OwnershipPlanner.plan(
                List.of(new OwnedRule(
                        Entry.of("db"),
                        Entry.of("db_close"),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        OwnedRule.Mode.CONFINED,
                        false)),
                names,
                selection,
                diagnostics);
        CallbackIdioms idioms = CallbackIdioms.of(List.of(rules), owned, names, diagnostics);
        List<String> messages = Stream.concat(names.diagnostics().stream(), diagnostics.stream())
                .map(CallbackIdiomsTest::message)
                .toList();
        return new Read(idioms, selection, messages);
    }

    private static String message(Diagnostic diagnostic) {
        return diagnostic.message() + (diagnostic.hint() == null ? "" : " | " + diagnostic.hint());
    }

    @Test
    void callbackAndTheOnlyVoidPointerBehindItAreAPair() {
        Read read = read();
        assertThat(read.uses("each"))
                .containsExactly(
                        new CallbackUse(1, CallbackUse.Lifetime.CALL, new CallbackUse.UserData(2, 1), -1, null, null));
        assertThat(read.uses("owned_by")).hasSize(1);
        assertThat(Stream.of("compare", "apart", "constant", "elements", "freed", "freed_badly", "formatted"))
                .allSatisfy(function -> assertThat(read.uses(function)).isEmpty());
    }

    @Test
    void rulesSayMore() {
        Read read = read(
                rule("elements", "b", null, "data", "", "", "-1"),
                rule("both", "", null, "data", "", "", ""),
                rule("compare", "v", Lifetime.ARENA, "3", "", "", "LIMIT"),
                rule("owned_by", "v", Lifetime.OWNER, "", "", "", ""),
                rule("two_owners", "v", null, "", "e", "", ""),
                rule("freed", "v", null, "data", "", "r", "GO"),
                rule("apart", "v", Lifetime.CALL, "", "", "", ""),
                rule("weigh", "", null, "", "", "", "0.5"),
                rule("hooks.step", "", null, "data", "", "", "0x10"));
        assertThat(read.messages()).isEmpty();
        assertThat(read.uses("elements"))
                .containsExactly(new CallbackUse(
                        0,
                        CallbackUse.Lifetime.CALL,
                        new CallbackUse.UserData(1, 1),
                        -1,
                        null,
                        new DefaultResult.OfInteger(-1)));
        assertThat(read.uses("compare"))
                .containsExactly(new CallbackUse(
                        0,
                        CallbackUse.Lifetime.ARENA,
                        new CallbackUse.UserData(2, 1),
                        -1,
                        null,
                        new DefaultResult.OfInteger(200)));
        assertThat(read.uses("owned_by"))
                .containsExactly(
                        new CallbackUse(1, CallbackUse.Lifetime.OWNER, new CallbackUse.UserData(2, 1), 0, null, null));
        assertThat(read.uses("two_owners"))
                .singleElement()
                .satisfies(use -> assertThat(use.owner()).isEqualTo(1));
        assertThat(read.uses("freed"))
                .containsExactly(new CallbackUse(
                        1,
                        CallbackUse.Lifetime.DESTROY,
                        new CallbackUse.UserData(2, 1),
                        -1,
                        new CallbackUse.Destroy(3, 0),
                        new DefaultResult.OfInteger(7)));
        assertThat(read.uses("apart"))
                .as("without user data: nobody said which")
                .containsExactly(new CallbackUse(0, CallbackUse.Lifetime.CALL, null, -1, null, null));
        assertThat(read.idioms().ofType("weigh").fallback()).isEqualTo(new DefaultResult.OfFloating(0.5));
    }

    static Stream<Arguments> mistakes() {
        String places = " | function pointers are parameters, typedefs, or `record.field`";
        String data = " | user data is a `void *` that C hands on to the callback";
        return Stream.of(
                Arguments.of(
                        rule("eech", "v", null, "", "", "", ""),
                        "no function or callback type 'eech' in the headers | did you mean 'each'?"),
                Arguments.of(
                        rule("each", "w", null, "", "", "", ""),
                        "no parameter 'w' of 'each' | it has 3 parameters: n, v, data"),
                Arguments.of(
                        rule("each", "n", null, "", "", "", ""),
                        "parameter 'n' of 'each' is no function pointer but 'int'" + places),
                Arguments.of(
                        rule("each", "", null, "", "", "", "1"),
                        "'each' is a function: say which parameter is meant" + places),
                Arguments.of(rule("visit", "v", null, "", "", "", ""), "'visit' is no function" + places),
                Arguments.of(
                        rule("formatted", "v", null, "", "", "", ""),
                        "'formatted' is variadic: it takes function pointers only"),
                Arguments.of(
                        rule("each", "v", null, "n", "", "", ""),
                        "parameter 'n' of 'each' is no void * but 'int'" + data),
                Arguments.of(
                        rule("constant", "v", null, "data", "", "", ""),
                        "parameter 'data' of 'constant' is no void * but 'const void *'" + data),
                Arguments.of(
                        rule("elements", "b", null, "data", "", "", ""),
                        "which parameter of 'both' is the user data is not clear"
                                + " | say it of its typedef, as in `callbacks: {visit: {user-data: data}}`"),
                Arguments.of(
                        rule("each", "v", Lifetime.OWNER, "", "", "", ""),
                        "'each' has no parameter of a type that has owners | `owned:` says which types have"),
                Arguments.of(
                        rule("two_owners", "v", Lifetime.OWNER, "", "", "", ""),
                        "'two_owners' has several parameters of types that have owners | `owner:` says which is meant"),
                Arguments.of(
                        rule("each", "v", null, "", "n", "", ""),
                        "parameter 'n' of 'each' is of no type that has owners but 'int' | `owned:` says which types have"),
                Arguments.of(
                        rule("freed", "v", Lifetime.ARENA, "data", "", "r", ""),
                        "a callback that C frees has no other lifetime"),
                Arguments.of(
                        rule("owned_by", "v", Lifetime.CALL, "", "d", "", ""),
                        "a callback that lives as long as an owner has no other lifetime"),
                Arguments.of(
                        rule("freed_badly", "v", null, "data", "", "r", ""),
                        "parameter 'r' of 'freed_badly' is no function that frees user data, but 'int (*)(int)'"
                                + " | such a function takes a `void *`"),
                Arguments.of(
                        rule("apart", "v", null, "", "", "v", ""),
                        "parameter 'v' of 'apart' has no user data to free | `user-data:` says where it is"),
                Arguments.of(
                        rule("visit", "", Lifetime.CALL, "", "", "", ""),
                        "a lifetime is that of a function's parameter, not of the type 'visit'"),
                Arguments.of(
                        rule("hooks.count", "", null, "", "", "", "1"),
                        "'hooks.count' is no function pointer but 'int'" + places),
                Arguments.of(
                        rule("hooks.each", "", null, "", "", "", "1"),
                        "'hooks.each' has the type 'visit', which other places may have too | say it of 'visit'"),
                Arguments.of(
                        rule("release", "", null, "", "", "", "1"),
                        "'release' returns 'void', for which there is no default to choose | C gets zeros"),
                Arguments.of(
                        rule("judge", "", null, "", "", "", "256"),
                        "'signed char', the result of 'judge', has no value 256"),
                Arguments.of(
                        rule("judge", "", null, "", "", "", "LIMITS"),
                        "no constant 'LIMITS' in the headers | did you mean 'LIMIT'?"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreTold(CallbackRule rule, String message) {
        assertThat(read(rule).messages()).containsExactly(message);
    }

    @Test
    void secondRuleForAParameterIsAContradiction() {
        assertThat(read(rule("each", "v", null, "", "", "", ""), rule("each", "2", Lifetime.ARENA, "", "", "", ""))
                        .messages())
                .containsExactly("parameter '2' of 'each' has a rule already | one rule says all of a callback");
    }
}
