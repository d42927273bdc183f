package dev.gatun.generator.suggest;

import java.util.List;

/**
 * An entry of a configuration.
 *
 * @param evidence what speaks for it, one sentence each
 * @param yaml the entry, one or more lines, without indentation before the first
 * @param sure whether it is written as an entry, and not as a comment
 */
record Suggestion(List<String> evidence, String yaml, boolean sure) {

    Suggestion {
        evidence = List.copyOf(evidence);
    }
}
