package dev.gatun.integration.hierarchies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import dev.gatun.integration.BoundHeader;
import dev.gatun.integration.HostCompiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random classes of C++ are bound, used and extended in Java; C++ does the same with them, and with classes of C++ in the place of those of Java.
 * More of them with {@code -Dgatun.classes=600}, others with {@code -Dgatun.seed=N}.
 */
class RandomHierarchiesTest {

    private static final int COUNT = Integer.getInteger("gatun.classes", 12);
    private static final long SEED = Long.getLong("gatun.seed", 20_261_122);
    private static final int BATCH = 20;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void javaDoesWhatCppDoes() throws Exception {
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (int start = 0; start < COUNT; start += BATCH) {
            compared += compare(start, differences);
        }
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.printf(
                    "proof: seed %d: %d classes, %d acts compared, %d differences%n",
                    SEED, COUNT, compared, differences.size());
        }
        assertThat(differences).as("seed " + SEED).isEmpty();
        assertThat(compared).isGreaterThan(COUNT * 5);
    }

    private int compare(int start, List<String> differences) throws Exception {
        Random random = new Random(SEED + start);
        List<RandomClass> classes =
                new RandomHierarchy(random, Math.min(BATCH, COUNT - start), "n" + start + "_").classes();
        CppText text = new CppText(classes);
        Scenarios scenarios = new Scenarios(classes, random);
        Path place = Files.createDirectories(folder.resolve("batch" + start));
        Path header = Files.writeString(place.resolve("hierarchy.hpp"), text.header(scenarios.count()));
        Files.writeString(
                place.resolve("hierarchy.cpp"),
                "#pragma GCC optimize(\"O0\")\n#include \"hierarchy.hpp\"\n" + JavaSupport.cpp(text.sums())
                        + text.definitions() + scenarios.cpp());
        BoundHeader bound = BoundHeader.of(
                place,
                header,
                Map.of("Users", JavaSupport.users(scenarios)),
                new ShimRequest(true, List.of(), List.of()));
        Class<?> users = bound.load("Users");
        int compared = 0;
        for (int i = 0; i < scenarios.count(); i++) {
            @SuppressWarnings("unchecked")
            List<String> found = (List<String>) users.getMethod("compare" + i).invoke(null);
            List<String> acts = scenarios.acts().get(i);
            compared += acts.size();
            for (String each : found) {
                int act = Integer.parseInt(each.substring(0, each.indexOf(' ')));
                differences.add("batch " + start + ", scenario " + i + ": " + each + ": " + acts.get(act));
            }
        }
        // what an override gave last as a std::shared_ptr is kept until the thread's next one
        long left = (long) users.getMethod("left").invoke(null);
        if (left < 0 || left > 1) {
            differences.add("batch " + start + ": " + left + " objects are left");
        }
        return compared;
    }
}
