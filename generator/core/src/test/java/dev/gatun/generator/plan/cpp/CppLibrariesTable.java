package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.cpp.MemberLedger.Entry;
import dev.gatun.generator.plan.cpp.MemberLedger.Fate;
import dev.gatun.generator.plan.cpp.MemberLedger.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of docs/CORPORA_CPP.md. A library's rows are compared with what is there only where its version is the one that the file was made
 * with: another version of a package declares something else.
 */
final class CppLibrariesTable {

    private static final Path FILE = Path.of("../../docs/CORPORA_CPP.md");
    private static final List<List<Kind>> COLUMNS = List.of(
            List.of(Kind.CONSTRUCTOR),
            List.of(Kind.METHOD),
            List.of(Kind.OPERATOR),
            List.of(Kind.FIELD, Kind.VARIABLE),
            List.of(Kind.FUNCTION),
            List.of(Kind.TYPE, Kind.TEMPLATE),
            List.of(Kind.MACRO));

    /**
     * A library's result.
     *
     * @param classes of Java, those of the standard library's aside
     * @param shim lines of it
     * @param files of Java
     * @param bytes of Java
     */
    record Row(String name, String version, List<Entry> ledger, int classes, long shim, int files, long bytes) {

        String line() {
            StringBuilder line = new StringBuilder("| " + name + " | " + version + " | " + classes);
            COLUMNS.forEach(kinds -> line.append(" | ").append(count(kinds)));
            long implied =
                    ledger.stream().filter(it -> it.fate() == Fate.IMPLIED).count();
            long skipped =
                    ledger.stream().filter(it -> it.fate() == Fate.SKIPPED).count();
            return line + " | " + implied + " | " + skipped + " |";
        }

        String sizes() {
            return "| " + name + " | " + shim + " | " + files + " | " + bytes / 1000 + " |";
        }

        private long count(List<Kind> kinds) {
            return ledger.stream()
                    .filter(it -> it.fate() == Fate.BOUND && kinds.contains(it.kind()))
                    .count();
        }

        List<String> reasons() {
            Map<SkipReason, Integer> counts = new EnumMap<>(SkipReason.class);
            ledger.forEach(it -> {
                if (it.reason() != null) {
                    counts.merge(it.reason(), 1, Integer::sum);
                }
            });
            List<String> lines = new ArrayList<>();
            counts.forEach((reason, count) -> lines.add("| " + name + " | " + reason.label() + " | " + count + " |"));
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
        text.append(SIZES);
        rows.values().forEach(row -> text.append(row.sizes()).append('\n'));
        return text.toString();
    }

    /** Lines that are missing in the file, of libraries in the version that it was made with. */
    List<String> differences() throws IOException {
        List<String> known = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        List<String> differences = new ArrayList<>();
        for (Row row : rows.values()) {
            String start = "| " + row.name() + " | ";
            boolean sameVersion = known.stream().anyMatch(line -> line.startsWith(start + row.version() + " | "));
            boolean listed = known.stream().anyMatch(line -> line.startsWith(start));
            if (sameVersion || !listed) {
                List<String> lines = new ArrayList<>(List.of(row.line()));
                lines.addAll(row.reasons());
                lines.stream().filter(line -> !known.contains(line)).forEach(differences::add);
            }
        }
        return differences;
    }

    void write() throws IOException {
        Files.writeString(FILE, text());
    }

    private static final String INTRODUCTION = """
            # Corpora of C++: members bound and skipped

            Written by `CppLibrariesTest` (`-Dcpp.libraries.update` rewrites it). The headers of these libraries, unmodified and without a configuration,
            are read and planned. The test goes through each public member of each class that is bound, through friends that only arguments find, and
            through each declaration of a namespace: it is bound, or Java has it in another form, or it is skipped with a reason. Nothing is
            lost in silence. Whether the compiler takes the shim is for other tests to say.

            The figures are for the version in the second column; the test compares them where that version is installed.

            ## Bound

            Members and declarations, by what they are; an instance of a template counts as a class with members of its own. In another form: destructors
            (`close()`), copy constructors (`copy()`), moves, comparisons that follow from `==` and `<`, functions that differ from a bound one by `const` alone,
            what a class says of its memory.

            | library | version | classes | constructors | methods | operators | fields, variables | functions | types | constants | other form | skipped |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;

    private static final String REASONS = """

            ## Skipped, by reason

            `--verbose` names each with its own reason. Templates get arguments by `instantiate` in the configuration.

            | library | reason | members |
            |---|---|--:|
            """;

    private static final String SIZES = """

            ## What is written

            When the file was made; the test doesn't compare these.

            | library | lines of the shim | files of Java | kB |
            |---|--:|--:|--:|
            """;
}
