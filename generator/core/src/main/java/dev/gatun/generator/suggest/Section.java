package dev.gatun.generator.suggest;

import java.util.List;

/**
 * A key of a configuration with what is suggested for it.
 *
 * @param note what to know before an entry is kept
 * @param listed whether the value is a list, a map otherwise
 */
record Section(String key, String note, boolean listed, List<Suggestion> suggestions) {

    Section {
        suggestions = List.copyOf(suggestions);
    }

    /** Adds the text; nothing without suggestions. A key without sure entries is a comment too: it would have no value. */
    void append(StringBuilder out) {
        if (suggestions.isEmpty()) {
            return;
        }
        boolean sure = suggestions.stream().anyMatch(Suggestion::sure);
        out.append("\n# ").append(note).append('\n');
        out.append(sure ? "" : "# ").append(key).append(":\n");
        for (Suggestion suggestion : suggestions) {
            for (String evidence : suggestion.evidence()) {
                out.append("  # ").append(Yaml.comment(evidence)).append('\n');
            }
            String lead = (suggestion.sure() ? "  " : "  # ") + (listed ? "- " : "");
            String next = suggestion.sure() ? "  " : "  # ";
            out.append(lead)
                    .append(suggestion.yaml().replace("\n", "\n" + next + (listed ? "  " : "")))
                    .append('\n');
        }
    }
}
