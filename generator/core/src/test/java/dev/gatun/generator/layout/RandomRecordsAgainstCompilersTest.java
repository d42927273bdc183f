package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Figures;
import dev.gatun.generator.Models;
import dev.gatun.generator.layout.RandomRecords.Sample;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.toolchain.Toolchain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random records through the whole front end against each compiler. {@code -Dgatun.records=N} and {@code -Dgatun.seed=N}
 * choose how many of them and which; {@code -Dgatun.proofs} prints the figures.
 */
class RandomRecordsAgainstCompilersTest {

    private static final int BATCH = 500;

    @TempDir
    private Path folder;

    /** Sizes, alignments, offsets and bit-fields. */
    private int compared;

    @ParameterizedTest
    @EnumSource
    void randomRecordsAreLaidOutAsByTheCompiler(Judge judge) {
        judge.require();
        long seed = Long.getLong("gatun.seed", 20_260_101);
        int count = Integer.getInteger("gatun.records", BATCH);
        List<String> differences = new ArrayList<>();
        for (int done = 0; done < count && differences.size() < 100; done += BATCH) {
            differences.addAll(differences(judge, seed + done, Math.min(BATCH, count - done)));
        }
        Figures.print("%s, seed %d: %d records, %d statements compared, %d differences"
                .formatted(judge, seed, count, compared, differences.size()));
        assertThat(differences).as("seed %d, %s", seed, judge).isEmpty();
    }

    private List<String> differences(Judge judge, long seed, int count) {
        RandomRecords records = new RandomRecords(seed, judge);
        StringBuilder text = new StringBuilder(records.preamble());
        for (int i = 0; i < count; i++) {
            records.next();
            text.append(records.samples().getLast().text());
        }
        Toolchain toolchain = new Toolchain(
                judge.abi().triple(), "#define __STDC_VERSION__ 201710L\n#define __GNUC__ 4\n", List.of());
        Model model = Models.of(text.toString(), toolchain, judge.abi());
        assertThat(model.diagnostics()).isEmpty();
        LayoutQuestions questions = new LayoutQuestions(model, judge.alignof());
        List<String> differences =
                new CompiledAnswers(folder, judge).differences(text.toString(), questions.values(), questions.bits());
        compared += questions.values().size() + questions.bits().size();
        return differences.stream()
                .map(line -> line + "\n" + definition(records, line))
                .toList();
    }

    /** The text of the record that a difference is about, after those of the records that it contains. */
    private static String definition(RandomRecords records, String difference) {
        String tag = difference.substring(difference.indexOf(' ') + 1, difference.indexOf(':'));
        Map<String, String> texts = new LinkedHashMap<>();
        for (Sample sample : records.samples()) {
            if (sample.name().endsWith(" " + tag) || sample.text().contains(" " + tag + " {")) {
                collect(records, sample, texts);
            }
        }
        return String.join("", texts.values());
    }

    private static void collect(RandomRecords records, Sample sample, Map<String, String> texts) {
        for (Sample other : records.samples()) {
            if (!texts.containsKey(other.name()) && sample.text().contains("  " + other.name() + " m")) {
                collect(records, other, texts);
            }
        }
        texts.put(sample.name(), sample.text());
    }
}
