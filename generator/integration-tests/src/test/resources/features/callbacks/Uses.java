import static bound.callbacks_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.apply_operation;
import bound.binary;
import bound.deep_step;
import bound.listener;
import bound.machine;
import bound.point;
import bound.tick;
import bound.transform;
import bound.visit;
import bound.wide;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.BoundCallback;
import dev.gatun.runtime.ExpiredCallbackException;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Procedure;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void typedefdCallbacksGetStructsAndData() {
        try (Arena arena = Arena.ofConfined()) {
            Array<point> points = point.allocateArray(arena, 3);
            for (int i = 0; i < 3; i++) {
                points.get(i).x(i);
            }
            List<Double> seen = new ArrayList<>();
            IntRef data = IntRef.allocate(arena, 10);
            int sum = each(points, points.length(), visit.allocate(arena, (p, context) -> {
                seen.add(p.x());
                assertThat(context.segment().address()).isEqualTo(data.segment().address());
                return (int) p.x();
            }), data);
            assertThat(sum).isEqualTo(3);
            assertThat(seen).containsExactly(0.0, 1.0, 2.0);
        }
    }

    public static void lambdasTakeThePlaceOfUserData() {
        try (Arena arena = Arena.ofConfined()) {
            Array<point> points = point.allocateArray(arena, 3);
            for (int i = 0; i < 3; i++) {
                points.get(i).x(i);
            }
            assertThat(each(points, points.length(), p -> p.x() > 0 ? 1 : 0)).isEqualTo(2);
            assertThatThrownBy(() -> each(points, points.length(), p -> {
                        throw new ArithmeticException("at " + p.x());
                    }))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("at 0.0");
            assertThat(each(points, 0, null)).isZero();
        }
    }

    public static void boundFunctionsLiveAsLongAsTheirArena() {
        try (Arena arena = Arena.ofConfined()) {
            Array<point> points = point.allocateArray(arena, 2);
            BoundCallback<visit> bound = visit.bind(arena, p -> 4);
            assertThat(each(points, points.length(), bound.function(), bound.data())).isEqualTo(8);
            listener l = listener.allocate(arena);
            l.on_visit(bound.function());
            FunctionPointer<visit> stored = l.on_visit();
            assertThat(stored).isNotNull();
            assertThat(stored.function().call(points.get(0), bound.data())).isEqualTo(4);
        }
    }

    public static void callbackThatOutlivesItsArenaIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<binary> plus = binary.allocate(arena, Integer::sum);
            set_handler(plus);
            assertThat(call_handler(3, 4)).isEqualTo(7);
        }
        assertThatThrownBy(() -> call_handler(3, 4))
                .isInstanceOf(ExpiredCallbackException.class)
                .hasMessage("binary: called by C after its lifetime");
        set_handler(null);
    }

    public static void inlineFunctionPointersAreNamedAfterTheirPlace() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(apply(apply_operation.allocate(arena, (left, right) -> left - (int) right), 9, 4)).isEqualTo(5);
            assertThat(apply(null, 9, 4)).isEqualTo(-1);
        }
    }

    public static void typesThatATypedefNamesHaveItsInterface() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(apply_binary(binary.allocate(arena, Math::max), 3, 4)).isEqualTo(4);
            assertThat(apply_binary(find_operation((byte) '*'), 3, 4)).isEqualTo(12);
        }
    }

    public static void structsArePassedToAndReturnedFromCallbacksByValue() {
        try (Arena arena = Arena.ofConfined()) {
            transform scale = (p, factor) -> point.of(arena, p.x() * factor, p.y() * factor);
            point result = map_point(arena, transform.allocate(arena, scale), point.of(arena, 1, 2), 3);
            assertThat(result.x()).isEqualTo(3);
            assertThat(result.y()).isEqualTo(6);
        }
    }

    public static void everyKindOfArgumentArrives() {
        try (Arena arena = Arena.ofConfined()) {
            List<Object> seen = new ArrayList<>();
            long result = call_wide(wide.allocate(arena, (a, b, c, d, e, f, g) -> {
                seen.addAll(List.of(a, b, c, d, e, f, g.toString()));
                return 1L << 40;
            }));
            assertThat(result).isEqualTo(1L << 40);
            assertThat(seen).containsExactly((byte) -1, (short) -2, -3, -4L, 0.5f, 0.25, "seven");
        }
    }

    public static void structMembersAreCalledAndCallable() {
        try (Arena arena = Arena.ofConfined()) {
            listener l = listener.allocate(arena);
            assertThat(l.on_event()).isNull();
            assertThat(fire(l, 1)).isEqualTo(-1);
            l.on_event(listener.on_event.allocate(arena, (self, event) -> {
                assertThat(self.segment().address()).isEqualTo(l.segment().address());
                return event * 2;
            }));
            assertThat(fire(l, 21)).isEqualTo(42);
            FunctionPointer<listener.on_event> stored = l.on_event();
            assertThat(stored).isNotNull();
            assertThat(stored.function().call(l, 4)).isEqualTo(8);
        }
    }

    public static void structMembersOfOneTypeShareAnInterface() {
        try (Arena arena = Arena.ofConfined()) {
            machine m = machine.allocate(arena);
            int[] idle = {0};
            m.start(machine.start.allocate(arena, (self, speed) -> speed * 3));
            FunctionPointer<machine.start> stop = machine.start.allocate(arena, (self, speed) -> speed);
            m.stop(stop);
            m.idle(Procedure.allocate(arena, () -> idle[0]++));
            assertThat(operate(m, 5)).isEqualTo(10);
            assertThat(idle[0]).isEqualTo(1);
            assertThat(m.stop().function().call(m, 7)).isEqualTo(7);
            m.idle().function().call();
            assertThat(idle[0]).isEqualTo(2);
        }
    }

    public static void exceptionsOfProceduresSurfaceToo() {
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<Procedure> failing = Procedure.allocate(arena, () -> {
                throw new IllegalStateException("idle");
            });
            assertThatThrownBy(() -> failing.function().call()).hasMessage("idle");
        }
    }

    public static void exceptionsSurfaceFromTheCallThatTriggeredThem() {
        try (Arena arena = Arena.ofConfined()) {
            IllegalStateException thrown = new IllegalStateException("from Java");
            int[] calls = {0};
            assertThatThrownBy(() -> repeat(tick.allocate(arena, () -> {
                        calls[0]++;
                        throw thrown;
                    }), 3))
                    .isSameAs(thrown);
            assertThat(calls[0]).isEqualTo(3);
            assertThat(repeat(tick.allocate(arena, () -> calls[0]++), 2)).isEqualTo(2);
        }
    }

    public static void exceptionsCrossSeveralLayers() {
        try (Arena arena = Arena.ofConfined()) {
            deep_step inner = level -> {
                throw new ArithmeticException("level " + level);
            };
            List<String> passed = new ArrayList<>();
            deep_step outer = level -> {
                try {
                    return deep(deep_step.allocate(arena, inner), level + 1);
                } catch (ArithmeticException e) {
                    passed.add(e.getMessage());
                    throw e;
                }
            };
            assertThatThrownBy(() -> deep(deep_step.allocate(arena, outer), 1))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("level 2");
            assertThat(passed).containsExactly("level 2");
        }
    }

    public static void functionPointersFromCAreCallable() {
        FunctionPointer<binary> plus = find_operation((byte) '+');
        assertThat(plus).isNotNull();
        assertThat(plus.function().call(3, 4)).isEqualTo(7);
        FunctionPointer<binary> times = find_operation((byte) '*');
        assertThat(times).isNotNull();
        assertThat(times.function().call(3, 4)).isEqualTo(12);
        assertThat(find_operation((byte) '?')).isNull();
    }

    public static void functionPointersAreHandedBack() {
        FunctionPointer<binary> times = find_operation((byte) '*');
        set_handler(times);
        FunctionPointer<binary> handler = get_handler();
        assertThat(handler).isNotNull();
        assertThat(handler.function().call(6, 7)).isEqualTo(42);
        set_handler(null);
        assertThat(get_handler()).isNull();
    }

    public static void callbacksRunOnAnyThread() throws InterruptedException {
        try (Arena arena = Arena.ofShared()) {
            int[] result = {0};
            Thread thread = new Thread(() -> result[0] = repeat(tick.allocate(arena, () -> {}), 5));
            thread.start();
            thread.join();
            assertThat(result[0]).isEqualTo(5);
        }
    }
}
