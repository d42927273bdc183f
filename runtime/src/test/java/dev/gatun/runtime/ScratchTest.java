package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ScratchTest {

    @Test
    void memoryIsUsedAgainAfterClose() {
        long first;
        try (Scratch scratch = Scratch.open()) {
            first = scratch.allocate(100, 8).address();
        }
        try (Scratch scratch = Scratch.open()) {
            assertThat(scratch.allocate(24, 8).address()).isEqualTo(first);
        }
    }

    @Test
    void nestedMemoriesDontOverlap() {
        try (Scratch outer = Scratch.open()) {
            MemorySegment a = outer.allocate(24, 8).fill((byte) 1);
            try (Scratch inner = Scratch.open()) {
                inner.allocate(24, 8).fill((byte) 2);
                // the stack's top is the inner one's
                outer.allocate(24, 8).fill((byte) 3);
                inner.allocate(24, 8).fill((byte) 4);
            }
            outer.allocate(24, 8).fill((byte) 5);
            assertThat(a.toArray(JAVA_BYTE)).containsOnly(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, ScratchStack.SIZE, ScratchStack.SIZE + 1, 10_000_000})
    void anySizeCanBeAllocated(long size) {
        try (Scratch scratch = Scratch.open()) {
            for (int i = 0; i < 3; i++) {
                MemorySegment segment = scratch.allocateZeroed(size, 1);
                assertThat(segment.byteSize()).isEqualTo(size);
                assertThat(segment.mismatch(MemorySegment.ofArray(new byte[(int) size])))
                        .isEqualTo(-1);
                segment.fill((byte) 0x55);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 8, 16, 64, 128, 4096})
    void addressesAreAligned(long alignment) {
        try (Scratch scratch = Scratch.open()) {
            scratch.allocate(1, 1);
            assertThat(scratch.allocate(8, alignment).address() % alignment).isZero();
        }
    }

    @Test
    void typesAllocateZeroedMemory() {
        try (Scratch scratch = Scratch.open()) {
            scratch.allocate(64, 8).fill((byte) -1);
        }
        try (Scratch scratch = Scratch.open()) {
            assertThat(IntRef.allocate(scratch).get()).isZero();
            assertThat(Ref.allocate(scratch, CString.TYPE).get()).isNull();
        }
    }

    @Test
    void textIsCopiedWithItsNul() {
        try (Scratch scratch = Scratch.open()) {
            scratch.allocate(64, 8).fill((byte) -1);
        }
        try (Scratch scratch = Scratch.open()) {
            CString text = CString.of(scratch, "h\u00e9llo");
            assertThat(text.segment().toArray(JAVA_BYTE))
                    .isEqualTo(new byte[] {'h', (byte) 0xC3, (byte) 0xA9, 'l', 'l', 'o', 0});
            assertThat(text).hasToString("h\u00e9llo");
        }
    }

    @Test
    void segmentIsDeadAfterClose() {
        MemorySegment stale;
        try (Scratch scratch = Scratch.open()) {
            stale = scratch.allocate(8, 8);
        }
        try (Scratch scratch = Scratch.open()) {
            scratch.allocate(8, 8);
            assertThatIllegalStateException()
                    .isThrownBy(() -> stale.get(JAVA_LONG, 0))
                    .withMessage("Already closed");
        }
    }

    @Test
    void closedMemoryRefusesAllocation() {
        Scratch closed = Scratch.open();
        closed.close();
        try (Scratch scratch = Scratch.open()) {
            assertThatIllegalStateException().isThrownBy(() -> closed.allocate(8, 8));
            assertThatIllegalStateException().isThrownBy(closed::close);
            scratch.allocate(8, 8).set(JAVA_LONG, 0, 1);
        }
    }

    @Test
    void outerMemoryCantBeClosedFirst() {
        try (Scratch outer = Scratch.open()) {
            try (Scratch inner = Scratch.open()) {
                MemorySegment mine = inner.allocate(8, 8);
                assertThatIllegalStateException()
                        .isThrownBy(outer::close)
                        .withMessage("scratch memory that was opened later is still open");
                mine.set(JAVA_LONG, 0, 1);
            }
        }
    }

    @Test
    void otherThreadsAreRefused() throws InterruptedException {
        try (Scratch scratch = Scratch.open()) {
            MemorySegment segment = scratch.allocate(8, 8);
            assertThat(failure(() -> segment.get(JAVA_LONG, 0))).isInstanceOf(WrongThreadException.class);
            assertThat(failure(() -> scratch.allocate(8, 8))).isInstanceOf(WrongThreadException.class);
            assertThat(failure(scratch::close)).isInstanceOf(WrongThreadException.class);
            segment.set(JAVA_LONG, 0, 1);
        }
    }

    private static Throwable failure(Runnable action) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                action.run();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        thread.start();
        thread.join();
        return failure.get();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE})
    void negativeSizeIsRefused(long size) {
        try (Scratch scratch = Scratch.open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> scratch.allocate(size, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-8, 0, 3, Long.MIN_VALUE})
    void oddAlignmentIsRefused(long alignment) {
        try (Scratch scratch = Scratch.open()) {
            assertThatIllegalArgumentException().isThrownBy(() -> scratch.allocate(8, alignment));
        }
    }

    @Test
    void impossibleSizeIsOutOfMemory() {
        try (Scratch scratch = Scratch.open()) {
            assertThatExceptionOfType(Throwable.class).isThrownBy(() -> scratch.allocate(Long.MAX_VALUE, 8));
            scratch.allocate(8, 8).set(JAVA_LONG, 0, 1);
        }
    }

    @Test
    void virtualThreadsHaveMemoryOfTheirOwn() throws Exception {
        int threads = 1000;
        CountDownLatch allOpen = new CountDownLatch(threads);
        List<Future<Boolean>> results = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < threads; i++) {
                long mark = i;
                results.add(executor.submit(() -> keepsItsValue(mark, allOpen)));
            }
        }
        for (Future<Boolean> result : results) {
            assertThat(result.get()).isTrue();
        }
    }

    private static boolean keepsItsValue(long mark, CountDownLatch allOpen) throws InterruptedException {
        try (Scratch outer = Scratch.open();
                Scratch inner = Scratch.open()) {
            MemorySegment a = outer.allocate(8, 8);
            MemorySegment b = inner.allocate(8, 8);
            a.set(JAVA_LONG, 0, mark);
            b.set(JAVA_LONG, 0, -mark);
            allOpen.countDown();
            allOpen.await();
            return a.get(JAVA_LONG, 0) == mark && b.get(JAVA_LONG, 0) == -mark;
        }
    }

    @Test
    void virtualThreadsGiveStacksBack() throws Exception {
        for (int i = 0; i < 1000; i++) {
            Thread thread = Thread.ofVirtual().unstarted(() -> {});
            ScratchStack stack = ScratchStack.borrow(thread);
            assertThat(stack).isNotNull();
            stack.giveBack();
        }
    }
}
