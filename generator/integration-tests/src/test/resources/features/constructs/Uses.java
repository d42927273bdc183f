import static bound.constructs_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.*;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.ByValue;
import dev.gatun.runtime.ByteArray;
import dev.gatun.runtime.CLongRef;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntArray;
import dev.gatun.runtime.IntRef;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;

public final class Uses {

    private static final BigInteger TWO = BigInteger.TWO;

    public static void bitFieldsWiderThanAnyJavaType() {
        try (Arena arena = Arena.ofConfined()) {
            wide w = wide.allocate(arena);
            w.a(TWO.pow(99).negate());
            w.b(0xFFFFFFF);
            w.c(-5);
            w.d(TWO.pow(69));
            w.e((byte) 7);
            assertThat(wide_ends(w)).isEqualTo(31);
            assertThat(w.a()).isEqualTo(TWO.pow(99).negate());
            wide_fill(w);
            assertThat(w.a()).isEqualTo(TWO.pow(99).negate());
            assertThat(w.b()).isEqualTo(12345);
            assertThat(w.d()).isEqualTo(TWO.pow(70).subtract(BigInteger.ONE));
            assertThat(w.c()).isEqualTo(6);
            assertThat(w.e()).isEqualTo((byte) 'e');
        }
    }

    public static void valueThatDoesNotFitAWideBitFieldIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            wide w = wide.allocate(arena);
            assertThatThrownBy(() -> w.a(TWO.pow(99)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("struct wide.a has 100 bits and a sign, not enough for " + TWO.pow(99));
            assertThatThrownBy(() -> w.d(BigInteger.ONE.negate()))
                    .hasMessage("struct wide.d has 70 bits, not enough for -1");
            assertThatThrownBy(() -> w.b(1 << 28)).hasMessageContaining("struct wide.b has 28 bits");
            assertThat(w.a()).isZero();
        }
    }

    public static void rowsOfArraysOfArrays() {
        try (Arena arena = Arena.ofConfined()) {
            grid g = grid.allocate(arena);
            g.m(1).set(2, 1.5);
            g.names(1).set("seven77");
            g.cube(1, 2).set(3, 42);
            assertThat(grid_at(g, 1, 2)).isEqualTo(1.5);
            assertThat(grid_name(g, 1).toString()).isEqualTo("seven77");
            assertThat(g.names(0).toString()).isEmpty();
            assertThat(cube_at(g, 1, 2, 3)).isEqualTo(42);
            assertThat(g.m(1).toArray()).containsExactly(0, 0, 1.5);
            assertThat(g.m().toArray()).containsExactly(0, 0, 0, 0, 0, 1.5);
            CLongRef n = CLongRef.allocate(arena, 9);
            g.pointers(1).set(0, n);
            assertThat(g.pointers().get(2).get()).isEqualTo(9);
        }
    }

    public static void rowsAreChecked() {
        try (Arena arena = Arena.ofConfined()) {
            grid g = grid.allocate(arena);
            assertThatThrownBy(() -> g.m(2)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> g.m(-1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> g.m(1).get(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> g.cube(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> g.names(1).set("too long a name")).isInstanceOf(RuntimeException.class);
            assertThat(g.names(0).toString()).isEmpty();
        }
    }

    public static void rowsOfAVariable() {
        assertThat(matrix(1).toArray()).containsExactly(6, 7, 8, 9, 10);
        matrix(2).set(4, 77);
        assertThat(matrix_at(2, 4)).isEqualTo(77);
        assertThat(matrix().get(14)).isEqualTo(77);
    }

    public static void functionPointersThatGiveFunctionPointers() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(choose(1).function().call(5)).isEqualTo(-5);
            assertThat(get_chooser().function().call(0).function().call(21)).isEqualTo(42);
            FunctionPointer<unary> squared = unary.allocate(arena, a -> a * a);
            assertThat(ask(chooser.allocate(arena, which -> which == 3 ? squared : null), 3, 12)).isEqualTo(144);
            assertThat(ask(chooser.allocate(arena, _ -> null), 3, 12)).isEqualTo(-1);
        }
    }

    public static void arraysOfFunctionPointers() {
        try (Arena arena = Arena.ofConfined()) {
            operations o = operations.allocate(arena);
            operations_fill(o);
            assertThat(o.table().get(0).function().call(4)).isEqualTo(8);
            assertThat(o.choose().function().call(1).function().call(4)).isEqualTo(-4);
            o.table().set(1, unary.allocate(arena, a -> a + 1));
            assertThat(operations_run(o, 1, 9)).isEqualTo(10);
        }
    }

    public static void recordsByValueBehindAnEllipsis() {
        try (Arena arena = Arena.ofConfined()) {
            pair p = pair.of(arena, 3, 0.5), q = pair.of(arena, 2, 4);
            assertThat(sum_pairs(2, new ByValue<>(pair.TYPE, p), new ByValue<>(pair.TYPE, q))).isEqualTo(9.5);
            big b = big.allocate(arena);
            for (int i = 0; i < 5; i++) {
                b.values().set(i, i + 1);
            }
            assertThat(sum_mixed(1, 100, new ByValue<>(big.TYPE, b), p)).isEqualTo(118);
        }
    }

    public static void labelsAndAliases() {
        assertThat(renamed(1)).isEqualTo(1001);
        assertThat(other_name(1)).isEqualTo(2001);
        assertThatThrownBy(() -> absent()).isInstanceOf(UnsatisfiedLinkError.class).hasMessageContaining("absent");
    }

    public static void parametersAheadOfTheirList() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(sum_of(IntArray.of(arena, 1, 2, 3), 3)).isEqualTo(6);
            assertThat(first_of(IntArray.of(arena, 7))).isEqualTo(7);
        }
    }

    public static void arraysAtTheEnd() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(message.TYPE.size() + 2 * 4, 4);
            message m = new message(memory);
            m.count(2);
            Array<message_points> points = m.points(2);
            points.get(0).x((short) 2);
            points.get(0).y((short) 3);
            points.get(1).x((short) -4);
            points.get(1).y((short) 5);
            assertThat(message_sum(m)).isEqualTo(-14);
            assertThatThrownBy(() -> m.points(3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> points.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
            buffer b = new buffer(arena.allocate(8, 4));
            ByteArray bytes = b.bytes(4);
            bytes.set(3, (byte) 9);
            assertThat(b.segment().get(java.lang.foreign.ValueLayout.JAVA_BYTE, 7)).isEqualTo((byte) 9);
        }
    }

    public static void membersOfMembersWithoutAName() {
        try (Arena arena = Arena.ofConfined()) {
            deep d = deep.allocate(arena);
            d.a(1000);
            d.c((short) 100);
            d.e().set(0, (byte) 10);
            d.e().set(1, (byte) 1);
            assertThat(deep_sum(d)).isEqualTo(1111);
            assertThat(d.d()).isEqualTo((byte) 10);
        }
    }

    public static void alignmentByTypedefsAndAtomics() {
        try (Arena arena = Arena.ofConfined()) {
            aligned_by_name s = aligned_by_name.allocate(arena);
            s.a((byte) 1);
            s.b(20);
            s.c((byte) 3);
            s.d(400);
            assertThat(aligned_sum(s)).isEqualTo(424);
            assertThat(aligned_by_name.TYPE.size()).isEqualTo(16);
            atomic a = atomic.allocate(arena);
            a.a((byte) 1);
            a.p().a(20);
            a.p().b(300);
            a.n(4000);
            assertThat(atomic_sum(a)).isEqualTo(4321);
            IntRef counter = IntRef.allocate(arena, 5);
            assertThat(atomic_parameter(counter, 3)).isEqualTo(5);
            assertThat(counter.get()).isEqualTo(8);
        }
    }
}
