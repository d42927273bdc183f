package dev.gatun.generator.preprocess;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code #line} has said: the presumed line and file of {@code __LINE__} and {@code __FILE__} (C23 6.10.6). */
final class LineControl {

    private record Mark(
            int line, int presumedLine, @Nullable String name) {}

    private final Map<SourceFile, List<Mark>> marks = new HashMap<>();

    /**
     * Enters a directive.
     *
     * @param at the directive; the line behind it has number {@code presumed}
     * @param name null to keep the name
     */
    void mark(SourcePosition at, int presumed, @Nullable String name) {
        List<Mark> list = marks.computeIfAbsent(at.file(), key -> new ArrayList<>());
        String kept = name == null && !list.isEmpty() ? list.getLast().name() : name;
        list.add(new Mark(at.line() + 1, presumed, kept));
    }

    int line(SourcePosition position) {
        int line = position.line();
        Mark mark = markFor(position.file(), line);
        return mark == null ? line : line - mark.line() + mark.presumedLine();
    }

    String file(SourcePosition position) {
        Mark mark = marks.isEmpty() ? null : markFor(position.file(), position.line());
        return mark == null || mark.name() == null ? position.file().toString() : mark.name();
    }

    private @Nullable Mark markFor(SourceFile file, int line) {
        List<Mark> list = marks.getOrDefault(file, List.of());
        for (int i = list.size() - 1; i >= 0; i--) {
            if (list.get(i).line() <= line) {
                return list.get(i);
            }
        }
        return null;
    }
}
