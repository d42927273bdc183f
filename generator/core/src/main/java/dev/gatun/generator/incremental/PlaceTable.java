package dev.gatun.generator.incremental;

import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines that messages refer to, by file: what is kept of sources in a record. */
final class PlaceTable {

    /** Of a line, in characters: what is generated may come without line ends. */
    private static final int MOST_SHOWN = 10_000;

    /** Of a file, made of its few lines again, in characters. */
    private static final int MOST_LINES = 10_000_000;

    private final Map<SourceFile, FileLines> files = new LinkedHashMap<>();

    /**
     * Some lines of a file.
     *
     * @param index place in the table
     * @param file its path, as the run used it
     * @param lines by number, from 1
     */
    record FileLines(int index, String file, SortedMap<Integer, String> lines) {

        /** A file with these lines at their places, and empty ones between. Null if they can't be lines of a file. */
        @Nullable SourceFile restored() {
            StringBuilder text = new StringBuilder();
            int line = 1;
            for (Map.Entry<Integer, String> entry : lines.entrySet()) {
                int number = entry.getKey();
                if (number < line || number > MOST_LINES || entry.getValue().indexOf('\n') >= 0) {
                    return null;
                }
                text.repeat('\n', number - line).append(entry.getValue());
                line = number;
            }
            return new SourceFile(Path.of(file), text.toString());
        }
    }

    void add(@Nullable SourcePosition position) {
        if (position != null) {
            files.computeIfAbsent(
                            position.file(),
                            file -> new FileLines(files.size(), file.path().toString(), new TreeMap<>()))
                    .lines()
                    .putIfAbsent(position.line(), shown(position));
        }
    }

    static String shown(SourcePosition position) {
        String line = position.lineText();
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN);
    }

    List<FileLines> files() {
        return new ArrayList<>(files.values());
    }

    int index(SourceFile file) {
        FileLines known = files.get(file);
        if (known == null) {
            throw new IllegalArgumentException("no place in " + file + " was added");
        }
        return known.index();
    }
}
