import static bound.lifetimes_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.bus;
import bound.compare;
import bound.pair;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.ExpiredCallbackException;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.Ref;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void callbackLivesAsLongAsItsOwner() {
        try (bus b = bus_new()) {
            bus_listen(b, event -> event * 2);
            assertThat(bus_fire(b, 21)).isEqualTo(42);
            assertThat(bus_fire(b, 4)).isEqualTo(8);
            assertThat(fire_last(5)).isEqualTo(10);
        }
        assertThatThrownBy(() -> fire_last(5)).isInstanceOf(ExpiredCallbackException.class);
    }

    public static void ownerThatIsGoneTakesNoCallbacks() {
        bus closed;
        try (bus b = bus_new()) {
            closed = b;
        }
        assertThatThrownBy(() -> bus_listen(closed, event -> event)).isInstanceOf(IllegalStateException.class);
    }

    public static void cFreesWhatItWasGiven() {
        try (bus b = bus_new()) {
            bus_give(b, event -> event + 1);
            assertThat(bus_fire(b, 1)).isEqualTo(2);
            bus_drop(b);
            assertThatThrownBy(() -> bus_fire(b, 1)).isInstanceOf(ExpiredCallbackException.class);
            assertThatThrownBy(() -> bus_drop(b))
                    .isInstanceOf(ExpiredCallbackException.class)
                    .hasMessageStartingWith("release: asked by C to free user data that is freed already");
        }
    }

    public static void callbackLivesAsLongAsItsArena() {
        try (Arena arena = Arena.ofConfined()) {
            set_order(arena, (left, right) -> right - left);
            assertThat(in_order(1, 5)).isEqualTo(4);
        }
        assertThatThrownBy(() -> in_order(1, 5))
                .isInstanceOf(ExpiredCallbackException.class)
                .hasMessage("compare: called by C after its lifetime");
    }

    public static void callbackWithoutUserDataLivesAsLongAsItsCall() {
        try (Arena arena = Arena.ofConfined()) {
            IntArray values = IntArray.of(arena, 3, -7, 5);
            assertThat(largest(values, 3, (a, b) -> Math.abs(a) - Math.abs(b))).isEqualTo(-7);
            assertThat(largest(values, 3, compare.allocate(arena, Integer::compare))).isEqualTo(5);
        }
    }

    public static void declaredDefaultReachesC() {
        List<String> handled = new ArrayList<>();
        Callbacks.onUncaught((thread, e) -> handled.add(e.getMessage()));
        try (bus b = bus_new()) {
            bus_listen(b, event -> {
                throw new IllegalStateException("event " + event);
            });
            assertThat(fire_last_on_thread(3)).isEqualTo(-1);
        } finally {
            Callbacks.onUncaught(null);
        }
        assertThat(handled).containsExactly("event 3");
        assertThatThrownBy(() -> judged(event -> {
                    throw new IllegalStateException("judge");
                }))
                .hasMessage("judge");
    }

    public static void exceptionSurfacesFromTheCallAtItsLevel() {
        List<String> log = new ArrayList<>();
        assertThatThrownBy(() -> nest(1, a -> {
                    try {
                        return nest(a + 1, b -> nest(b + 1, c -> {
                            throw new IllegalStateException("level " + c);
                        }));
                    } catch (IllegalStateException e) {
                        log.add(e.getMessage());
                        throw new IllegalArgumentException("level " + a, e);
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level 1")
                .hasRootCauseMessage("level 3");
        assertThat(log).containsExactly("level 3");
        assertThat(nest(1, x -> x)).isEqualTo(2);
    }

    public static void lambdasRunOnThreadsOfC() {
        assertThat(nest_on_thread(20, x -> x + 1)).isEqualTo(21);
    }

    public static void functionPointersFromCAreCallableWhereverTheyAre() {
        pair p = doubling();
        assertThat(p).isNotNull();
        FunctionPointer<bound.listen> l = p.l();
        assertThat(l).isNotNull();
        assertThat(l.function().call(21, p.data())).isEqualTo(42);
        assertThat(nest(20, l, p.data())).isEqualTo(41);
        try (Arena arena = Arena.ofConfined()) {
            Ref<FunctionPointer<compare>> out = Ref.allocate(arena, compare.TYPE);
            assertThat(find(1, out)).isEqualTo(1);
            assertThat(out.get().function().call(3, 10)).isEqualTo(7);
            assertThat(find(2, out)).isZero();
            assertThat(out.get()).isNull();
        }
        assertThat(comparisons().get(0).function().call(3, 10)).isEqualTo(-7);
        assertThat(comparisons().get(2)).isNull();
    }

    public static void millionLambdas() {
        long sum = 0;
        for (int i = 0; i < 1_000_000; i++) {
            int by = i & 3;
            sum += nest(0, x -> by);
        }
        assertThat(sum).isEqualTo(2_500_000);
    }
}
