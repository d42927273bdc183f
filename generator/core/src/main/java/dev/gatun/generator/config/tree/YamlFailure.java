package dev.gatun.generator.config.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * What the parser has to complain about, in one sentence.
 *
 * @param index of the place, in code points; -1 where it isn't known
 */
record YamlFailure(String message, @Nullable String hint, long index) {

    private static final String TABS = "indent with spaces, not with tabs";
    private static final String QUOTES = "put a text with special characters into quotation marks";

    static YamlFailure of(JsonProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked && marked.getProblem() != null) {
                Mark mark = marked.getProblemMark();
                return of(marked.getProblem(), mark == null ? -1 : mark.getIndex());
            }
            if (cause instanceof ReaderException unprintable) {
                return new YamlFailure("a control character", null, unprintable.getPosition());
            }
        }
        return of(failure.getOriginalMessage(), -1);
    }

    private static YamlFailure of(String problem, long index) {
        if (problem.contains("TAB")) {
            return new YamlFailure("a tab where indentation is expected", TABS, index);
        }
        if (problem.contains("field name")) {
            return new YamlFailure("a key that is no word", null, index);
        }
        String line = problem.lines().findFirst().orElse(problem).replaceFirst("\\. \\(Do not use .*", "");
        return new YamlFailure(line.replace("<", "").replace(">", ""), QUOTES, index);
    }
}
