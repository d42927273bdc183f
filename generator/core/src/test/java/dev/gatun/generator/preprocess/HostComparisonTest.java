package dev.gatun.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.OnRealHeaders;
import dev.gatun.generator.diagnostic.Severity;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preprocessor's tokens equal those of {@code cc -E -P}: for real headers, and for random macros and conditions. */
class HostComparisonTest {

    private static final int PROGRAMS = 200;

    @TempDir
    Path folder;

    @OnRealHeaders
    void realHeaderGivesTheCompilersTokens(String header, String distributionPackage) throws IOException {
        HostCompiler.requireHeader(header, distributionPackage);

        PreprocessedUnit unit = new Preprocessor(Toolchains.forTarget(null), List.of(), Map.of(), Language.C)
                .preprocess(List.of(header));

        assertThat(unit.diagnostics()).isEmpty();
        assertThat(Preprocessing.spellings(unit))
                .isEqualTo(Preprocessing.spellings(preprocessed("#include <" + header + ">\n")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"wchar.h, libc6-dev", "limits.h, libc6-dev", "stdatomic.h, gcc", "tgmath.h, libc6-dev"})
    void trickyHeaderGivesTheCompilersTokens(String header, String distributionPackage) throws IOException {
        realHeaderGivesTheCompilersTokens(header, distributionPackage);
    }

    @Test
    void allHeadersAtOnceGiveTheCompilersTokens() throws IOException {
        HostCompiler.requireHeader("sqlite3.h", "libsqlite3-dev");
        List<String> headers = List.of("sqlite3.h", "stdio.h", "netdb.h", "stdarg.h", "signal.h");

        PreprocessedUnit unit =
                new Preprocessor(Toolchains.forTarget(null), List.of(), Map.of(), Language.C).preprocess(headers);

        StringBuilder source = new StringBuilder();
        headers.forEach(header -> source.append("#include <").append(header).append(">\n"));
        assertThat(Preprocessing.spellings(unit)).isEqualTo(Preprocessing.spellings(preprocessed(source.toString())));
        assertThat(unit.files().stream().filter(file -> file.includedBy() == null))
                .hasSize(headers.size());
    }

    private String preprocessed(String source) throws IOException {
        HostCompiler.Output output = HostCompiler.cc(folder, source, "-E", "-P", "-w", "-o", "output.i");
        assertThat(output.status()).as(output.text()).isZero();
        return Files.readString(folder.resolve("output.i"));
    }

    @Test
    void randomMacrosGiveTheCompilersTokens() throws IOException {
        HostCompiler.requireCompiler();
        List<String> command = new ArrayList<>(List.of("cc", "-E", "-P", "-w", "-fno-diagnostics-color"));
        for (int seed = 0; seed < PROGRAMS; seed++) {
            Path file = folder.resolve("program" + seed + ".c");
            Files.writeString(file, "BEGIN_" + seed + "\n" + RandomMacroProgram.of(seed) + "END_" + seed + "\n");
            command.add(file.getFileName().toString());
        }
        String output = HostCompiler.run(folder, command).text();

        SoftAssertions.assertSoftly(softly -> {
            int compared = 0;
            for (int seed = 0; seed < PROGRAMS; seed++) {
                String source = read("program" + seed + ".c");
                PreprocessedUnit unit = Preprocessing.unit(folder, source);
                boolean wrong = output.contains("program" + seed + ".c:");
                softly.assertThat(hasErrors(unit)).as(source).isEqualTo(wrong);
                int start = output.indexOf("BEGIN_" + seed + "\n");
                int end = output.indexOf("END_" + seed + "\n");
                if (!wrong && start >= 0 && end >= 0) {
                    compared++;
                    softly.assertThat(Preprocessing.spellings(unit))
                            .as(source)
                            .isEqualTo(Preprocessing.spellings(output.substring(start, end) + "END_" + seed));
                }
            }
            softly.assertThat(compared).isGreaterThan(PROGRAMS / 4);
        });
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasErrors(PreprocessedUnit unit) {
        return unit.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    @Test
    void randomConditionsHoldAsForTheCompiler() throws IOException {
        HostCompiler.requireCompiler();
        Random random = new Random(7);
        StringBuilder source = new StringBuilder("#define ONE 1\n#define NEG (-2)\n#define ADD(a, b) (a + b)\n");
        for (int i = 0; i < 1000; i++) {
            source.append("#if ").append(condition(random, 4)).append("\nyes\n#else\nno\n#endif\n");
        }
        String expected = preprocessed(source.toString());

        Toolchain host = Toolchains.forTarget(null);
        PreprocessedUnit unit = Preprocessing.unit(host, folder, source.toString());

        assertThat(Preprocessing.messages(unit)).isEmpty();
        assertThat(Preprocessing.spellings(unit)).isEqualTo(Preprocessing.spellings(expected));
    }

    /** An expression in which nothing divides by zero: divisors are constants. */
    private static String condition(Random random, int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            List<String> leaves = List.of(
                    "0",
                    "1",
                    "2u",
                    "-1",
                    "0x7fffffffffffffff",
                    "0xffffffffffffffff",
                    "18446744073709551615u",
                    "'a'",
                    "'\\xff'",
                    "'ab'",
                    "ONE",
                    "NEG",
                    "ADD(ONE, 2)",
                    "defined ONE",
                    "defined(TWO)",
                    "unknown",
                    "1LL",
                    "'\\0'",
                    "L'\\xff'",
                    "017",
                    "0b101",
                    "__has_include(<stdio.h>)",
                    "__has_include(<no.h>)",
                    "(1 ? -1 : 0u)");
            return leaves.get(random.nextInt(leaves.size()));
        }
        String left = "(" + condition(random, depth - 1) + ")";
        String right = "(" + condition(random, depth - 1) + ")";
        return switch (random.nextInt(8)) {
            case 0 -> List.of("-", "+", "~", "!").get(random.nextInt(4)) + left;
            case 1 -> left + "?" + right + ":" + condition(random, depth - 1);
            case 2 ->
                left
                        + List.of("/", "%").get(random.nextInt(2))
                        + List.of("3", "7u", "(-5)").get(random.nextInt(3));
            case 3 ->
                left
                        + List.of("<<", ">>").get(random.nextInt(2))
                        + List.of("1", "63", "64", "(-3)").get(random.nextInt(4));
            case 4 -> left + List.of("&&", "||").get(random.nextInt(2)) + right;
            case 5 -> left + List.of("<", ">", "<=", ">=", "==", "!=").get(random.nextInt(6)) + right;
            case 6 -> left + List.of("&", "|", "^").get(random.nextInt(3)) + right;
            default -> left + List.of("+", "-", "*").get(random.nextInt(3)) + right;
        };
    }
}
