package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gatun.generator.Models;
import dev.gatun.generator.config.BufferRule;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.select.Selection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong rules for buffers, critical functions and text, each with its exact message. */
class BufferRulesTest {

    private static final String HEADER = """
            typedef struct hidden hidden;
            enum { MOST = 8 };
            int sum(const int *values, int count, int *used, double by);
            void *find(const char *name, unsigned long long size);
            void visit(void (*each)(int), hidden *what);
            int print(const char *format, ...);
            const char *name(int which);
            int length(int which);
            """;

    private static Names names(List<Diagnostic> diagnostics) {
        var model = Models.of(HEADER);
        return new Names(
                new Selection(model, model.declarations(), model.declarations(), List.of(), List.of(), diagnostics));
    }

    private static List<String> messages(Names names, List<Diagnostic> diagnostics) {
        List<Diagnostic> all = new ArrayList<>(names.diagnostics());
        all.addAll(diagnostics);
        return all.stream()
                .map(diagnostic -> diagnostic.message() + (diagnostic.hint() == null ? "" : " | " + diagnostic.hint()))
                .toList();
    }

    private static List<String> ofBuffer(String place, String parameter, String length) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Names names = names(List.of());
        BufferRule rule = new BufferRule(Entry.of(place), Entry.of(parameter), Entry.of(length), false, null);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Buffers.of(List.of(rule), names, diagnostics));
        return messages(names, diagnostics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sum  | values | cout     | 'cout' is no parameter and no constant
                    sum  | values | by       | parameter 'by' is no integer but 'double'
                    sum  | values | used     | parameter 'used' is no integer but 'int *'
                    sum  | values | *count   | parameter 'count' is no pointer to an integer but 'int'
                    sum  | values | count && 1 | it has something that lengths can't have
                    sum  | values | 1.5      | '1.5' is no whole number of 64 bits
                    sum  | values | length(count) | no function 'length' can say that
                    """)
    void lengthThatCannotBeReadIsRefused(String place, String parameter, String length, String reason) {
        assertThat(ofBuffer(place, parameter, length))
                .singleElement()
                .asString()
                .startsWith("can't take '" + length + "' for the length of parameter '" + parameter + "' of '" + place
                        + "': " + reason);
    }

    @Test
    void lengthThatDoesNotParseIsRefused() {
        assertThat(ofBuffer("sum", "values", "count +"))
                .singleElement()
                .asString()
                .startsWith("can't take 'count +' for the length of parameter 'values' of 'sum': ");
        assertThat(ofBuffer("sum", "values", ""))
                .singleElement()
                .asString()
                .startsWith("can't take '' for the length of parameter 'values' of 'sum': it is empty");
        assertThat(ofBuffer("sum", "values", "(".repeat(501)))
                .singleElement()
                .asString()
                .endsWith(": it is longer than 500 characters");
        assertThat(ofBuffer("sum", "values", "(".repeat(250) + "1" + ")".repeat(249)))
                .singleElement()
                .asString()
                .contains("for the length of parameter 'values' of 'sum': ");
    }

    @Test
    void whatIsNoBufferIsRefused() {
        String example = " | a buffer is a pointer with a length, as in `read: {buf: count}`";
        assertThat(ofBuffer("sum", "count", "1"))
                .containsExactly("parameter 'count' of 'sum' is no pointer but 'int'" + example);
        assertThat(ofBuffer("length", "result", "1"))
                .containsExactly("the result of 'length' is no pointer but 'int'" + example);
        assertThat(ofBuffer("visit", "each", "1"))
                .containsExactly("parameter 'each' of 'visit' is a function pointer" + example);
        assertThat(ofBuffer("visit", "what", "1"))
                .containsExactly(
                        "parameter 'what' of 'visit' points to 'struct hidden', whose size the headers don't tell"
                                + example);
    }

    @Test
    void unknownNamesAreRefused() {
        assertThat(ofBuffer("summ", "values", "count"))
                .containsExactly("no function or callback type 'summ' in the headers | did you mean 'sum'?");
        assertThat(ofBuffer("sum", "value", "count"))
                .containsExactly("no parameter 'value' of 'sum' | did you mean 'values'?");
    }

    @Test
    void resultCannotSayALengthAheadOfTheCall() {
        assertThat(ofBuffer("sum", "values", "result"))
                .containsExactly("the length of parameter 'values' of 'sum' has to be known before the call"
                        + " | give its capacity; 'result' is for the lengths of results");
    }

    @Test
    void twoLengthsContradictEachOther() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Names names = names(List.of());
        Entry sum = Entry.of("sum");
        Buffers.of(
                List.of(
                        new BufferRule(sum, Entry.of("values"), Entry.of("count"), false, null),
                        new BufferRule(sum, Entry.of("1"), Entry.of("MOST"), false, null)),
                names,
                diagnostics);
        assertThat(messages(names, diagnostics))
                .containsExactly("there are two lengths for parameter '1' of 'sum' | leave one of them out");
    }

    @Test
    void constBufferIsNotWritten() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Names names = names(List.of());
        Buffers.of(
                List.of(new BufferRule(
                        Entry.of("sum"), Entry.of("values"), Entry.of("count"), false, BufferRule.Direction.OUT)),
                names,
                diagnostics);
        assertThat(messages(names, diagnostics))
                .containsExactly(
                        "parameter 'values' of 'sum' is const: C does not write to it" + " | leave the direction out");
    }

    @Test
    void criticalFunctionCannotCallJava() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Names names = names(List.of());
        CriticalFunctions critical = CriticalFunctions.of(
                List.of(Entry.of("visit"), Entry.of("print"), Entry.of("sum")), names, diagnostics);
        String hint = " | leave it out: only functions that return at once and never call Java can be critical";
        assertThat(messages(names, diagnostics))
                .containsExactly(
                        "'visit' can't be critical: parameter 'each' is a function pointer" + hint,
                        "'print' can't be critical: it is variadic" + hint);
        assertThat(critical.contains("sum")).isTrue();
        assertThat(critical.contains("visit")).isFalse();
    }

    private static List<String> ofStrings(String function, @Nullable String charset, @Nullable String free) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Names names = names(List.of());
        StringRule rule = new StringRule(
                List.of(Entry.of(function)),
                List.of(),
                charset == null ? null : Entry.of(charset),
                free == null ? null : Entry.of(free));
        Strings.of(List.of(rule), null, names, diagnostics);
        return messages(names, diagnostics);
    }

    @Test
    void wrongRulesForTextAreRefused() {
        assertThat(ofStrings("name", "ISO-8859-01", null))
                .containsExactly("no charset 'ISO-8859-01' | did you mean 'ISO-8859-1'?");
        assertThat(ofStrings("name", "no such charset!", null))
                .containsExactly("no charset 'no such charset!' | as in UTF-8, ISO-8859-1, windows-1252");
        assertThat(ofStrings("length", null, null))
                .containsExactly("the result of 'length' is no text but 'int'"
                        + " | text is a pointer to char, wchar_t, char16_t or char32_t");
        assertThat(ofStrings("name", null, "length"))
                .containsExactly("'length' can't free text: it doesn't take one pointer");
        assertThat(ofStrings("name", "ISO-8859-1", "free")).isEmpty();
    }
}
