package dev.gatun.generator.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a product was made from, kept in a file beside it. The product is good as long as all of that is the same, and itself is as it was
 * made.
 *
 * @param key hash of the command
 * @param product hash of what was made
 * @param files read, with their hashes
 */
record Stamp(String key, String product, Map<Path, String> files) {

    private static final String FORMAT = "gatun build 1";
    private static final String END = "end";

    /** Whether the product is there and nothing has changed. A stamp that can't be read is none. */
    static boolean isValid(Path stamp, String key, Path product, FileStates states) {
        try {
            List<String> lines = Files.readAllLines(stamp, StandardCharsets.UTF_8);
            return lines.size() > 3
                    && lines.get(0).equals(FORMAT)
                    && lines.get(1).equals(key)
                    && lines.getLast().equals(END)
                    && lines.get(2).equals(FileStates.read(product))
                    && lines.subList(3, lines.size() - 1).stream().allMatch(line -> isSame(line, states));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSame(String line, FileStates states) {
        int blank = line.indexOf(' ');
        return blank > 0 && states.hash(Path.of(line.substring(blank + 1))).equals(line.substring(0, blank));
    }

    /** Writes it as a whole or not at all. */
    void write(Path stamp) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FORMAT, key, product));
        new TreeMap<>(files).forEach((file, hash) -> lines.add(hash + " " + file));
        lines.add(END);
        Path fresh = Path.of(stamp + ".new");
        Files.write(fresh, lines, StandardCharsets.UTF_8);
        Files.move(fresh, stamp, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
