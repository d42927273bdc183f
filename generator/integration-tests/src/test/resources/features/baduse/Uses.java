import static bound.baduse_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.DiaryException;
import bound.StoreException;
import bound.board;
import bound.cursor;
import bound.diary;
import bound.mood;
import bound.step;
import bound.store;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.ExpiredCallbackException;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.UnknownEnumValueException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

/** Every promise broken on purpose: an exception is what comes of it. */
public final class Uses {

    private static final int THREADS = 4;

    private Uses() {}

    public static void aClosedObjectRefusesCalls() {
        int before = stores();
        store s = store_open("a");
        s.close();
        assertThat(stores()).isEqualTo(before);
        assertThatIllegalStateException().isThrownBy(() -> store_work(s, 1)).withMessageContaining("store");
        assertThatIllegalStateException().isThrownBy(s::segment);
        assertThat(accidents()).isZero();
    }

    public static void closingTwiceDoesNothing() {
        int before = stores();
        store s = store_open("a");
        s.close();
        s.close();
        assertThat(stores()).isEqualTo(before);
        assertThat(accidents()).isZero();
    }

    public static void theFunctionThatFreesCountsAsClosing() {
        int before = stores();
        store s = store_open("a");
        store_close(s);
        assertThatIllegalStateException().isThrownBy(() -> store_close(s));
        s.close();
        assertThat(stores()).isEqualTo(before);
        assertThat(accidents()).isZero();
    }

    public static void closingUnderLoadWaitsForTheCallsThatRun() throws Exception {
        int before = stores();
        for (int round = 0; round < 50; round++) {
            store s = store_open("a");
            workUntilRefused(s, s::close);
            assertThat(stores()).isEqualTo(before);
        }
        assertThat(accidents()).isZero();
    }

    public static void severalThreadsClosingFreeOnce() throws Exception {
        int before = stores();
        for (int round = 0; round < 50; round++) {
            store s = store_open("a");
            List<Callable<Void>> closers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                closers.add(() -> {
                    s.close();
                    return null;
                });
            }
            onThreads(closers);
            assertThat(stores()).isEqualTo(before);
        }
        assertThat(accidents()).isZero();
    }

    private static void workUntilRefused(store s, Runnable meanwhile) throws Exception {
        List<Callable<Void>> workers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            workers.add(() -> {
                assertThatIllegalStateException().isThrownBy(() -> {
                    while (true) {
                        store_work(s, 2000);
                    }
                });
                return null;
            });
        }
        workers.add(() -> {
            Thread.sleep(1);
            meanwhile.run();
            return null;
        });
        onThreads(workers);
    }

    private static void onThreads(List<Callable<Void>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    public static void aParentIsFreedAfterItsChildren() {
        int before = stores();
        store s = store_open("a");
        cursor c = cursor_open(s);
        s.close();
        assertThat(cursor_next(c)).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> cursor_open(s));
        assertThat(stores()).isEqualTo(before + 1);
        c.close();
        assertThat(stores()).isEqualTo(before);
        assertThatIllegalStateException().isThrownBy(() -> cursor_next(c));
        assertThat(accidents()).isZero();
    }

    public static void anObjectGivenToCIsNotClosed() {
        int before = diaries();
        diary d = diary_open();
        archive(d);
        assertThat(diaries()).isEqualTo(before);
        d.close();
        assertThatIllegalStateException().isThrownBy(() -> archive(d));
        assertThatIllegalStateException().isThrownBy(() -> diary_write(d, 1));
        assertThat(diaries()).isEqualTo(before);
    }

    public static void anotherThreadIsRefused() throws Exception {
        int before = diaries();
        diary d = diary_open();
        onThreads(List.of(() -> {
            assertThatExceptionOfType(WrongThreadException.class).isThrownBy(() -> diary_write(d, 1));
            assertThatExceptionOfType(WrongThreadException.class).isThrownBy(d::close);
            return null;
        }));
        assertThat(diary_write(d, 1)).isEqualTo(1);
        d.close();
        assertThat(diaries()).isEqualTo(before);
    }

    public static void memoryOfAnotherThreadIsRefused() throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            board b = board.allocate(arena);
            onThreads(List.of(() -> {
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(() -> cell(b, 0)).withMessageContaining("cell");
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(() -> b.cells().get(0));
                return null;
            }));
        }
    }

    public static void memoryOfAClosedArenaIsRefused() {
        board b;
        try (Arena arena = Arena.ofConfined()) {
            b = board.allocate(arena);
        }
        assertThatIllegalStateException().isThrownBy(() -> cell(b, 0)).withMessageContaining("cell");
        assertThatIllegalStateException().isThrownBy(() -> b.cells().set(0, 1));
    }

    public static void nullIsRefusedWhereItIsForbidden() {
        assertThatThrownBy(() -> length_of((String) null)).isInstanceOf(NullPointerException.class).hasMessageContaining("length_of").hasMessageContaining("text");
        assertThatThrownBy(() -> cell(null, 0)).isInstanceOf(NullPointerException.class).hasMessageContaining("cell").hasMessageContaining("b");
    }

    public static void aCallOnAnObjectThatIsNullIsRefused() {
        assertThatThrownBy(() -> descend((step.Function) null, 1)).isInstanceOf(NullPointerException.class).hasMessageContaining("descend");
    }

    public static void indicesOutOfRangeAreRefused() {
        try (Arena arena = Arena.ofConfined()) {
            board b = board.allocate(arena);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> b.cells().get(4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> b.cells().set(-1, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> b.rows(2));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> b.rows(1).get(3));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> IntArray.of(arena, 1, 2).get(Long.MAX_VALUE));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> board.allocateArray(arena, 2).get(2));
        }
    }

    public static void aBufferThatIsTooSmallDoesNotGetToC() {
        double[] values = {1, 2, 3};
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> squares(2, values))
                .withMessage("squares: C has 3 doubles, 4 are needed");
        assertThat(values).containsExactly(1, 2, 3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> squares(Integer.MAX_VALUE, values));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> squares(Integer.MIN_VALUE, values));
    }

    public static void textThatDoesNotFitIsCut() {
        assertThat(spell(123, 5).text()).isEqualTo("numb");
        assertThat(spell(123, 5).result()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> spell(123, -1));
    }

    public static void anExceptionOfACallbackComesBackThroughAllOfJavaAndC() {
        IllegalStateException thrown = new IllegalStateException("at the bottom");
        List<String> way = new ArrayList<>();
        assertThatThrownBy(() -> descend(depth -> {
                    try {
                        return descend(
                                inner -> {
                                    throw thrown;
                                },
                                depth + 1);
                    } finally {
                        way.add("through " + depth);
                    }
                }, 1))
                .isSameAs(thrown);
        assertThat(way).containsExactly("through 1");
    }

    public static void anExceptionThatACallbackCatchesIsOver() {
        int result = descend(depth -> {
            try {
                return descend(inner -> { throw new IllegalStateException(); }, 2);
            } catch (IllegalStateException e) {
                return 40;
            }
        }, 1);
        assertThat(result).isEqualTo(41);
        assertThat(descend(depth -> depth, 1)).isEqualTo(2);
    }

    public static void anErrorOfACallbackIsNotLost() {
        assertThatThrownBy(() -> descend(depth -> recurse(depth), 1)).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> descend(depth -> { throw new AssertionError("no"); }, 1)).isInstanceOf(AssertionError.class).hasMessage("no");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int recurse(int depth) {
        return 1 + recurse(depth + 1);
    }

    public static void anExceptionOnAThreadOfCGoesToTheHandlerAndCGetsTheDefault() {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        IllegalStateException thrown = new IllegalStateException("on another thread");
        Callbacks.onUncaught((_, exception) -> seen.set(exception));
        try {
            assertThat(on_thread(depth -> { throw thrown; }, 1)).isEqualTo(-9);
        } finally {
            Callbacks.onUncaught(null);
        }
        assertThat(seen).hasValue(thrown);
    }

    public static void aCallbackThatOutlivesItsArenaIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            keep(arena, depth -> depth * 10);
            assertThat(call_kept(4)).isEqualTo(40);
        }
        assertThatExceptionOfType(ExpiredCallbackException.class).isThrownBy(() -> call_kept(4));
        assertThat(length_of("still here")).isEqualTo(10);
    }

    public static void aValueThatNoConstantHasIsKept() {
        assertThatExceptionOfType(UnknownEnumValueException.class).isThrownBy(() -> mood_of(6)).withMessageContaining("6");
        assertThat(mood_of(5)).isEqualTo(mood.ANGRY);
    }

    public static void aStatusThatNoConstantHasIsKept() {
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store_open("odd")).satisfies(e -> {
            assertThat(e.code()).isEqualTo(77);
            assertThat(e.codeName()).isNull();
            assertThat(e).hasMessage("store_open: error 77");
        });
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> report(Integer.MIN_VALUE)).satisfies(e -> assertThat(e.code()).isEqualTo(Integer.MIN_VALUE));
    }

    public static void anObjectThatAFailedCallMadeIsClosed() {
        int before = stores();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store_open("busy"))
                .withMessage("store_open: the store is busy (BUSY, 5)");
        assertThat(stores()).isEqualTo(before);
    }

    public static void aFailureInACallbackSurfacesAsItself() {
        diary d = diary_open();
        assertThatExceptionOfType(DiaryException.class).isThrownBy(() -> descend(depth -> diary_write(d, -3), 1)).satisfies(e -> assertThat(e.code()).isEqualTo(-3));
        d.close();
    }

    public static void anObjectClosedByACallbackOfItsOwnThreadIsRefusedAfterwards() {
        diary d = diary_open();
        assertThatIllegalStateException().isThrownBy(() -> descend(depth -> {
            d.close();
            return diary_write(d, 1);
        }, 1));
    }
}
