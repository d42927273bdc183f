import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.bad.Bell;
import bound.bad.Crew;
import bound.bad.Fancy;
import bound.bad.Gauge;
import bound.bad.Glance;
import bound.bad.Label;
import bound.bad.Lamp;
import bound.bad.Panel;
import bound.bad.Plain;
import bound.bad.Point;
import bound.bad.Row;
import bound.bad.Segment;
import bound.bad.Sign;
import bound.bad.Tag;
import bound.bad.Watcher;
import bound.bad.Watching;
import bound.bad.Worker;
import bound.bad.baduse_hpp;
import dev.gatun.runtime.IntRef;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Every promise broken on purpose: an exception is what comes of it. */
public final class Uses {

    private Uses() {}

    /** Nothing was used that wasn't alive, and nothing is left. */
    private static void checked(ThrowingCallable test) throws Throwable {
        int before = baduse_hpp.living();
        int accidents = baduse_hpp.accidents();
        test.call();
        assertThat(baduse_hpp.accidents()).isEqualTo(accidents);
        assertThat(baduse_hpp.living()).isEqualTo(before);
    }

    private static void refused(String why, ThrowingCallable call) {
        assertThatIllegalStateException().isThrownBy(call).withMessageContaining(why);
    }

    public static void aClosedObjectRefusesEveryKindOfCall() throws Throwable {
        checked(() -> {
            Lamp closed = new Lamp(1);
            closed.close();
            closed.close();
            try (Lamp lamp = new Lamp(2)) {
                refused("is closed", closed::watts);
                refused("is closed", () -> closed.watts(3));
                refused("is closed", closed::code);
                refused("is closed", () -> closed.code(3));
                refused("is closed", () -> closed.plus(lamp));
                refused("is closed", () -> lamp.plus(closed));
                refused("is closed", () -> lamp.equals(closed));
                refused("is closed", () -> closed.equals(lamp));
                refused("is closed", () -> closed.compareTo(lamp));
                refused("is closed", () -> lamp.brightest(closed));
                refused("is closed", () -> lamp.swallow(closed));
                refused("is closed", closed::copy);
                refused("is closed", () -> baduse_hpp.total(closed, null));
                refused("is closed", () -> baduse_hpp.total(lamp, closed));
                refused("is closed", () -> baduse_hpp.totalOf(List.of(lamp, closed)));
                refused("is closed", () -> baduse_hpp.both(closed, lamp));
                assertThat(lamp.watts()).isEqualTo(2);
            }
            assertThat(closed.toString()).endsWith("(closed)");
        });
    }

    public static void nullIsRefusedWhereCppHasReferences() throws Throwable {
        checked(() -> {
            try (Lamp lamp = new Lamp(2)) {
                assertThatThrownBy(() -> lamp.plus(null)).isInstanceOf(NullPointerException.class).hasMessageContaining("other");
                assertThatThrownBy(() -> lamp.swallow(null)).isInstanceOf(NullPointerException.class);
                assertThatThrownBy(() -> lamp.compareTo(null)).isInstanceOf(NullPointerException.class);
                assertThat(lamp.equals(null)).isFalse();
                assertThatThrownBy(() -> baduse_hpp.total(null, lamp)).isInstanceOf(NullPointerException.class);
                assertThat(baduse_hpp.total(lamp, null)).isEqualTo(2);
                assertThatThrownBy(() -> baduse_hpp.totalOf(null)).isInstanceOf(NullPointerException.class);
                assertThat(baduse_hpp.totalOf(Arrays.asList(lamp, lamp))).isEqualTo(4);
            }
        });
    }

    public static void anObjectIsNotGivenTwice() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(2);
            refused("is being taken by a call", () -> baduse_hpp.both(lamp, lamp));
            assertThat(lamp.watts()).isEqualTo(2);
            refused("is being taken by a call", () -> baduse_hpp.merged(lamp, lamp));
            assertThat(lamp.watts()).isEqualTo(2);
            assertThat(baduse_hpp.both(lamp, new Lamp(3))).isEqualTo(5);
            refused("was given to bad::both", lamp::watts);
            try (Lamp other = new Lamp(0)) {
                refused("was given to bad::both", () -> baduse_hpp.both(other, lamp));
                assertThat(other.watts()).isZero();
            }
            lamp.close();
        });
    }

    public static void anObjectIsNotMovedIntoItself() throws Throwable {
        checked(() -> {
            try (Lamp lamp = new Lamp(2)) {
                refused("is held once", () -> lamp.swallow(lamp));
                assertThat(lamp.watts()).isEqualTo(2);
            }
        });
    }

    public static void aMovedObjectCanOnlyBeClosed() throws Throwable {
        checked(() -> {
            try (Lamp lamp = new Lamp(2); Lamp other = new Lamp(3)) {
                lamp.swallow(other);
                refused("was moved from by bad::Lamp::swallow", other::watts);
                refused("was moved from by bad::Lamp::swallow", () -> lamp.swallow(other));
                refused("was moved from by bad::Lamp::swallow", () -> lamp.equals(other));
                assertThat(lamp.watts()).isEqualTo(5);
            }
        });
    }

    public static void partsEndWithTheirObject() throws Throwable {
        checked(() -> {
            Row row = new Row(3);
            Lamp first = row.at(0);
            Lamp spare = row.spare();
            Lamp itself = spare.brightest(first);
            assertThat(itself).isSameAs(spare);
            first.close();
            assertThat(first.watts()).isEqualTo(1);
            refused("it is C++'s already", () -> baduse_hpp.both(first, null));
            row.close();
            refused("bad::Row", first::watts);
            refused("bad::Row", spare::watts);
            refused("bad::Row", () -> row.at(1));
            assertThat(first.toString()).contains("bad::Lamp");
        });
    }

    public static void anIteratorRefusesAContainerThatWasClosed() throws Throwable {
        checked(() -> {
            Row row = new Row(3);
            Iterator<Lamp> lamps = row.iterator();
            Lamp first = lamps.next();
            assertThat(first.watts()).isEqualTo(1);
            row.close();
            refused("bad::Row", lamps::hasNext);
            refused("bad::Row", lamps::next);
            refused("bad::Row", row::iterator);
        });
    }

    public static void anIteratorRefusesAContainerThatChanged() throws Throwable {
        checked(() -> {
            try (Row row = new Row(3)) {
                assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(() -> {
                    for (Lamp lamp : row) {
                        int watts = lamp.watts();
                        for (int i = 0; i < 100; i++) {
                            row.add(watts);
                        }
                    }
                });
                int sum = 0;
                for (Lamp lamp : row) {
                    sum += lamp.watts();
                }
                assertThat(sum).isEqualTo(row.size());
            }
        });
    }

    public static void anIteratorThatSeveralThreadsUseDoesNotReadFreedMemory() throws Throwable {
        checked(() -> {
            for (int round = 0; round < 200; round++) {
                Row row = new Row(20);
                dev.gatun.runtime.cpp.CppObject.share(row);
                Iterator<Lamp> lamps = row.iterator();
                List<Callable<Void>> readers = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    readers.add(() -> {
                        try {
                            while (lamps.hasNext()) {
                                lamps.next();
                            }
                        } catch (java.util.NoSuchElementException _) {
                            // another thread had the last one
                        }
                        return null;
                    });
                }
                onThreads(readers);
                row.close();
            }
        });
    }

    private static void onThreads(List<Callable<Void>> tasks) throws Exception {
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(tasks.size())) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    public static void anotherThreadIsRefused() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(2);
            onThreads(List.of(() -> {
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(lamp::watts);
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(lamp::close);
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(() -> baduse_hpp.total(lamp, null));
                assertThatExceptionOfType(WrongThreadException.class).isThrownBy(() -> baduse_hpp.both(lamp, null));
                return null;
            }));
            lamp.close();
        });
    }

    public static void closeDuringACallWaitsForItsEnd() throws Throwable {
        checked(() -> {
            Bell bell = new Bell();
            Lamp lamp = new Lamp(5);
            bell.onRing(times -> {
                bell.close();
                assertThatIllegalStateException().isThrownBy(() -> bell.ring(1));
                lamp.close();
                assertThatIllegalStateException().isThrownBy(lamp::watts);
                return times + 1;
            });
            assertThat(bell.ring(1)).isEqualTo(2);
            refused("is closed", () -> bell.ring(1));
        });
    }

    /** Keeps what it was lent. */
    private static class Keeper extends Worker {
        @Nullable Lamp kept;
        @Nullable Lamp given;
        boolean isNull;
        @Nullable Point corner;

        Keeper() {
            super(1);
        }

        Keeper(int id) {
            super(id);
        }

        @Override
        public int work(Lamp lamp) {
            kept = lamp;
            return 2 * lamp.watts();
        }

        @Override
        public Lamp lamp() {
            return isNull ? null : given;
        }

        @Override
        public @Nullable Lamp spare() {
            return given;
        }

        @Override
        public Point origin() {
            Point point = new Point();
            point.x(40);
            point.y(2);
            return point;
        }

        @Override
        public Point corner() {
            if (corner == null) {
                throw new IllegalStateException("no corner");
            }
            return corner;
        }
    }

    public static void whatAnOverrideWasLentIsRefusedAfterwards() throws Throwable {
        checked(() -> {
            try (Keeper keeper = new Keeper(); Row row = new Row(2); Crew crew = new Crew()) {
                crew.hire(new Keeper());
                assertThat(keeper.askWork(row.at(0))).isEqualTo(2);
                refused("was lent by C++ for a call that is over", keeper.kept::watts);
                refused("was lent by C++ for a call that is over", () -> baduse_hpp.total(keeper.kept, null));
                refused("was lent by C++ for a call that is over", () -> baduse_hpp.both(keeper.kept, null));
                refused("was lent by C++ for a call that is over", () -> keeper.kept.swallow(keeper.kept));
            }
        });
    }

    public static void anOverrideGivesNoNullAndNoClosedObject() throws Throwable {
        checked(() -> {
            try (Keeper keeper = new Keeper()) {
                keeper.isNull = true;
                assertThatThrownBy(keeper::askLamp).isInstanceOf(NullPointerException.class).hasMessage("bad::Worker::lamp: result must not be null");
                keeper.isNull = false;
                keeper.given = new Lamp(5);
                assertThat(keeper.askLamp()).isEqualTo(5);
                assertThat(keeper.askSpare()).isEqualTo(5);
                keeper.given.close();
                refused("is closed", keeper::askLamp);
                refused("is closed", keeper::askSpare);
                keeper.given = null;
                assertThat(keeper.askSpare()).isEqualTo(-1);
            }
        });
    }

    public static void whatAnOverrideRefersToIsKept() throws Throwable {
        checked(() -> {
            try (Lamp lamp = new Lamp(1); Keeper keeper = new Keeper() {
                @Override
                public Lamp lamp() {
                    for (int i = 0; i < 100; i++) {
                        new Point().x(-1);
                    }
                    System.gc();
                    return lamp;
                }
            }) {
                assertThat(keeper.askOrigins()).isEqualTo(42);
            }
        });
    }

    public static void whatAnOverrideThatMustNotThrowThrowsComesOutOfTheCall() throws Throwable {
        checked(() -> {
            try (Keeper keeper = new Keeper()) {
                assertThatIllegalStateException().isThrownBy(keeper::askCorner).withMessage("no corner");
                keeper.corner = new Point();
                keeper.corner.y(4);
                assertThat(keeper.askCorner()).isEqualTo(4);
            }
        });
    }

    public static void anObjectThatCppDeletedIsRefused() throws Throwable {
        checked(() -> {
            try (Crew crew = new Crew(); Lamp lamp = new Lamp(4)) {
                Keeper keeper = new Keeper();
                crew.hire(keeper);
                assertThat(crew.work(lamp)).isEqualTo(8);
                assertThat(keeper.id()).isEqualTo(1);
                crew.fire();
                refused("was deleted by C++", keeper::id);
                refused("was deleted by C++", () -> keeper.askWork(lamp));
                refused("was deleted by C++", () -> crew.hire(keeper));
                keeper.close();
            }
        });
    }

    public static void anOverrideMayEndItsOwnObject() throws Throwable {
        checked(() -> {
            try (Lamp lamp = new Lamp(4)) {
                Worker worker = new Worker(3) {
                    @Override
                    public int work(Lamp given) {
                        close();
                        assertThatIllegalStateException().isThrownBy(this::id);
                        return given.watts();
                    }
                };
                assertThat(worker.askWork(lamp)).isEqualTo(4);
                refused("is closed", () -> worker.askWork(lamp));
            }
        });
    }

    public static void aConstructorThatFailsLeavesNothing() throws Throwable {
        checked(() -> {
            AtomicReference<@Nullable Keeper> escaped = new AtomicReference<>();
            assertThatThrownBy(() -> new Worker(-1)).hasMessageContaining("below 0");
            assertThatThrownBy(() -> new Keeper(-1)).hasMessageContaining("below 0");
            assertThat(escaped.get()).isNull();
        });
    }

    public static void anObjectThatCppCallsIsNotCollected() throws Throwable {
        checked(() -> {
            try (Crew crew = new Crew(); Lamp lamp = new Lamp(4); Bell bell = new Bell()) {
                crew.hire(new Keeper());
                bell.onRing(times -> times * 3);
                for (int i = 0; i < 3; i++) {
                    System.gc();
                    assertThat(crew.work(lamp)).isEqualTo(8);
                    assertThat(bell.ring(2)).isEqualTo(6);
                }
            }
        });
    }

    private static void overwriteScratch() {
        for (int i = 0; i < 100; i++) {
            try (Label label = new Label("overwritten" + i)) {
                assertThat(label.text()).isEqualTo("overwritten" + i);
            }
        }
        System.gc();
    }

    public static void textOfAConstructorLivesWithTheObject() throws Throwable {
        checked(() -> {
            Label label = new Label("first");
            Label twice = new Label("second", 2);
            Label copy = twice.copy();
            Tag tag = new Tag("third");
            Tag ofList = new Tag(List.of("no", "fourth"));
            Tag copied = new Tag("fifth").copy();
            overwriteScratch();
            assertThat(label.text()).isEqualTo("first");
            assertThat(twice.text()).isEqualTo("secondsecond");
            assertThat(tag.text()).isEqualTo("third");
            assertThat(ofList.text()).startsWith("fourth");
            assertThat(copied.text()).isEqualTo("fifth");
            twice.close();
            overwriteScratch();
            assertThat(copy.text()).isEqualTo("secondsecond");
            copy.close();
            label.close();
        });
    }

    public static void objectsOfAConstructorEndAfterTheObject() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(5);
            Watcher watcher = new Watcher(lamp);
            Watcher second = new Watcher(lamp, 1);
            Watcher none = new Watcher(null, 3);
            Watcher copy = watcher.copy();
            int before = baduse_hpp.living();
            lamp.close();
            refused("is closed", lamp::watts);
            assertThat(watcher.seen()).isEqualTo(5);
            assertThat(second.seen()).isEqualTo(6);
            assertThat(none.seen()).isEqualTo(3);
            watcher.close();
            second.close();
            assertThat(copy.seen()).isEqualTo(5);
            assertThat(baduse_hpp.living()).isEqualTo(before);
            copy.close();
            none.close();
            assertThat(baduse_hpp.living()).isEqualTo(before - 1);
        });
    }

    public static void anObjectWithoutAnEndIsRefusedAfterWhatItRefersTo() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(5);
            Glance glance = new Glance(lamp);
            Glance copy = glance.copy();
            glance.close();
            assertThat(glance.seen()).isEqualTo(5);
            assertThat(glance.toString()).endsWith("(open)");
            lamp.close();
            refused("bad::Lamp", glance::seen);
            refused("bad::Lamp", copy::seen);
        });
    }

    public static void memoryOfTheCollectorIsKeptByWhatRefersToIt() throws Throwable {
        checked(() -> {
            Segment segment = new Segment(point(1), point(2));
            Segment copy = segment.copy();
            List<Segment> many = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                many.add(new Segment(point(i), point(i)));
            }
            segment = null;
            System.gc();
            for (int i = 0; i < 1000; i++) {
                point(-1);
            }
            assertThat(copy.sum()).isEqualTo(6);
            for (int i = 0; i < 1000; i++) {
                assertThat(many.get(i).sum()).isEqualTo(4 * i);
            }
        });
    }

    private static Point point(int both) {
        Point point = new Point();
        point.x(both);
        point.y(both);
        return point;
    }

    public static void anExtendingClassMayReferToWhatIsAnotherThreads() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(5);
            try (Crew crew = new Crew()) {
                crew.hire(new Guard(lamp));
                lamp.close();
                assertThat(crew.watched()).isEqualTo(5);
            }
        });
    }

    private static final class Guard extends Watching {
        Guard(Lamp lamp) {
            super(lamp);
        }
    }

    public static void fieldsKeepWhatTheyReferTo() throws Throwable {
        checked(() -> {
            Lamp lamp = new Lamp(5);
            Lamp other = new Lamp(6);
            Sign sign = new Sign();
            assertThat(sign.seen()).isEqualTo(-1);
            sign.lamp(lamp);
            sign.text("a sign");
            overwriteScratch();
            lamp.close();
            assertThat(sign.seen()).isEqualTo(5);
            assertThat(sign.says()).isEqualTo("a sign");
            int before = baduse_hpp.living();
            sign.lamp(other);
            assertThat(baduse_hpp.living()).isEqualTo(before - 1);
            sign.lamp(null);
            other.close();
            assertThat(baduse_hpp.living()).isEqualTo(before - 2);
            sign.close();
        });
    }

    public static void functionsKeepWhatTheConfigurationSays() throws Throwable {
        checked(() -> {
            Panel panel = new Panel();
            for (int i = 1; i <= 4; i++) {
                try (Lamp lamp = new Lamp(i)) {
                    panel.add(lamp);
                    panel.add(lamp);
                }
            }
            panel.title("lamps");
            overwriteScratch();
            assertThat(panel.total()).isEqualTo(20);
            assertThat(panel.title()).isEqualTo("lamps");
            panel.close();
        });
    }

    public static void whatAGivenObjectRefersToIsKeptForEver() throws Throwable {
        Lamp lamp = new Lamp(5);
        try (Crew crew = new Crew()) {
            crew.keep(new Watcher(lamp));
            lamp.close();
            overwriteScratch();
            assertThat(crew.watched()).isEqualTo(5);
        }
    }

    public static void whatCppWouldDeleteAsLessThanItIsIsRefused() throws Throwable {
        checked(() -> {
            String why = ", which would delete it as a bad::Plain: it is more than that, and the destructor is not virtual";
            try (Plain extended = new Plain() {
                @Override
                public int value() {
                    return 7;
                }
            }; Fancy fancy = new Fancy()) {
                assertThat(extended.ask()).isEqualTo(7);
                refused("can't be given to bad::consume" + why, () -> baduse_hpp.consume(extended));
                refused("can't be given to bad::consumeShared" + why, () -> baduse_hpp.consumeShared(extended));
                refused("can't be given to bad::consume" + why, () -> baduse_hpp.consume(fancy));
                assertThat(extended.ask()).isEqualTo(7);
                assertThat(baduse_hpp.consumeShared(fancy)).isEqualTo(2);
                assertThat(fancy.ask()).isEqualTo(2);
            }
            assertThat(baduse_hpp.consume(new Plain())).isEqualTo(1);
        });
    }

    public static void objectsWithoutAnEndChangeTheirOwnerToo() throws Throwable {
        checked(() -> {
            Point given = point(3);
            assertThat(baduse_hpp.sumAndDelete(given)).isEqualTo(6);
            refused("was given to bad::sumAndDelete", given::sum);
            refused("was given to bad::sumAndDelete", () -> baduse_hpp.sumAndDelete(given));
            try (Point made = baduse_hpp.newPoint(1, 2)) {
                assertThat(made.sum()).isEqualTo(3);
            }
            assertThat(baduse_hpp.sumAndDelete(baduse_hpp.newPoint(1, 2))).isEqualTo(3);
            try (Point shared = baduse_hpp.sharedPoint(4, 5); Point own = point(6)) {
                assertThat(baduse_hpp.sumOfShared(shared)).isEqualTo(9);
                refused("others share it", () -> baduse_hpp.sumAndDelete(shared));
                assertThat(baduse_hpp.sumOfShared(own)).isEqualTo(12);
                own.x(1);
                assertThat(baduse_hpp.sumOfShared(own)).isEqualTo(7);
            }
        });
    }

    public static void nullIsRefusedWhereCppHasReferencesToNumbers() {
        try (Arena arena = Arena.ofConfined()) {
            IntRef level = IntRef.allocate(arena, 3);
            baduse_hpp.raise(level);
            assertThat(level.get()).isEqualTo(4);
            assertThatThrownBy(() -> baduse_hpp.raise(null)).isInstanceOf(NullPointerException.class).hasMessageContaining("level");
            IntRef[] kept = {level};
            try (Gauge gauge = new Gauge() {
                @Override
                public IntRef level() {
                    return kept[0];
                }
            }) {
                assertThat(gauge.raised()).isEqualTo(5);
                kept[0] = null;
                assertThatThrownBy(gauge::raised).isInstanceOf(NullPointerException.class);
            }
        }
    }

    public static void functionsWithinValuesAreLeftOut() {
        assertThat(baduse_hpp.class.getMethods()).extracting(java.lang.reflect.Method::getName).contains("total").doesNotContain("callAll");
    }
}
