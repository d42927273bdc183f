package dev.gatun.generator.select;

import dev.gatun.generator.pattern.NamePattern;
import dev.gatun.generator.pattern.PatternException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names and patterns of one option, and which of them have matched. */
public final class NameList {

    private final Set<String> names = new LinkedHashSet<>();
    private final List<NamePattern> patterns = new ArrayList<>();
    private final Set<String> matched = new HashSet<>();

    void add(String text) throws PatternException {
        NamePattern pattern = NamePattern.of(text);
        if (NamePattern.isName(text)) {
            names.add(text);
        } else {
            patterns.add(pattern);
        }
    }

    public boolean matches(String name) {
        boolean match = names.contains(name);
        if (match) {
            matched.add(name);
        }
        for (NamePattern pattern : patterns) {
            // a pattern that is known to match something need not be asked again where the answer is known too
            if ((!match || !matched.contains(pattern.text())) && pattern.matches(name)) {
                matched.add(pattern.text());
                match = true;
            }
        }
        return match;
    }

    /** Names and patterns that have matched nothing, sorted. */
    public List<String> unmatched() {
        List<String> unmatched = new ArrayList<>(names);
        patterns.forEach(pattern -> unmatched.add(pattern.text()));
        unmatched.removeAll(matched);
        unmatched.sort(null);
        return unmatched;
    }
}
