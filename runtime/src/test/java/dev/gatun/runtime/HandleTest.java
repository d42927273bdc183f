package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.CallbackTest.IntFunction;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(120)
class HandleTest {

    /** Boxes are never given back, so that each wrong use of a freed one is seen, and counted in {@code faults}. */
    private static final String SOURCE = """
            #include <stdatomic.h>
            #include <stdlib.h>
            enum { LIVE = 0x600D, DEAD = 0xDEAD };
            struct box { atomic_int state, users; struct box *parent; int (*on_free)(int); };
            static atomic_int freed, faults;
            struct box *box_make(struct box *parent) {
                struct box *b = calloc(1, sizeof *b);
                b->parent = parent;
                b->state = LIVE;
                return b;
            }
            static void use(struct box *b, int by) {
                if (b->state != LIVE) faults++;
                b->users += by;
            }
            int box_call(struct box *b, int (*f)(int), int x) {
                use(b, 1);
                int result = f ? f(x) : x;
                use(b, -1);
                return result;
            }
            void box_on_free(struct box *b, int (*f)(int)) { b->on_free = f; }
            void box_free(struct box *b) {
                if (atomic_exchange(&b->state, DEAD) != LIVE || b->users) faults++;
                if (b->parent && b->parent->state != LIVE) faults++;
                freed++;
                if (b->on_free) b->on_free(1);
            }
            int box_freed(void) { return freed; }
            int box_faults(void) { return faults; }
            """;

    @TempDir
    private static Path folder;

    private static Library library = Library.system();

    private int freedBefore;

    /** As it is generated for confined boxes. */
    static final class box extends Handle<box> {

        static final OpaqueType<box> TYPE = new OpaqueType<>("struct box", box::new);
        static final Ownership<box> CONFINED = Ownership.confined(TYPE, box::new, box::free);
        static final Ownership<box> SHARED = Ownership.shared(TYPE, box::new, box::free);

        private box(MemorySegment segment) {
            super(segment);
        }

        private box(MemorySegment segment, Hold hold) {
            super(segment, hold);
        }

        private static void free(MemorySegment address) {
            interface Link {
                MethodHandle CALL = library.function("box_free", C.VOID, C.POINTER);
            }
            try {
                Link.CALL.invokeExact(address);
            } catch (Throwable failure) {
                throw Native.failure(failure);
            }
        }
    }

    static box make(Ownership<box> ownership, @Nullable box parent) {
        interface Link {
            MethodHandle CALL = library.function("box_make", C.POINTER, C.POINTER);
        }
        try (Hold _ = Hold.of(parent)) {
            return Objects.requireNonNull(
                    ownership.own((MemorySegment) Link.CALL.invokeExact(Hold.address(parent)), parent));
        } catch (Throwable failure) {
            throw Native.failure(failure);
        }
    }

    static int call(@Nullable box object, @Nullable Pointer<IntFunction> function, int x) {
        interface Link {
            MethodHandle CALL = library.function("box_call", C.INT, C.POINTER, C.POINTER, C.INT);
        }
        try (Hold _ = Hold.of(object)) {
            return (int) Link.CALL.invokeExact(Hold.address(object), Native.address(function), x);
        } catch (Throwable failure) {
            throw Native.failure(failure);
        }
    }

    static void onFree(box object, Pointer<IntFunction> function) {
        interface Link {
            MethodHandle CALL = library.function("box_on_free", C.VOID, C.POINTER, C.POINTER);
        }
        try (Hold _ = Hold.of(object)) {
            Link.CALL.invokeExact(Hold.address(object), Native.address(function));
        } catch (Throwable failure) {
            throw Native.failure(failure);
        }
    }

    static void free(box object) {
        interface Link {
            MethodHandle CALL = library.function("box_free", C.VOID, C.POINTER);
        }
        try (Consumption taken = Consumption.of(object, "box_free")) {
            Link.CALL.invokeExact(Consumption.address(taken, object));
        } catch (Throwable failure) {
            throw Native.failure(failure);
        }
    }

    private static Ownership<box> ownership(Ownership.Mode mode) {
        return mode == Ownership.Mode.SHARED ? box.SHARED : box.CONFINED;
    }

    @BeforeAll
    static void compile() {
        library = Library.of(NativeCompiler.library(folder, "boxes", SOURCE).toString());
    }

    @BeforeEach
    void count() {
        freedBefore = get("box_freed");
    }

    private int freed() {
        assertThat(get("box_faults")).as("uses of freed boxes").isZero();
        return get("box_freed") - freedBefore;
    }

    private static int get(String function) {
        try {
            return (int) library.function(function, C.INT).invokeExact();
        } catch (Throwable failure) {
            throw Native.failure(failure);
        }
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void closeFreesOnceAndRefusesCallsAfterwards(Ownership.Mode mode) {
        box object = make(ownership(mode), null);
        String name = "struct box at 0x" + Long.toHexString(object.segment().address());
        assertThat(call(object, null, 5)).isEqualTo(5);
        object.close();
        object.close();
        assertThat(freed()).isOne();
        assertThatThrownBy(() -> call(object, null, 5))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(name + " is closed");
        assertThatThrownBy(object::segment)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(name + " is closed");
        assertThatThrownBy(() -> free(object)).hasMessage(name + " is closed");
    }

    @Test
    void confinedHandleRefusesOtherThreads() throws Exception {
        Thread here = Thread.currentThread();
        try (box object = make(box.CONFINED, null)) {
            String message = "struct box at 0x%x belongs to thread \"%s\" (#%d), not to \"other\" (#"
                    .formatted(object.segment().address(), here.getName(), here.threadId());
            List<Runnable> uses = List.of(
                    () -> call(object, null, 5),
                    object::segment,
                    object::close,
                    () -> free(object),
                    () -> make(box.CONFINED, object));
            for (Runnable use : uses) {
                assertThat(failureOn("other", use))
                        .isExactlyInstanceOf(WrongThreadException.class)
                        .message()
                        .startsWith(message);
            }
        }
        assertThat(freed()).isOne();
    }

    private static Throwable failureOn(String thread, Runnable action) throws Exception {
        CompletableFuture<Throwable> failure = new CompletableFuture<>();
        Thread.ofPlatform().name(thread).start(() -> {
            try {
                action.run();
                failure.completeExceptionally(new AssertionError("no exception"));
            } catch (RuntimeException e) {
                failure.complete(e);
            }
        });
        return failure.get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void closeInCallbackFreesAfterTheCallThatRuns(Ownership.Mode mode) {
        box object = make(ownership(mode), null);
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<IntFunction> closing = IntFunction.TYPE.allocate(arena, x -> {
                object.close();
                assertThat(freed()).isZero();
                assertThat(object.toString()).endsWith(" (closed, held once)");
                assertThatThrownBy(() -> call(object, null, 1)).isInstanceOf(IllegalStateException.class);
                return x;
            });
            assertThat(call(object, closing, 3)).isEqualTo(3);
        }
        assertThat(freed()).isOne();
        object.close();
        assertThat(freed()).isOne();
    }

    @Test
    void closeOnOneThreadWaitsForTheCallOfAnother() throws Exception {
        box object = make(box.SHARED, null);
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (Arena arena = Arena.ofShared()) {
            FunctionPointer<IntFunction> waiting = IntFunction.TYPE.allocate(arena, x -> {
                await(barrier);
                await(barrier);
                return x;
            });
            CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> call(object, waiting, 3));
            await(barrier);
            object.close();
            assertThat(freed()).isZero();
            assertThatThrownBy(() -> call(object, null, 1)).isInstanceOf(IllegalStateException.class);
            await(barrier);
            assertThat(running.get(30, TimeUnit.SECONDS)).isEqualTo(3);
        }
        assertThat(freed()).isOne();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void parentOutlivesItsChildren(Ownership.Mode mode) {
        box parent = make(ownership(mode), null);
        box first = make(ownership(mode), parent);
        box second = make(ownership(mode), parent);
        box grandchild = make(ownership(mode), second);
        parent.close();
        second.close();
        assertThat(freed()).isZero();
        assertThat(call(first, null, 1)).isOne();
        assertThatThrownBy(() -> call(parent, null, 1)).isInstanceOf(IllegalStateException.class);
        grandchild.close();
        assertThat(freed()).isEqualTo(2);
        first.close();
        assertThat(freed()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void freeFunctionTakesTheObjectFromItsOwner(Ownership.Mode mode) {
        box parent = make(ownership(mode), null);
        box child = make(ownership(mode), parent);
        assertThatThrownBy(() -> free(parent))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "struct box at 0x%x is held once, by calls that run or by what was made from it: box_free can't take it"
                                .formatted(parent.segment().address()));
        free(child);
        assertThat(freed()).isOne();
        child.close();
        assertThat(freed()).isOne();
        assertThatThrownBy(() -> call(child, null, 1)).message().endsWith(" was given to box_free");
        assertThat(child.toString()).endsWith(" (given to box_free)");
        free(parent);
        parent.close();
        assertThat(freed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void callThatTakesAnObjectAndIsNotMadeLeavesItToItsOwner(Ownership.Mode mode) {
        box object = make(ownership(mode), null);
        try (Consumption _ = Consumption.of(object, "box_free")) {
            assertThatThrownBy(() -> call(object, null, 1)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(call(object, null, 1)).isOne();
        try (Consumption _ = Consumption.of(object, "box_free")) {
            object.close();
            object.close();
            assertThat(freed()).isZero();
        }
        assertThat(freed()).isOne();
        assertThatThrownBy(() -> call(object, null, 1)).message().endsWith(" is closed");
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void exceptionOfCallbackDuringFreeSurfacesFromClose(Ownership.Mode mode) {
        try (Arena arena = Arena.ofConfined()) {
            List<String> events = new ArrayList<>();
            box parent = make(ownership(mode), null);
            box object = make(ownership(mode), parent);
            onFree(object, IntFunction.TYPE.allocate(arena, _ -> {
                throw new UnsupportedOperationException("thrown while freeing");
            }));
            Handle.attach(object, "a", () -> events.add("closed with " + freed()));
            Handle.attach(object, "b", () -> {
                throw new IllegalArgumentException("attached");
            });
            parent.close();
            assertThatThrownBy(object::close)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("thrown while freeing")
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .singleElement()
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.THROWABLE)
                            .hasMessage("attached"));
            assertThat(events).containsExactly("closed with 1");
            assertThat(freed()).isEqualTo(2);
            object.close();
            assertThat(freed()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Ownership.Mode.class)
    void attachedResourcesEndWithTheObjectInReverseOrderOrWhenReplaced(Ownership.Mode mode) {
        List<String> events = new ArrayList<>();
        box object = make(ownership(mode), null);
        Handle.attach(object, 1, () -> events.add("one"));
        Handle.attach(object, 2, () -> events.add("two"));
        Handle.attach(object, 1, () -> events.add("new one"));
        assertThat(events).containsExactly("one");
        object.close();
        assertThat(events).containsExactly("one", "new one", "two");
        assertThatThrownBy(() -> Handle.attach(object, 1, () -> {})).message().endsWith(" is closed");
        box borrowed = borrowed();
        assertThatThrownBy(() -> Handle.attach(borrowed, 1, () -> {}))
                .hasMessage("box at 0x10 (borrowed) doesn't own its object, so that nothing tells its end");
    }

    private static box borrowed() {
        return Objects.requireNonNull(box.TYPE.at(MemorySegment.ofAddress(0x10)));
    }

    @Test
    void borrowedHandleHasNothingToClose() throws Exception {
        try (box owner = make(box.CONFINED, null)) {
            box borrowed = Objects.requireNonNull(box.TYPE.at(owner.segment()));
            assertThat(borrowed).isEqualTo(owner).hasSameHashCodeAs(owner);
            borrowed.close();
            assertThat(freed()).isZero();
            assertThat(call(borrowed, null, 2)).isEqualTo(2);
            assertThat(CompletableFuture.supplyAsync(() -> call(borrowed, null, 2))
                            .get(30, TimeUnit.SECONDS))
                    .isEqualTo(2);
        }
        assertThat(freed()).isOne();
    }

    @Test
    void nullIsNeverOwnedAndHoldsNothing() {
        assertThat(box.SHARED.own(MemorySegment.NULL)).isNull();
        assertThat(Hold.of(null)).isNull();
        assertThat(Hold.address(null)).isEqualTo(MemorySegment.NULL);
        assertThat(Consumption.of(null, "box_free")).isNull();
        assertThat(Consumption.address(null, null)).isEqualTo(MemorySegment.NULL);
    }

    @Test
    void handlesAreEqualByClassAndAddress() {
        assertThat(borrowed()).isEqualTo(borrowed());
        assertThat(borrowed().equals(Pointer.of(0x10))).isFalse();
        assertThat(borrowed()).hasToString("box at 0x10 (borrowed)");
    }

    @Test
    void sharedChildOfConfinedParentIsRefused() {
        try (box parent = make(box.CONFINED, null)) {
            assertThatThrownBy(() -> box.SHARED.own(MemorySegment.ofAddress(0x10), parent))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .message()
                    .startsWith("an object shared between threads can't be kept by struct box at 0x")
                    .endsWith(", which is confined to one");
        }
        assertThat(freed()).isOne();
    }

    @Test
    void confinedObjectsHaveNoCleaner() {
        assertThatThrownBy(box.CONFINED::withCleaner)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("objects of struct box are confined to their threads: a cleaner can't free them");
    }

    @Test
    void cleanerFreesWhatNobodyRefersTo() throws Exception {
        Ownership<box> cleaned = box.SHARED.withCleaner();
        make(cleaned, null).close();
        assertThat(freed()).isOne();
        makeAndForget(cleaned);
        for (int i = 0; i < 1000 && freed() < 3; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(freed()).isEqualTo(3);
    }

    private static void makeAndForget(Ownership<box> cleaned) {
        make(cleaned, make(cleaned, null));
    }

    /** Callers hammer; whoever comes too late is refused; nobody ever sees a freed box. */
    @ParameterizedTest
    @EnumSource(names = {"PLATFORM", "VIRTUAL"})
    void closeUnderLoadFreesOnceAndNeverUnderACall(Threads threads) throws Exception {
        int rounds = 2000;
        int callers = 4;
        CyclicBarrier start = new CyclicBarrier(callers + 1);
        box[] current = new box[1];
        try (ExecutorService executor = threads.executor(callers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int number = i;
                running.add(executor.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        await(start);
                        box object = current[0];
                        callUntilRefused(object, number == 0);
                        await(start);
                    }
                }));
            }
            for (int round = 0; round < rounds; round++) {
                current[0] = make(box.SHARED, null);
                await(start);
                Thread.onSpinWait();
                current[0].close();
                await(start);
            }
            for (Future<?> caller : running) {
                caller.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(freed()).isEqualTo(rounds);
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static void callUntilRefused(box object, boolean closes) {
        try {
            for (int calls = 1; ; calls++) {
                assertThat(call(object, null, calls)).isEqualTo(calls);
                if (closes && calls == 50) {
                    object.close();
                }
                if (calls % 16 == 0 && Thread.currentThread().isVirtual()) {
                    Thread.yield(); // or whoever is to close might never run
                }
            }
        } catch (IllegalStateException e) {
            assertThat(e).message().endsWith(" is closed");
        }
    }

    enum Threads {
        PLATFORM,
        VIRTUAL;

        ExecutorService executor(int count) {
            return this == VIRTUAL ? Executors.newVirtualThreadPerTaskExecutor() : Executors.newFixedThreadPool(count);
        }
    }
}
