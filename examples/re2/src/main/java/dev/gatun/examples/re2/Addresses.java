package dev.gatun.examples.re2;

import com.google.re2.RE2;
import com.google.re2.std.string;
import java.util.Map;
import java.util.Optional;

/** Mail addresses in texts. */
final class Addresses implements AutoCloseable {

    /** An address in two parts. */
    record Address(String user, String host) {}

    private final RE2 pattern;

    /** @throws IllegalArgumentException if the pattern is none; the message says why */
    Addresses(String pattern) {
        this.pattern = new RE2(pattern);
        if (!this.pattern.ok()) {
            String error = this.pattern.error();
            this.pattern.close();
            throw new IllegalArgumentException(error);
        }
    }

    Addresses() {
        this("(?P<user>[\\w.]+)@(?P<host>[\\w.]+)");
    }

    /** The first address in a text. */
    Optional<Address> first(String text) {
        try (string user = new string();
                string host = new string()) {
            return RE2.partialMatch(text, pattern, user, host)
                    ? Optional.of(new Address(user.toString(), host.toString()))
                    : Optional.empty();
        }
    }

    /** A text without its addresses' hosts. */
    String hidden(String text) {
        try (string changed = string.of(text)) {
            RE2.GlobalReplace(changed, pattern, "\\1@...");
            return changed.toString();
        }
    }

    /** The groups of the pattern by name. */
    Map<String, Integer> groups() {
        return pattern.NamedCapturingGroups();
    }

    @Override
    public void close() {
        pattern.close();
    }
}
