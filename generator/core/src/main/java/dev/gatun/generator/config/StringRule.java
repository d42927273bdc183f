package dev.gatun.generator.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results that are text.
 *
 * @param functions patterns
 * @param charset null for that of all text
 * @param free function that frees the text once it is read; null for none
 */
public record StringRule(
        List<Entry> functions,
        @Nullable Entry charset,
        @Nullable Entry free) {

    public StringRule {
        functions = List.copyOf(functions);
    }
}
