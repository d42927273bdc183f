package dev.gatun.generator.plan.idiom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gatun.generator.Models;
import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.select.Selector;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTypesTest {

    private static final Names NAMES = new Names(Selector.select(Models.of("""
            typedef unsigned char xmlChar;
            typedef xmlChar name;
            typedef int number;
            const xmlChar *content(const xmlChar *name);
            """), SelectionRequest.DEFAULT));

    private static Strings strings(List<Diagnostic> diagnostics, String... types) {
        List<Entry> entries = List.of(types).stream().map(Entry::of).toList();
        return Strings.of(List.of(new StringRule(List.of(), entries, null, null)), null, NAMES, diagnostics);
    }

    @Test
    void typedefOfBytesIsText() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Strings strings = strings(diagnostics, "xmlChar");
        assertThat(diagnostics).isEmpty();
        assertThat(strings.isTextType("xmlChar")).isTrue();
        assertThat(strings.isTextType("name")).isFalse();
    }

    @Test
    void typedefOfNumbersIsNone() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        assertThat(strings(diagnostics, "number").isTextType("number")).isFalse();
        assertThat(diagnostics)
                .extracting(Diagnostic::kind, Diagnostic::message, Diagnostic::hint)
                .containsExactly(tuple(
                        DiagnosticKind.BAD_CONFIGURATION,
                        "no text is made of 'number', which is 'int'",
                        "text is made of a typedef of char, signed char or unsigned char"));
    }
}
