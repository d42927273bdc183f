package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CallbackTest {

    private static final String SOURCE = """
            #include <pthread.h>
            #include <stddef.h>
            int call(int (*f)(int), int x) { return f(x) + 1000; }
            int repeat(int (*f)(int), int n) { int sum = 0; for (int i = 0; i < n; i++) sum += f(i); return sum; }
            void *get(void *(*f)(void)) { return f(); }
            long get_long(long (*f)(long), long x) { return f(x); }
            double all(double (*f)(_Bool, char, short, unsigned short, float, double)) {
                return f(1, -2, -3, 65535, 0.5f, 2.5);
            }
            static void *run(void *f) { ((int (*)(int)) f)(7); return NULL; }
            void on_thread(int (*f)(int)) { pthread_t t; pthread_create(&t, NULL, run, f); pthread_join(t, NULL); }
            static int twice(int x) { return 2 * x; }
            int (*twice_pointer(void))(int) { return twice; }
            """;

    /** {@code int (*)(int)} */
    interface IntFunction {
        CallbackType<IntFunction> TYPE = CallbackType.of(MethodHandles.lookup(), IntFunction::of, C.INT, C.INT);

        int call(int x);

        static IntFunction of(Pointer<IntFunction> pointer) {
            MemorySegment address = pointer.segment();
            return x -> {
                try {
                    return (int) Call.HANDLE.invokeExact(address, x);
                } catch (Throwable e) {
                    throw Native.failure(e);
                }
            };
        }

        @SuppressWarnings("unused") // found by CallbackType
        private static int upcall(IntFunction function, int x) {
            return function.call(x);
        }

        final class Call {
            private static final MethodHandle HANDLE = TYPE.downcall();

            private Call() {}
        }
    }

    /** {@code void *(*)(void)} */
    interface Getter {
        CallbackType<Getter> TYPE = CallbackType.of(MethodHandles.lookup(), CallbackTest::unused, C.POINTER);

        @Nullable Pointer<?> call();

        @SuppressWarnings("unused") // found by CallbackType
        private static MemorySegment upcall(Getter function) {
            return Native.address(function.call());
        }
    }

    /** {@code long (*)(long)} */
    interface LongFunction {
        CallbackType<LongFunction> TYPE = CallbackType.of(MethodHandles.lookup(), CallbackTest::unused, C.LONG, C.LONG);

        long call(long x);

        @SuppressWarnings("unused") // found by CallbackType
        private static long upcall(LongFunction function, long x) {
            return function.call(x);
        }
    }

    /** All kinds of scalars. */
    interface Scalars {
        CallbackType<Scalars> TYPE = CallbackType.of(
                MethodHandles.lookup(),
                CallbackTest::unused,
                C.DOUBLE,
                C.BOOL,
                C.CHAR,
                C.SHORT,
                C.UNSIGNED_SHORT,
                C.FLOAT,
                C.DOUBLE);

        double call(boolean a, byte b, short c, short d, float e, double f);

        @SuppressWarnings("unused") // found by CallbackType
        private static double upcall(Scalars function, boolean a, byte b, short c, short d, float e, double f) {
            return function.call(a, b, c, d, e, f);
        }
    }

    /** Lacks the method that C's calls go through. */
    interface Incomplete {
        void call();
    }

    private static Library library = Library.system();
    private static MethodHandle call = MethodHandles.zero(int.class);
    private static MethodHandle repeat = call;

    private static <F> F unused(Pointer<F> pointer) {
        throw new AssertionError(pointer);
    }

    @BeforeAll
    static void compile(@TempDir Path folder) {
        library = Library.of(NativeCompiler.library(folder, "callbacks", SOURCE).toString());
        call = library.function("call", C.INT, C.POINTER, C.INT);
        repeat = library.function("repeat", C.INT, C.POINTER, C.INT);
    }

    private static int call(IntFunction function, int x) {
        try (Arena arena = Arena.ofConfined()) {
            return (int)
                    call.invokeExact(IntFunction.TYPE.allocate(arena, function).segment(), x);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static int repeat(IntFunction function, int n) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) repeat.invokeExact(
                    IntFunction.TYPE.allocate(arena, function).segment(), n);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static IllegalStateException failure(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void resultReachesC() {
        assertThat(call(x -> x + 1, 1)).isEqualTo(1002);
    }

    @Test
    void scalarsOfAllKindsArePassed() throws Throwable {
        MethodHandle all = library.function("all", C.DOUBLE, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<Scalars> pointer = Scalars.TYPE.allocate(
                    arena, (a, b, c, d, e, f) -> (a ? 100 : 0) + b + c + Short.toUnsignedInt(d) + e + f);
            assertThat((double) all.invokeExact(pointer.segment())).isEqualTo(100 - 2 - 3 + 65535 + 3.0);
        }
    }

    @Test
    void longIsJavaLongBothWays() throws Throwable {
        MethodHandle getLong = library.function("get_long", C.LONG, C.POINTER, C.LONG);
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<LongFunction> pointer = LongFunction.TYPE.allocate(arena, x -> x - 1);
            assertThat((long) getLong.invokeExact(pointer.segment(), Long.MIN_VALUE))
                    .isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void exceptionSurfacesFromTheCallItself() {
        IllegalStateException thrown = failure("a");
        assertThatThrownBy(() -> call(
                        x -> {
                            throw thrown;
                        },
                        1))
                .isSameAs(thrown);
        assertThat(call(x -> x, 1)).isEqualTo(1001);
        assertThat(PendingException.none()).isTrue();
    }

    @Test
    void checkedExceptionsAndErrorsGoThroughAsTheyAre() {
        assertThatThrownBy(() -> call(
                        x -> {
                            throw Native.failure(new IOException("checked"));
                        },
                        1))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call(
                        x -> {
                            throw new StackOverflowError();
                        },
                        1))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void laterExceptionsOfOneCallAreSuppressed() {
        assertThatThrownBy(() -> repeat(
                        x -> {
                            throw failure("call " + x);
                        },
                        3))
                .hasMessage("call 0")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .extracting(Throwable::getMessage)
                        .containsExactly("call 1", "call 2"));
    }

    @Test
    void nestedExceptionSurfacesFromTheInnerCall() {
        List<String> log = new ArrayList<>();
        int result = call(
                x -> {
                    try {
                        return call(
                                y -> {
                                    throw failure("inner");
                                },
                                x);
                    } catch (IllegalStateException e) {
                        log.add(e.getMessage());
                        return -1;
                    }
                },
                5);
        assertThat(log).containsExactly("inner");
        assertThat(result).isEqualTo(999);
    }

    @Test
    void nestedExceptionPassesThroughAllLevels() {
        assertThatThrownBy(() -> call(
                        x -> call(
                                y -> call(
                                        z -> {
                                            throw failure("innermost");
                                        },
                                        y),
                                x),
                        1))
                .hasMessage("innermost")
                .satisfies(e -> assertThat(e.getSuppressed()).isEmpty());
        assertThat(PendingException.none()).isTrue();
    }

    @Test
    void pendingExceptionIsNotThrownFromCallsOfLaterCallbacks() {
        List<Integer> log = new ArrayList<>();
        assertThatThrownBy(() -> repeat(
                        x -> {
                            if (x == 0) {
                                throw failure("first");
                            }
                            log.add(call(y -> y, x)); // a downcall of its own, which must not get the exception
                            return 0;
                        },
                        3))
                .hasMessage("first");
        assertThat(log).containsExactly(1001, 1002);
    }

    @Test
    void exceptionOfOneThreadDoesNotReachAnother() throws Exception {
        CompletableFuture<Integer> other = new CompletableFuture<>();
        assertThatThrownBy(() -> repeat(
                        x -> {
                            if (x == 0) {
                                throw failure("mine");
                            }
                            Thread.ofPlatform().start(() -> other.complete(call(y -> y, 1)));
                            return other.join();
                        },
                        2))
                .hasMessage("mine");
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(1001);
    }

    @Test
    void exceptionOnVirtualThreadSurfacesThere() throws Exception {
        CompletableFuture<String> message = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                call(
                        x -> {
                            throw failure("virtual");
                        },
                        1);
            } catch (IllegalStateException e) {
                message.complete(e.getMessage());
            }
        });
        assertThat(message.get(10, TimeUnit.SECONDS)).isEqualTo("virtual");
    }

    @Test
    void exceptionOnThreadOfCGoesToItsHandler() throws Throwable {
        MethodHandle onThread = library.function("on_thread", C.VOID, C.POINTER);
        CompletableFuture<Throwable> handled = new CompletableFuture<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> handled.complete(e));
        try (Arena arena = Arena.ofShared()) {
            onThread.invokeExact(IntFunction.TYPE
                    .allocate(arena, x -> {
                        throw failure("thread " + x);
                    })
                    .segment());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(handled.get(10, TimeUnit.SECONDS)).hasMessage("thread 7");
        assertThat(PendingException.none()).isTrue();
    }

    @Test
    void handlerThatThrowsDoesNotEndTheJvm() throws Throwable {
        MethodHandle onThread = library.function("on_thread", C.VOID, C.POINTER);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            throw failure("handler");
        });
        try (Arena arena = Arena.ofShared()) {
            onThread.invokeExact(IntFunction.TYPE
                    .allocate(arena, x -> {
                        throw failure("thread");
                    })
                    .segment());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(PendingException.none()).isTrue();
    }

    @Test
    void endlessRecursionInCallbackEndsInStackOverflow() {
        IntFunction[] self = new IntFunction[1];
        self[0] = x -> x == 0 ? 0 : self[0].call(x + 1);
        assertThatThrownBy(() -> call(self[0], 1)).isInstanceOf(StackOverflowError.class);
        assertThat(PendingException.none()).isTrue();
    }

    @Test
    void pointerResultsReachC() throws Throwable {
        MethodHandle get = library.function("get", C.POINTER, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            IntRef reference = IntRef.allocate(arena, 5);
            MemorySegment result = (MemorySegment)
                    get.invokeExact(Getter.TYPE.allocate(arena, () -> reference).segment());
            assertThat(result.address()).isEqualTo(reference.segment().address());
            MemorySegment none = (MemorySegment)
                    get.invokeExact(Getter.TYPE.allocate(arena, () -> null).segment());
            assertThat(none).isEqualTo(MemorySegment.NULL);
        }
    }

    @Test
    void pointerToJavaHeapIsRefused() {
        MethodHandle get = library.function("get", C.POINTER, C.POINTER);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stub = Getter.TYPE
                    .allocate(arena, () -> new IntRef(MemorySegment.ofArray(new int[1])))
                    .segment();
            assertThatThrownBy(() -> {
                        var _ = (MemorySegment) get.invokeExact(stub);
                    })
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("callback returned a pointer to the Java heap");
        }
    }

    @Test
    void functionPointersAreCallable() throws Throwable {
        MethodHandle twice = library.function("twice_pointer", C.POINTER);
        FunctionPointer<IntFunction> pointer = IntFunction.TYPE.at((MemorySegment) twice.invokeExact());
        assertThat(pointer.function().call(21)).isEqualTo(42);
        try (Arena arena = Arena.ofConfined()) {
            IntFunction back = IntFunction.TYPE.allocate(arena, x -> x * 3).function();
            assertThat(back.call(5)).isEqualTo(15);
            assertThatThrownBy(() -> IntFunction.TYPE
                            .allocate(arena, x -> {
                                throw failure("direct");
                            })
                            .function()
                            .call(1))
                    .hasMessage("direct");
        }
        assertThat(IntFunction.TYPE.at(MemorySegment.NULL)).isNull();
    }

    @Test
    void stubOfClosedArenaIsRefusedByJava() {
        IntFunction function;
        MemorySegment stub;
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<IntFunction> pointer = IntFunction.TYPE.allocate(arena, x -> x);
            function = pointer.function();
            stub = pointer.segment();
        }
        assertThatThrownBy(() -> function.call(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Already closed");
        assertThatThrownBy(() -> {
                    var _ = (int) call.invokeExact(stub, 1);
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Already closed");
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void misuseIsReportedAtOnce() throws IllegalAccessException {
        try (Arena arena = Arena.ofConfined()) {
            assertThatThrownBy(() -> IntFunction.TYPE.allocate(arena, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("IntFunction");
            CallbackType<Incomplete> incomplete = CallbackType.of(
                    MethodHandles.privateLookupIn(Incomplete.class, MethodHandles.lookup()),
                    CallbackTest::unused,
                    C.VOID);
            assertThatThrownBy(() -> incomplete.allocate(arena, () -> {}))
                    .isInstanceOf(LinkageError.class)
                    .hasMessageContaining("Incomplete: ")
                    .hasMessageContaining("lacks the method upcall(Incomplete)void");
        }
    }
}
