import static bound.misaligned_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.by_pragma;
import bound.by_typedef;
import bound.everything;
import bound.inner;
import bound.mode;
import bound.one_packed;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Ref;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    /** At an odd address itself, with room for two elements of the flexible array. */
    private static everything allocate(Arena arena) {
        return new everything(arena.allocate(everything.TYPE.size() + 5, 8).asSlice(1));
    }

    private static void expectInner(inner inner, int n) {
        assertThat(inner.a()).isEqualTo((short) n);
        assertThat(inner.b()).isEqualTo(n + 0.5);
        assertThat(inner.c().toArray()).containsExactly(n + 1, n + 2);
        assertThat(inner.pair().a()).isEqualTo((short) (n + 3));
        assertThat(inner.pair().b()).isEqualTo(n + 0.25);
        assertThat(inner.low()).isEqualTo(5 + n % 8);
        assertThat(inner.high()).isEqualTo(1000 + n);
    }

    private static inner writeInner(inner inner, int n) {
        inner.a((short) n);
        inner.b(n + 0.5);
        inner.c().set(0, n + 1);
        inner.c().set(1, n + 2);
        inner.pair().a((short) (n + 3));
        inner.pair().b(n + 0.25);
        inner.low(5 + n % 8);
        inner.high(1000 + n);
        return inner;
    }

    public static void scalarsArraysAndNestedRecordsAreRead() {
        try (Arena arena = Arena.ofConfined()) {
            everything e = allocate(arena);
            fill(e);
            assertThat(e.tag()).isEqualTo((byte) 1);
            assertThat(e.values().toArray()).containsExactly(100000, 100001, 100002);
            assertThat(e.values().get(2)).isEqualTo(100002);
            expectInner(e.inner(), 10);
            assertThat(e.local().a()).isEqualTo((short) -2);
            assertThat(e.local().b()).isEqualTo(2.5);
            assertThat(e.n()).isEqualTo(-123456789);
            expectInner(e.many().get(0), 20);
            expectInner(e.many().get(1), 30);
            assertThat(e.name()).hasToString("packed");
            assertThat(e.number().d()).isEqualTo(1.5);
            assertThat(e.m().toArray()).containsExactly(0, 7, 14, 21, 28, 35);
            assertThat(e.mode()).isEqualTo(mode.ON);
            assertThat(e.modes().toList()).containsExactly(mode.OFF, mode.ON);
            assertThat(e.low()).isEqualTo(5);
            assertThat(e.wide()).isEqualTo(-10000000000L);
            assertThat(e.f()).isEqualTo(0.5f);
            assertThat(e.g().toArray()).containsExactly(0.25, 0.125);
            assertThat(e.whole()).isEqualTo(0x700000006L);
            assertThat(e.halves().toArray()).containsExactly(6, 7);
        }
    }

    public static void arraysOfEachScalarAreRead() {
        try (Arena arena = Arena.ofConfined()) {
            everything e = allocate(arena);
            fill(e);
            assertThat(e.flags().toArray()).containsExactly(false, true);
            assertThat(e.shorts().toArray()).containsExactly(-1, -2);
            assertThat(e.longs().toArray()).containsExactly(-11, -12);
            assertThat(e.long_longs().toArray()).containsExactly(1L << 40, 1L << 41);
            assertThat(e.floats().toArray()).containsExactly(1.5f, 2.5f);
            assertThat(e.doubles().toArray()).containsExactly(2.5, 3.5);
            assertThat(e.wide_text().toArray()).containsExactly('a', 'b');
            assertThat(e.text16().toArray()).containsExactly('x', 'y');
            assertThat(e.rest(2).toArray()).containsExactly(500, 501);
        }
    }

    public static void pointersAreRead() {
        try (Arena arena = Arena.ofConfined()) {
            everything e = allocate(arena);
            fill(e);
            assertThat(e.p().get(0).get()).isEqualTo(42);
            assertThat(e.p().get(1)).isNull();
            assertThat(e.label()).hasToString("label");
            assertThat(e.labels().get(0)).hasToString("first");
            assertThat(e.labels().get(1)).isNull();
            assertThat(e.pair().b()).isEqualTo(0.25);
            assertThat(e.pairs().get(0)).isNull();
            assertThat(e.pairs().get(1).a()).isEqualTo((short) 3);
            assertThat(e.steps().get(0)).isNull();
            assertThat(e.steps().get(1).function().call(4)).isEqualTo(8);
            assertThat(e.deep().get().get()).isEqualTo(42);
        }
    }

    public static void everyMemberIsWritten() {
        try (Arena arena = Arena.ofConfined()) {
            everything e = allocate(arena);
            fill(e);
            IntRef target = e.p().get(0);
            CString text = CString.of(arena, "by Java");
            e.tag((byte) 2);
            for (int i = 0; i < 3; i++) {
                e.values().set(i, -1 - i);
            }
            e.inner(writeInner(inner.allocate(arena), 40));
            e.local().a((short) 6);
            e.local().b(6.5);
            e.p().set(0, null);
            e.p().set(1, target);
            e.n(987654321);
            writeInner(e.many().get(0), 50);
            e.many().set(1, writeInner(e.inner(), 60));
            writeInner(e.inner(), 40);
            e.name().set("java");
            for (int i = 0; i < 3; i++) {
                e.number().s().set(i, (short) (i + 1));
            }
            for (int i = 0; i < 6; i++) {
                e.m().set(i, -i);
            }
            e.mode(mode.OFF);
            e.modes().set(0, mode.ON);
            e.modes().set(1, mode.OFF);
            e.low(2);
            e.wide(10000000001L);
            e.f(4.5f);
            e.g().set(0, 5.5);
            e.g().set(1, 6.5);
            e.halves().set(0, 8);
            e.halves().set(1, 9);
            writeScalarArrays(e);
            e.label(text);
            e.labels().set(0, null);
            e.labels().set(1, text);
            e.pair(null);
            e.pairs().set(0, target_pair());
            e.pairs().set(1, null);
            e.steps().set(0, twice_pointer());
            e.steps().set(1, null);
            e.deep(Ref.allocate(arena, IntRef.TYPE));
            assertThat(wrong(e)).isZero();
        }
    }

    private static void writeScalarArrays(everything e) {
        e.flags().set(0, true);
        e.flags().set(1, false);
        e.shorts().set(0, (short) 1);
        e.shorts().set(1, (short) 2);
        e.longs().set(0, 3);
        e.longs().set(1, 4);
        e.long_longs().set(0, 5);
        e.long_longs().set(1, -1);
        e.floats().set(0, 0.5f);
        e.floats().set(1, 0.25f);
        e.doubles().set(0, 0.5);
        e.doubles().set(1, 0.25);
        e.wide_text().set(0, 'j');
        e.wide_text().set(1, 'k');
        e.text16().set(0, 'l');
        e.text16().set(1, 'm');
        e.rest(2).set(0, (short) 7);
        e.rest(2).set(1, (short) 8);
    }

    public static void pragmaPackMisalignsLikewise() {
        try (Arena arena = Arena.ofConfined()) {
            by_pragma v = by_pragma.allocate(arena);
            fill_by_pragma(v);
            assertThat(v.values().toArray()).containsExactly(2, 3);
            assertThat(v.doubles().get(1)).isEqualTo(0.25);
            assertThat(v.p().get(0).get()).isEqualTo(42);
            assertThat(v.pair().b()).isEqualTo(4.5);
            assertThat(v.pairs().get(1).b()).isEqualTo(6.5);
            v.values().set(0, 12);
            v.doubles().set(1, 10.25);
            v.p().set(0, null);
            v.pair().a((short) 14);
            v.pair().b(14.5);
            v.pairs().set(1, v.pair());
            assertThat(wrong_by_pragma(v)).isZero();
        }
    }

    public static void packedMembersMisalignLikewise() {
        try (Arena arena = Arena.ofConfined()) {
            one_packed v = one_packed.allocate(arena);
            fill_one_packed(v);
            assertThat(v.values().toArray()).containsExactly(2, 3);
            assertThat(v.pair().b()).isEqualTo(4.5);
            v.values().set(1, 13);
            v.pair().b(14.5);
            assertThat(wrong_one_packed(v)).isZero();
        }
    }

    public static void typedefsThatLowerAlignmentMisalignLikewise() {
        try (Arena arena = Arena.ofConfined()) {
            by_typedef v = by_typedef.allocate(arena);
            fill_by_typedef(v);
            assertThat(by_typedef.TYPE.size()).isEqualTo(size_of_by_typedef());
            assertThat(v.value()).isEqualTo(2);
            assertThat(v.values().toArray()).containsExactly(3, 4);
            assertThat(v.pair().b()).isEqualTo(5.5);
            v.value(12);
            v.values().set(1, 14);
            v.pair().b(15.5);
            assertThat(wrong_by_typedef(v)).isZero();
        }
    }

    public static void nestedRecordOfPackedOneIsPassedByValue() {
        try (Arena arena = Arena.ofConfined()) {
            by_pragma v = by_pragma.allocate(arena);
            fill_by_pragma(v);
            assertThat(sum_pair(v.pair())).isEqualTo(8.5);
            v.pair(make_pair(arena, (short) 1, 2.5));
            assertThat(sum_pair(v.pair())).isEqualTo(3.5);
        }
    }
}
