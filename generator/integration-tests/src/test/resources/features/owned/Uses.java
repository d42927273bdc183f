import static bound.owned_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.db;
import bound.hook;
import bound.item;
import bound.node;
import bound.place;
import bound.pool;
import bound.stmt;
import dev.gatun.runtime.Handle;
import dev.gatun.runtime.IntArray;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public final class Uses {

    private static final int ROUNDS = 2000;
    private static final int CALLERS = 4;

    private Uses() {}

    private static void assertLiving(int count) {
        assertThat(faults()).as("uses of freed objects").isZero();
        assertThat(living()).isEqualTo(count);
    }

    public static void ownersAreClosedByTryWithResources() {
        int before = living();
        try (db d = db_open("first");
                stmt s = db_prepare(d, "select 1")) {
            assertThat(stmt_step(s)).isOne();
            assertThat(stmt_step(s)).isEqualTo(2);
            assertLiving(before + 2);
        }
        assertLiving(before);
    }

    public static void useAfterCloseNamesTheObject() {
        int before = living();
        db d = db_open("first");
        stmt s = db_prepare(d, "select 1");
        s.close();
        s.close();
        String name = "struct stmt at 0x";
        assertThatThrownBy(() -> stmt_step(s))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name)
                .hasMessageEndingWith(" is closed");
        assertThatThrownBy(() -> stmt_finalize(s)).hasMessageContaining(name);
        d.close();
        assertThatThrownBy(() -> db_prepare(d, "select 1")).hasMessageContaining("struct db at 0x");
        assertLiving(before);
    }

    public static void parentIsFreedAfterItsChildren() {
        int before = living();
        db d = db_open("first");
        stmt s = db_prepare(d, "select 1");
        d.close();
        assertThat(d.toString()).startsWith("db at 0x").endsWith(" (closed, held once)");
        assertThat(stmt_step(s)).isOne();
        assertLiving(before + 2);
        s.close();
        assertLiving(before);
        assertThat(d.toString()).endsWith(" (closed)");
    }

    public static void outParametersGiveOwnersThatKeepTheirParents() {
        int before = living();
        db d = db_open("first");
        try (stmt s = db_make(d)) {
            d.close();
            assertThat(stmt_step(s)).isOne();
            assertLiving(before + 2);
        }
        assertLiving(before);
    }

    public static void failureMakesNoOwner() {
        int before = living();
        assertThat(db_open("")).isNull();
        try (db d = db_open("x")) {
            assertThat(db_prepare(d, "")).isNull();
        }
        assertLiving(before);
    }

    public static void borrowedHandlesLeaveTheObjectAlone() {
        int before = living();
        try (db d = db_open("first");
                stmt s = db_prepare(d, "select 1")) {
            db again = stmt_db(s);
            assertThat(again).isEqualTo(d);
            assertThat(again.toString()).endsWith(" (borrowed)");
            again.close();
            assertThat(db_same(again, d)).isOne();
            assertLiving(before + 2);
        }
        assertLiving(before);
    }

    public static void freeFunctionTakesTheObject() {
        int before = living();
        db d = db_open("first");
        stmt s = db_prepare(d, "select 1");
        stmt_step(s);
        assertThatThrownBy(() -> db_close(d)).hasMessageContaining("db_close can't take it");
        assertThat(stmt_finalize(s)).isOne();
        s.close();
        db_close(d);
        d.close();
        assertLiving(before);
    }

    public static void adoptedObjectIsCsFromThenOn() {
        int before = living();
        db d = db_open("first");
        stmt s = db_prepare(d, "select 1");
        db_adopt(d, s);
        s.close();
        assertLiving(before + 2);
        assertThatThrownBy(() -> stmt_step(s)).hasMessageEndingWith(" was given to db_adopt");
        d.close();
        assertLiving(before);
    }

    public static void objectWhoseTakerRefusesAnotherArgumentStaysWithItsOwner() {
        int before = living();
        db other = db_open("other");
        other.close();
        try (db d = db_open("first");
                stmt s = db_prepare(d, "select 1")) {
            assertThatThrownBy(() -> db_adopt(other, s)).isInstanceOf(IllegalStateException.class);
            assertThat(stmt_step(s)).isOne();
        }
        assertLiving(before);
    }

    public static void nullIsPassedWhereItIsAllowed() {
        assertThatThrownBy(() -> db_same(null, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("db_same");
        try (db d = db_open("first")) {
            assertThat(db_same(d, null)).isZero();
            assertThat(db_count(d)).isOne();
            assertThat(db_count(null)).isZero();
        }
        db_close(null);
    }

    public static void closeInCallbackWaitsForTheCall() {
        int before = living();
        try (Arena arena = Arena.ofConfined();
                db d = db_open("first")) {
            stmt s = db_prepare(d, "select 1");
            int result = stmt_run(s, hook.allocate(arena, value -> {
                s.close();
                assertLiving(before + 2);
                return value;
            }), 5);
            assertThat(result).isEqualTo(5);
            assertLiving(before + 1);
        }
        assertLiving(before);
    }

    public static void exceptionInTheCallLeavesTheOwnerAsItWas() {
        int before = living();
        try (Arena arena = Arena.ofConfined();
                db d = db_open("first");
                stmt s = db_prepare(d, "select 1")) {
            assertThatThrownBy(() -> stmt_run(s, hook.allocate(arena, value -> {
                        throw new UnsupportedOperationException("in callback");
                    }), 5))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(stmt_step(s)).isOne();
        }
        assertLiving(before);
    }

    public static void exceptionWhileFreeingSurfacesFromClose() {
        int before = living();
        try (Arena arena = Arena.ofConfined()) {
            db d = db_open("first");
            db_on_close(d, hook.allocate(arena, value -> {
                throw new UnsupportedOperationException("in callback");
            }));
            assertThatThrownBy(d::close).isInstanceOf(UnsupportedOperationException.class);
            d.close();
        }
        assertLiving(before);
    }

    public static void confinedOwnersRefuseOtherThreads() throws Exception {
        int before = living();
        try (db d = db_open("first"); item i = item_new(1); ExecutorService other = Executors.newSingleThreadExecutor()) {
            place at = i.at();
            Future<?> call = other.submit(() -> db_prepare(d, "x"));
            assertThatThrownBy(() -> call.get(30, TimeUnit.SECONDS))
                    .rootCause()
                    .hasMessageContaining("struct db at 0x")
                    .hasMessageContaining(" belongs to thread \"" + Thread.currentThread().getName() + "\"");
            for (Runnable use : List.<Runnable>of(() -> db_prepare(d, "x"), d::close, () -> db_close(d), i::id, at::x)) {
                Future<?> done = other.submit(use);
                assertThatThrownBy(() -> done.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(WrongThreadException.class);
            }
        }
        assertLiving(before);
    }

    public static void recordsOfAnOwnerAreReadUntilItIsClosed() {
        int before = living();
        item i = item_new(3);
        place at = i.at();
        at.x(10);
        IntArray marks = i.marks();
        assertThat(item_sum(i)).isEqualTo(13);
        assertThat(marks.get(2)).isEqualTo(2);
        i.close();
        assertLiving(before);
        assertThatThrownBy(i::id).isInstanceOf(IllegalStateException.class).hasMessageContaining("item at 0x");
        assertThatThrownBy(at::x).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> marks.get(2)).isInstanceOf(IllegalStateException.class);
    }

    public static void recordStaysWhileACallUsesAPartOfIt() {
        int before = living();
        try (Arena arena = Arena.ofConfined()) {
            item i = item_new(3);
            place at = i.at();
            assertThatThrownBy(() -> place_run(at, hook.allocate(arena, value -> {
                        i.close();
                        return value;
                    })))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith(" can't be closed while a call uses a part of it");
            assertThat(i.id()).isEqualTo(3);
            i.close();
        }
        assertLiving(before);
    }

    public static void recordsInArenasAreNotOwned() {
        int before = living();
        try (Arena arena = Arena.ofConfined();
                item i = item.allocate(arena)) {
            i.id(4);
            assertThat(item_sum(i)).isEqualTo(4);
        }
        assertLiving(before);
    }

    public static void attachedResourcesEndWithTheirOwner() {
        List<String> events = new ArrayList<>();
        try (db d = db_open("first")) {
            Handle.attach(d, "hook", () -> events.add("closed"));
        }
        assertThat(events).containsExactly("closed");
    }

    public static void closeOnAnotherThreadWaitsForTheCallThatRuns() throws Exception {
        int before = living();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (Arena arena = Arena.ofShared();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            pool p = pool_new();
            var waiting = hook.allocate(arena, value -> {
                running.countDown();
                try {
                    closed.await(30, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return value;
            });
            Future<Integer> result = other.submit(() -> pool_hold(p, waiting, 9));
            running.await(30, TimeUnit.SECONDS);
            p.close();
            assertLiving(before + 1);
            assertThatThrownBy(() -> pool_use(p, 1)).hasMessageEndingWith(" is closed");
            assertThatThrownBy(() -> pool_delete(p)).isInstanceOf(IllegalStateException.class);
            closed.countDown();
            assertThat(result.get(30, TimeUnit.SECONDS)).isEqualTo(9);
        }
        assertLiving(before);
    }

    public static void closeUnderLoadFreesOnce() throws Exception {
        hammer(Executors.newFixedThreadPool(CALLERS));
    }

    public static void closeUnderLoadOfVirtualThreadsFreesOnce() throws Exception {
        hammer(Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Callers of calls and of fields, while one of them, and this thread, closes. */
    private static void hammer(ExecutorService executor) throws Exception {
        int before = living();
        pool[] pools = new pool[1];
        node[] nodes = new node[1];
        CyclicBarrier barrier = new CyclicBarrier(CALLERS + 1);
        try (executor) {
            List<Future<?>> callers = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                boolean closes = caller == 0;
                callers.add(executor.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        barrier.await(60, TimeUnit.SECONDS);
                        untilRefused(pools[0], nodes[0], closes);
                        barrier.await(60, TimeUnit.SECONDS);
                    }
                    return null;
                }));
            }
            for (int round = 0; round < ROUNDS; round++) {
                pools[0] = pool_new();
                nodes[0] = node_new(42);
                barrier.await(60, TimeUnit.SECONDS);
                pools[0].close();
                nodes[0].close();
                barrier.await(60, TimeUnit.SECONDS);
            }
            for (Future<?> caller : callers) {
                caller.get(60, TimeUnit.SECONDS);
            }
        }
        assertLiving(before);
    }

    private static void untilRefused(pool p, node n, boolean closes) {
        boolean poolOpen = true;
        boolean nodeOpen = true;
        for (int i = 1; poolOpen || nodeOpen; i++) {
            try {
                assertThat(pool_use(p, i)).isEqualTo(i);
            } catch (IllegalStateException e) {
                poolOpen = false;
            }
            try {
                assertThat(n.id()).isEqualTo(42);
                assertThat(node_id(n)).isEqualTo(42);
            } catch (IllegalStateException e) {
                nodeOpen = false;
            }
            if (closes && i == 20) {
                p.close();
                n.close();
            }
            if (Thread.currentThread().isVirtual()) {
                Thread.yield(); // or whoever is to close might never run
            }
        }
    }

    public static void cleanerFreesWhatNobodyRefersTo() throws Exception {
        int before = living();
        for (int i = 0; i < 100; i++) {
            pool_use(pool_new(), i);
        }
        for (int i = 0; i < 1000 && living() > before; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertLiving(before);
    }
}
