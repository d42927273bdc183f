package dev.gatun.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of docs/CORPORA.md. A library's rows are compared with what is there only where its version is the one that the file
 * was made with: another version of a package declares something else.
 */
final class CorporaTable {

    private static final Path FILE = Path.of("../../docs/CORPORA.md");
    private static final List<String> KINDS =
            List.of("functions", "records", "enums", "typedefs", "variables", "macros");

    /**
     * A library's result.
     *
     * @param headers how many were read
     * @param bound declarations by kind
     * @param skipped declarations by reason
     */
    record Row(String name, String version, int headers, Map<String, Integer> bound, Map<String, Integer> skipped) {

        String line() {
            StringBuilder line = new StringBuilder("| " + name + " | " + version + " | " + headers);
            KINDS.forEach(kind -> line.append(" | ").append(bound.getOrDefault(kind, 0)));
            int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
            return line + " | " + all + " |";
        }

        List<String> reasons() {
            List<String> lines = new ArrayList<>();
            skipped.forEach((reason, count) -> lines.add("| " + name + " | " + reason + " | " + count + " |"));
            return lines;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    void add(Row row) {
        rows.put(row.name(), row);
    }

    String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        rows.values().forEach(row -> text.append(row.line()).append('\n'));
        text.append(REASONS);
        rows.values()
                .forEach(row -> row.reasons().forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    /** Lines that are in the file for other versions than those at hand, or missing there, one for each library. */
    List<String> differences() throws IOException {
        List<String> known = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        List<String> differences = new ArrayList<>();
        for (Row row : rows.values()) {
            String start = "| " + row.name() + " | ";
            boolean sameVersion = known.stream().anyMatch(line -> line.startsWith(start + row.version() + " | "));
            boolean listed = known.stream().anyMatch(line -> line.startsWith(start));
            List<String> lines = new ArrayList<>(List.of(row.line()));
            lines.addAll(row.reasons());
            if (sameVersion || !listed) {
                lines.stream().filter(line -> !known.contains(line)).forEach(differences::add);
            }
        }
        return differences;
    }

    void write() throws IOException {
        Files.writeString(FILE, text());
    }

    private static final String INTRODUCTION = """
            # Corpora: headers of real libraries

            Written by `CorporaTest` (`-Dcorpora.update` rewrites it). Each of these headers, unmodified, is read without an error; every
            generated source compiles without a warning of `javac -Xlint:all`; and `gatun verify` finds no difference from the host's
            compiler in anything that the headers or what they include declare. Headers of `libc` and `linux` are read one by one; those
            that the compiler does not accept by themselves are left out.

            The figures are for the version in the second column; the test compares them where that version is installed. Declarations
            are those of the default selection: what the headers themselves declare, and what that refers to.

            ## Bound

            | library | version | headers | functions | records | enums | typedefs | variables | constants | skipped |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private static final String REASONS = """

            ## Skipped, by reason

            What is skipped has no meaning outside C, or none with these headers alone: `--verbose` names each with its reason. Function-like
            macros are bound where `--macro-function` gives a signature.

            | library | reason | declarations |
            |---|---|--:|
            """;
}
