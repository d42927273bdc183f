package dev.gatun.integration.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import dev.gatun.integration.BoundHeader;
import dev.gatun.integration.HostCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random functions of C are bound and called, and Java functions of the same types called back by C. Both sides know all values.
 * More of them with {@code -Dgatun.calls=2000}, others with {@code -Dgatun.seed=N}.
 */
class RandomCallsTest {

    private static final int COUNT = Integer.getInteger("gatun.calls", 100);
    private static final long SEED = Long.getLong("gatun.seed", 20_250_301);
    private static final int USERS_PER_CLASS = 25;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void everyValueArrivesBothWays() throws Exception {
        compare(false, ShimRequest.NONE);
    }

    @Test
    void everyValueArrivesThroughTheShim() throws Exception {
        compare(true, new ShimRequest(true, List.of(), List.of()));
    }

    private void compare(boolean throughShim, ShimRequest shim) throws Exception {
        Random random = new Random(SEED);
        boolean halves = throughShim && HostCompiler.compiles(folder, "_Float16 f(_Float16 x) { return x; }\n");
        RandomTypes types = new RandomTypes(random, Math.max(20, COUNT / 4), throughShim, halves);
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            signatures.add(Signature.random(i, types, random));
        }
        Path header = Files.writeString(folder.resolve("calls.h"), CText.header(types, signatures));
        Files.writeString(folder.resolve("calls.c"), CText.implementation("calls.h", halves, signatures));
        BoundHeader bound = BoundHeader.of(folder, header, users(signatures), shim);
        assertThat(bound.skippedNames()).as("seed " + SEED).isEmpty();
        int calls = 0;
        List<String> differences = new ArrayList<>();
        for (String user : users(signatures).keySet()) {
            for (Method method : bound.load(user).getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers())) {
                    calls++;
                    run(method, differences);
                }
            }
        }
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.printf(
                    "proof: seed %d: %d signatures, %d tests of calls, %d differences%n",
                    SEED, COUNT, calls, differences.size());
        }
        assertThat(differences).as("seed " + SEED).isEmpty();
        assertThat(calls).isGreaterThanOrEqualTo(COUNT);
    }

    private static Map<String, String> users(List<Signature> signatures) {
        Map<String, String> users = new LinkedHashMap<>();
        for (int start = 0; start < signatures.size(); start += USERS_PER_CLASS) {
            String name = "Calls" + start;
            List<Signature> some = signatures.subList(start, Math.min(signatures.size(), start + USERS_PER_CLASS));
            users.put(name, JavaText.users(name, "calls_h", some));
        }
        return users;
    }

    private static void run(Method method, List<String> differences) throws IllegalAccessException {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            differences.add(method.getName() + ": " + e.getCause());
        }
    }
}
