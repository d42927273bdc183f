package dev.gatun.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that C's types don't show as such.
 *
 * @param functions patterns for functions whose results are text that Java copies
 * @param types typedefs of bytes that text is made of
 * @param charset null for that of all text
 * @param free function that frees the text once it is read; null for none
 */
public record StringRule(
        List<Entry> functions,
        List<Entry> types,
        @Nullable Entry charset,
        @Nullable Entry free) {

    public StringRule {
        functions = List.copyOf(functions);
        types = List.copyOf(types);
    }
}
