package dev.gatun.generator.select;

import dev.gatun.generator.pattern.HeaderPattern;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The headers that patterns name. */
public final class HeaderPatterns {

    private final Set<SourceFile> files = new HashSet<>();
    private final List<String> unmatched = new ArrayList<>();
    private final boolean empty;

    public HeaderPatterns(List<IncludedFile> included, List<HeaderPattern> patterns) {
        empty = patterns.isEmpty();
        for (HeaderPattern pattern : patterns) {
            boolean matched = false;
            for (IncludedFile file : included) {
                if (!file.file().isSynthetic() && pattern.matches(path(file.file()))) {
                    files.add(file.file());
                    matched = true;
                }
            }
            if (!matched) {
                unmatched.add(pattern.text());
            }
        }
    }

    public boolean isEmpty() {
        return empty;
    }

    public boolean contains(SourceFile file) {
        return files.contains(file);
    }

    /** Patterns that match no header. */
    public List<String> unmatched() {
        return unmatched;
    }

    /** What could have been written for each header: its path's end, from any folder on. */
    public static Set<String> names(List<IncludedFile> files) {
        Set<String> names = new LinkedHashSet<>();
        for (IncludedFile file : files) {
            if (!file.file().isSynthetic()) {
                addEnds(path(file.file()), names);
            }
        }
        return names;
    }

    private static void addEnds(String path, Set<String> names) {
        int start = path.length();
        do {
            start = path.lastIndexOf('/', start - 2) + 1;
            names.add(path.substring(start));
        } while (start > 0);
    }

    /** With slashes on any system. */
    private static String path(SourceFile file) {
        return file.path().normalize().toString().replace('\\', '/');
    }
}
