package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Calls of all kinds, mixed, with what is refused among them: afterwards nothing lives that C has made, and malloc has got everything back.
 * More of them with {@code -Dgatun.mixed=10000000}.
 */
class MixedCallsTest {

    private static final long COUNT = Long.getLong("gatun.mixed", 200_000);
    private static final long WARM_UP = 100_000;

    /** A leak of one object in a hundred calls is more in each round. */
    private static final long SLACK = 8 << 20;

    /**
     * The JVM, its compilers above all, takes memory of malloc too, and gives it back, in bursts of more than the slack. A leak grows in
     * each round alike, so the middle one of several rounds tells it from a burst.
     */
    private static final int ROUNDS = 5;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void mixedCallsLeakNothing() throws Throwable {
        URL found = MixedCallsTest.class.getResource("/mixed");
        assertThat(found).isNotNull();
        Path resources = Path.of(found.toURI());
        String program = Files.readString(resources.resolve("Mixed.java"));
        Class<?> mixed = BoundHeader.of(folder, resources.resolve("mixed.h"), Map.of("Mixed", program))
                .load("Mixed");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodHandle run = lookup.findStatic(mixed, "run", MethodType.methodType(long.class, long.class));
        MethodHandle state = lookup.findStatic(mixed, "state", MethodType.methodType(long[].class));

        assertThat((long) run.invokeExact(WARM_UP)).isGreaterThanOrEqualTo(WARM_UP);
        long resident = resident();
        long calls = 0;
        long[] grown = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long[] before = (long[]) state.invokeExact();
            calls += (long) run.invokeExact(COUNT);
            long[] after = (long[]) state.invokeExact();
            assertThat(after[0]).isZero();
            grown[round] = after[1] - before[1];
        }

        Arrays.sort(grown);
        long typical = grown[ROUNDS / 2];
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.printf(
                    "proof: %d mixed calls: no object of C left, %+d KiB of malloc in the middle one of %d rounds, %+d KiB resident%n",
                    calls, typical >> 10, ROUNDS, resident() - resident);
        }
        assertThat(typical).isLessThan(SLACK);
    }

    /** The process's resident memory in KiB; 0 where the system doesn't tell. */
    private static long resident() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
