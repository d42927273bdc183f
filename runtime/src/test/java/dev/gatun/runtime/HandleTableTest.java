package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandleTableTest {

    private static final Object OWNER = "owner";

    private final HandleTable table = new HandleTable(Integer.MAX_VALUE);

    @Test
    void handleStandsForItsObjectUntilItIsFreed() {
        MemorySegment handle = table.put(OWNER, "a");
        assertThat(table.get(handle, OWNER)).isEqualTo("a");
        assertThat(table.remove(handle)).isTrue();
        assertThat(table.get(handle, OWNER)).isNull();
        assertThat(table.remove(handle)).isFalse();
    }

    @Test
    void handleIsNoAddressOfAProgram() {
        assertThat(table.put(OWNER, "a").address()).isNegative();
    }

    @Test
    void freedHandleStaysFreedWhenItsIndexIsUsedAgain() {
        MemorySegment old = table.put(OWNER, "old");
        table.remove(old);
        MemorySegment next = table.put(OWNER, "next");
        assertThat(next.address() & 0xffff_ffffL).as("the index").isEqualTo(old.address() & 0xffff_ffffL);
        assertThat(next.address()).isNotEqualTo(old.address());
        assertThat(table.get(old, OWNER)).isNull();
        assertThat(table.remove(old)).isFalse();
        assertThat(table.get(next, OWNER)).isEqualTo("next");
    }

    @Test
    void onlyTheOwnerFindsAnObject() {
        MemorySegment handle = table.put(OWNER, "a");
        assertThat(table.get(handle, "another")).isNull();
    }

    @Test
    void valuesThatAreNoHandlesStandForNothing() {
        table.put(OWNER, "a");
        long[] values = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0x7fff_1234_5678L, Integer.MIN_VALUE, 1L << 32};
        for (long value : values) {
            MemorySegment address = MemorySegment.ofAddress(value);
            assertThat(table.get(address, OWNER)).isNull();
            assertThat(table.remove(address)).isFalse();
        }
    }

    @Test
    void indexWhoseGenerationsAreUsedUpIsGivenUp() {
        HandleTable shortLived = new HandleTable(2);
        List<MemorySegment> handles = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            MemorySegment handle = shortLived.put(OWNER, i);
            assertThat(handles).doesNotContain(handle);
            handles.add(handle);
            shortLived.remove(handle);
        }
        assertThat(handles)
                .allSatisfy(handle -> assertThat(shortLived.get(handle, OWNER)).isNull());
    }

    @Test
    void growsWithWhatIsThereAtOneTimeAndNoFurther() {
        List<MemorySegment> handles = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            handles.add(table.put(OWNER, i));
        }
        for (int i = 0; i < handles.size(); i++) {
            assertThat(table.get(handles.get(i), OWNER)).isEqualTo(i);
        }
        int capacity = table.capacity();
        handles.forEach(table::remove);
        assertThat(table.live()).isZero();
        for (int i = 0; i < 1_000_000; i++) {
            table.remove(table.put(OWNER, i));
        }
        assertThat(table.live()).isZero();
        assertThat(table.capacity()).isEqualTo(capacity);
    }

    @Test
    void randomUseAgreesWithAList() {
        Random random = new Random(7);
        List<MemorySegment> live = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        List<MemorySegment> dead = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            if (live.isEmpty() || random.nextInt(5) < 3) {
                live.add(table.put(OWNER, i));
                values.add(i);
            } else {
                int at = random.nextInt(live.size());
                assertThat(table.remove(live.get(at))).isTrue();
                dead.add(live.remove(at));
                values.remove(/* index */ at);
            }
        }
        for (int i = 0; i < live.size(); i++) {
            assertThat(table.get(live.get(i), OWNER)).isEqualTo(values.get(i));
        }
        assertThat(dead)
                .allSatisfy(handle -> assertThat(table.get(handle, OWNER)).isNull());
        assertThat(table.live()).isEqualTo(live.size());
    }

    @Test
    void threadsShareIt() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        MemorySegment published = table.put(OWNER, "always");
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            Future<?> reader = threads.submit(() -> {
                while (!stop.get()) {
                    assertThat(table.get(published, OWNER)).isEqualTo("always");
                }
            });
            List<Future<?>> writers = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int number = t;
                writers.add(threads.submit(() -> churn("thread " + number)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            stop.set(true);
            reader.get();
        }
        assertThat(table.live()).isEqualTo(1);
    }

    private void churn(String value) {
        List<MemorySegment> mine = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            mine.add(table.put(OWNER, value));
            if (mine.size() == 100) {
                for (MemorySegment handle : mine) {
                    assertThat(table.get(handle, OWNER)).isEqualTo(value);
                    assertThat(table.remove(handle)).isTrue();
                }
                mine.clear();
            }
        }
        mine.forEach(table::remove);
    }
}
