package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** C that calls callbacks at the wrong time, with the wrong data, on threads of its own. */
@Timeout(60)
class CallbackLifetimeTest {

    private static final String SOURCE = """
            #include <pthread.h>
            #include <stddef.h>
            typedef int (*seen)(int, void *);
            typedef void (*destroy)(void *);
            int call(seen f, int x, void *data) { return f(x, data); }
            static seen kept_f; static void *kept_data; static destroy kept_destroy;
            void keep(seen f, void *data, destroy d) { kept_f = f; kept_data = data; kept_destroy = d; }
            int call_kept(int x) { return kept_f(x, kept_data); }
            void destroy_kept(void) { kept_destroy(kept_data); }
            struct call { seen f; void *data; int result; };
            static void *run(void *p) { struct call *c = p; c->result = c->f(7, c->data); return NULL; }
            static int threaded(seen f, void *data) {
                struct call c = {f, data, 0};
                pthread_t t; pthread_create(&t, NULL, run, &c); pthread_join(t, NULL);
                return c.result;
            }
            int call_kept_on_thread(void) { return threaded(kept_f, kept_data); }
            int call_here_and_on_thread(seen f, void *data) { f(1, data); return threaded(f, data); }
            """;

    /** {@code int (*)(int, void *)} */
    interface Seen {
        CallbackType<Seen> TYPE =
                CallbackType.of(MethodHandles.lookup(), CallbackLifetimeTest::unused, C.INT, C.INT, C.POINTER);

        int call(int x, @Nullable Pointer<?> data);

        @SuppressWarnings("unused") // found by CallbackType
        private static int upcall(Seen function, int x, MemorySegment data) {
            return function.call(x, Pointer.of(data));
        }
    }

    /** {@code void (*)(void *)} */
    interface Destroy {
        CallbackType<Destroy> TYPE =
                CallbackType.of(MethodHandles.lookup(), CallbackLifetimeTest::unused, C.VOID, C.POINTER);

        void call(@Nullable Pointer<?> data);

        @SuppressWarnings("unused") // found by CallbackType
        private static void upcall(Destroy function, MemorySegment data) {
            function.call(Pointer.of(data));
        }
    }

    private static Library library = Library.system();
    private static MethodHandle call = MethodHandles.zero(int.class);
    private static MethodHandle keep = call;
    private static MethodHandle callKept = call;
    private static MethodHandle destroyKept = call;

    private static <F> F unused(Pointer<F> pointer) {
        throw new AssertionError(pointer);
    }

    @BeforeAll
    static void compile(@TempDir Path folder) {
        library = Library.of(NativeCompiler.library(folder, "lifetimes", SOURCE).toString());
        call = library.function("call", C.INT, C.POINTER, C.INT, C.POINTER);
        keep = library.function("keep", C.VOID, C.POINTER, C.POINTER, C.POINTER);
        callKept = library.function("call_kept", C.INT, C.INT);
        destroyKept = library.function("destroy_kept", C.VOID);
    }

    private static int call(BoundCallback<Seen> bound, int x) throws Throwable {
        return (int)
                call.invokeExact(bound.function().segment(), x, bound.data().segment());
    }

    private static int call(LentCallback<?> lent, int x) throws Throwable {
        return (int) call.invokeExact(Native.address(lent.function()), x, Native.address(lent.data()));
    }

    private static void keep(MemorySegment function, MemorySegment data) throws Throwable {
        keep.invokeExact(function, data, MemorySegment.NULL);
    }

    private static int callKept(int x) throws Throwable {
        return (int) callKept.invokeExact(x);
    }

    /** As a C library sees it: without an arena. */
    private static MemorySegment raw(MemorySegment segment) {
        return MemorySegment.ofAddress(segment.address());
    }

    @Test
    void userDataTellsFunctionsApartThatShareAFunctionPointer() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            BoundCallback<Seen> one = Seen.TYPE.bind(arena, (x, _) -> x + 1, 1);
            BoundCallback<Seen> two = Seen.TYPE.bind(arena, (x, _) -> x + 2, 1);
            assertThat(one.function().segment()).isEqualTo(two.function().segment());
            assertThat(call(one, 10)).isEqualTo(11);
            assertThat(call(two, 10)).isEqualTo(12);
        }
    }

    @Test
    void lentFunctionsAreCalled() throws Throwable {
        try (LentCallback<?> bound = Seen.TYPE.lend((x, _) -> x * 2, 1);
                LentCallback<?> own = Seen.TYPE.lend((x, data) -> data == null ? x * 3 : 0)) {
            assertThat(call(bound, 10)).isEqualTo(20);
            assertThat(call(own, 10)).isEqualTo(30);
        }
        try (LentCallback<?> none = Seen.TYPE.lend(null);
                LentCallback<?> noneBound = Seen.TYPE.lend(null, 1)) {
            assertThat(none.function()).isNull();
            assertThat(noneBound.function()).isNull();
            assertThat(noneBound.data()).isNull();
        }
    }

    @Test
    void callbackThatOutlivesItsArenaIsRefused() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            keep(raw(Seen.TYPE.allocate(arena, (x, _) -> x).segment()), MemorySegment.NULL);
            assertThat(callKept(5)).isEqualTo(5);
        }
        assertThatThrownBy(() -> callKept(5))
                .isInstanceOf(ExpiredCallbackException.class)
                .hasMessage("Seen: called by C after its lifetime");
    }

    @Test
    void callbackWithUserDataThatOutlivesItsArenaIsRefusedForEver() throws Throwable {
        String handle;
        try (Arena arena = Arena.ofConfined()) {
            BoundCallback<Seen> bound = Seen.TYPE.bind(arena, (x, _) -> x, 1);
            keep(bound.function().segment(), raw(bound.data().segment()));
            handle = Long.toHexString(bound.data().segment().address());
            assertThat(callKept(5)).isEqualTo(5);
        }
        for (int i = 0; i < 1000; i++) {
            try (LentCallback<?> lent = Seen.TYPE.lend((x, _) -> x, 1)) {
                assertThat(call(lent, i)).isEqualTo(i);
            }
        }
        assertThatThrownBy(() -> callKept(5))
                .isInstanceOf(ExpiredCallbackException.class)
                .hasMessage("Seen: called by C after its lifetime, or with user data that is not its own: 0x" + handle);
    }

    @Test
    void callbackThatOutlivesItsCallIsRefused() throws Throwable {
        try (LentCallback<?> lent = Seen.TYPE.lend((x, _) -> x)) {
            keep(Native.address(lent.function()), Native.address(lent.data()));
        }
        assertThatThrownBy(() -> callKept(5)).isInstanceOf(ExpiredCallbackException.class);
        try (LentCallback<?> lent = Seen.TYPE.lend((x, _) -> x, 1)) {
            keep(Native.address(lent.function()), Native.address(lent.data()));
        }
        assertThatThrownBy(() -> callKept(5)).isInstanceOf(ExpiredCallbackException.class);
    }

    @Test
    void refusedCallGivesCTheDefault() throws Throwable {
        CallbackType<Seen> type = Seen.TYPE.withDefault(-5);
        List<Throwable> handled = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            BoundCallback<Seen> bound = type.bind(arena, (x, _) -> x, 1);
            keep(bound.function().segment(), raw(bound.data().segment()));
        }
        MethodHandle onThread = library.function("call_kept_on_thread", C.INT);
        Callbacks.onUncaught((_, e) -> handled.add(e));
        try {
            assertThat((int) onThread.invokeExact()).isEqualTo(-5);
        } finally {
            Callbacks.onUncaught(null);
        }
        assertThat(handled).singleElement().isInstanceOf(ExpiredCallbackException.class);
    }

    @Test
    void foreignUserDataIsRefused() throws Throwable {
        BoundCallback<Seen> bound = Seen.TYPE.bind(Arena.global(), (x, _) -> x, 1);
        MemorySegment code = bound.function().segment();
        for (long data : new long[] {0, 1, -1, 0x7fff_dead_beefL, Long.MIN_VALUE}) {
            assertThatThrownBy(() -> {
                        var _ = (int) call.invokeExact(code, 1, MemorySegment.ofAddress(data));
                    })
                    .isInstanceOf(ExpiredCallbackException.class)
                    .hasMessageEndingWith("0x" + Long.toHexString(data));
        }
    }

    @Test
    void userDataOfAnotherTypeIsRefused() throws Throwable {
        try (LentCallback<?> lent = Destroy.TYPE.lend(_ -> {}, 0);
                LentCallback<?> seen = Seen.TYPE.lend((x, _) -> x, 1)) {
            assertThatThrownBy(() -> {
                        var _ = (int) call.invokeExact(Native.address(seen.function()), 1, Native.address(lent.data()));
                    })
                    .isInstanceOf(ExpiredCallbackException.class);
        }
    }

    @Test
    void cFreesUserDataByTheDestroyFunction() throws Throwable {
        int before = HandleTable.instance().live();
        LentCallback<?> lent = Seen.TYPE.lend((x, _) -> x + 1, 1);
        MemorySegment destroy = Destroy.TYPE.releasing(0).segment();
        assertThat(Destroy.TYPE.releasing(0).segment()).isEqualTo(destroy);
        keep.invokeExact(Native.address(lent.function()), Native.address(lent.data()), destroy);
        assertThat(callKept(1)).isEqualTo(2);
        assertThat(HandleTable.instance().live()).isEqualTo(before + 1);
        destroyKept.invokeExact();
        assertThat(HandleTable.instance().live()).isEqualTo(before);
        assertThatThrownBy(() -> callKept(1)).isInstanceOf(ExpiredCallbackException.class);
        assertThatThrownBy(() -> {
                    destroyKept.invokeExact();
                })
                .isInstanceOf(ExpiredCallbackException.class)
                .hasMessageStartingWith(
                        "Destroy: asked by C to free user data that is freed already, or no callback's: ");
        lent.close();
    }

    @Test
    void arenaOfAnotherThreadOrAClosedOneIsRefusedWithoutALeak() throws Throwable {
        int before = HandleTable.instance().live();
        Arena closed;
        try (Arena arena = Arena.ofConfined()) {
            closed = arena;
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread.ofPlatform().start(() -> {
                try {
                    Seen.TYPE.bind(arena, (x, _) -> x, 1);
                } catch (WrongThreadException e) {
                    thrown.complete(e);
                }
            });
            assertThat(thrown.get()).isInstanceOf(WrongThreadException.class);
        }
        assertThatThrownBy(() -> Seen.TYPE.bind(closed, (x, _) -> x, 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Seen.TYPE.allocate(closed, (x, _) -> x)).isInstanceOf(IllegalStateException.class);
        assertThat(HandleTable.instance().live()).isEqualTo(before);
    }

    @Test
    void stubsAreUsedAgain() throws Throwable {
        List<Long> addresses = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int expected = i;
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment stub =
                        Seen.TYPE.allocate(arena, (_, _) -> expected).segment();
                if (!addresses.contains(stub.address())) {
                    addresses.add(stub.address());
                }
                assertThat((int) call.invokeExact(stub, 0, MemorySegment.NULL)).isEqualTo(expected);
            }
        }
        assertThat(addresses.size()).isLessThan(StubPool.RESTING + 50); // other tests may hold some
    }

    @Test
    void stubRestsBeforeItIsUsedAgain() throws Throwable {
        CallbackType<Seen> type = Seen.TYPE.withDefault(0);
        try (LentCallback<?> lent = type.lend((x, _) -> x)) {
            keep(Native.address(lent.function()), Native.address(lent.data()));
        }
        for (int i = 0; i < StubPool.RESTING; i++) {
            type.lend((x, _) -> x).close();
            assertThatThrownBy(() -> callKept(5)).isInstanceOf(ExpiredCallbackException.class);
        }
    }

    @Test
    void closingTwiceEndsNobodyElsesTime() throws Throwable {
        CallbackType<Seen> type = Seen.TYPE.withDefault(0);
        LentCallback<?> first = type.lend((_, _) -> 1);
        first.close();
        List<LentCallback<?>> others = new ArrayList<>();
        for (int i = 0; i < 2 * StubPool.RESTING; i++) {
            others.add(type.lend((_, _) -> 2));
        }
        first.close();
        for (LentCallback<?> other : others) {
            assertThat(call(other, 0)).isEqualTo(2);
            other.close();
        }
    }

    @Test
    void exceptionOnThreadOfCGoesToTheHandlerWhileAnotherIsPending() throws Throwable {
        MethodHandle both = library.function("call_here_and_on_thread", C.INT, C.POINTER, C.POINTER);
        List<String> handled = new ArrayList<>();
        Callbacks.onUncaught((_, e) -> handled.add(String.valueOf(e.getMessage())));
        try (LentCallback<?> lent = Seen.TYPE.lend(
                (x, _) -> {
                    throw new IllegalStateException("at " + x);
                },
                1)) {
            assertThatThrownBy(() -> {
                        var _ = (int) both.invokeExact(Native.address(lent.function()), Native.address(lent.data()));
                    })
                    .hasMessage("at 1")
                    .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        } finally {
            Callbacks.onUncaught(null);
        }
        assertThat(handled).containsExactly("at 7");
    }

    @Test
    void millionRegistrationsLeaveNothing() throws Throwable {
        call(Seen.TYPE.bind(Arena.global(), (x, _) -> x, 1), 1);
        int live = HandleTable.instance().live();
        int capacity = HandleTable.instance().capacity();
        long sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            int by = i & 7;
            try (LentCallback<?> lent = Seen.TYPE.lend((x, _) -> x + by, 1)) {
                sum += call(lent, 1);
            }
        }
        assertThat(sum).isEqualTo(4_500_000);
        assertThat(HandleTable.instance().live()).isEqualTo(live);
        assertThat(HandleTable.instance().capacity()).isEqualTo(capacity);
    }
}
