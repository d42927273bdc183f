package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The JVM, its compilers above all, takes memory of malloc too; a leak of one object in a hundred calls is more. */
    private static final long SLACK = 8 << 20;

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
        long[] before = (long[]) state.invokeExact();
        long resident = resident();
        long calls = (long) run.invokeExact(COUNT);
        long[] after = (long[]) state.invokeExact();

        long grown = after[1] - before[1];
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.printf(
                    "proof: %d mixed calls: %d objects of C left, %+d KiB of malloc, %+d KiB resident%n",
                    calls, after[0], grown >> 10, resident() - resident);
        }
        assertThat(after[0]).isZero();
        assertThat(grown).isLessThan(SLACK);
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
