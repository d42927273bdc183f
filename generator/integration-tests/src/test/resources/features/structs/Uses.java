import static bound.structs_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.floats;
import bound.large;
import bound.line;
import bound.mixed;
import bound.node;
import bound.pair;
import bound.point;
import bound.polygon;
import bound.scalars;
import bound.small;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.IntRef;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    public static void structsArePassedByPointer() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(dist(point.of(arena, 0, 3), point.of(arena, 4, 0))).isEqualTo(5);
        }
    }

    public static void structsArePassedAndReturnedByValue() {
        try (Arena arena = Arena.ofConfined()) {
            point middle = mid(arena, point.of(arena, 0, 2), point.of(arena, 4, 4));
            assertThat(middle.x()).isEqualTo(2);
            assertThat(middle.y()).isEqualTo(3);
        }
    }

    public static void eachClassOfTheCallingConventionIsCarried() {
        try (Arena arena = Arena.ofConfined()) {
            small s = grow_small(arena, small.of(arena, (byte) 1, (short) 1000));
            assertThat(s.a()).isEqualTo((byte) 2);
            assertThat(s.b()).isEqualTo((short) 1001);
            pair p = swap_pair(arena, pair.of(arena, 1, -2));
            assertThat(p.first()).isEqualTo(-2);
            assertThat(p.second()).isEqualTo(1);
            mixed m = scale_mixed(arena, mixed.of(arena, 21, 0.5), 3);
            assertThat(m.count()).isEqualTo(42);
            assertThat(m.ratio()).isEqualTo(1.5);
            floats f = shift_floats(arena, floats.of(arena, 1, 2, 3));
            assertThat(f.a()).isEqualTo(2);
            assertThat(f.b()).isEqualTo(3);
            assertThat(f.c()).isEqualTo(1);
            large l = large.allocate(arena);
            for (int i = 0; i < 5; i++) {
                l.values().set(i, i);
            }
            assertThat(reverse_large(arena, l).values().toArray()).containsExactly(4, 3, 2, 1, 0);
        }
    }

    public static void nestedAndAnonymousMembersAreReachedByTheirNames() {
        try (Arena arena = Arena.ofConfined()) {
            line made = make_line(arena, 6, 7);
            assertThat(made.width()).isEqualTo(6);
            assertThat(made.height()).isEqualTo(7);
            assertThat(made.depth()).isEqualTo(7);
            assertThat(made.from().y()).isEqualTo(2);
            assertThat(made.to().x()).isEqualTo(3);
            assertThat(made.colour().green()).isEqualTo(99);
            made.height(10);
            made.colour().blue(1);
            made.to(point.of(arena, 8, 9));
            assertThat(area(made)).isEqualTo(60);
            assertThat(made.to().y()).isEqualTo(9);
            assertThat(line.TYPE.size()).isEqualTo(size_of_line());
        }
    }

    public static void structsPointToEachOther() {
        try (Arena arena = Arena.ofConfined()) {
            node last = node.of(arena, 3, null);
            node first = node.of(arena, 1, node.of(arena, 2, last));
            assertThat(sum_list(first)).isEqualTo(6);
            assertThat(sum_list(null)).isZero();
            assertThat(last.next()).isNull();
            node second = first.next();
            assertThat(second).isNotNull();
            assertThat(second.value()).isEqualTo(2);
            last.next(first.next());
            first.next(null);
            assertThat(sum_list(first)).isEqualTo(1);
        }
    }

    public static void everyScalarFieldIsReadAsWrittenByC() {
        try (Arena arena = Arena.ofConfined()) {
            scalars value = scalars.allocate(arena);
            set_scalars(value);
            assertThat(value.c()).isEqualTo((byte) 'c');
            assertThat(value.sc()).isEqualTo((byte) -1);
            assertThat(value.uc()).isEqualTo((byte) 255);
            assertThat(value.s()).isEqualTo((short) -300);
            assertThat(value.us()).isEqualTo((short) 65535);
            assertThat(value.i()).isEqualTo(-70000);
            assertThat(Integer.toUnsignedLong(value.ui())).isEqualTo(4000000000L);
            assertThat(value.l()).isEqualTo(-5000000000L);
            assertThat(value.ul()).isEqualTo(-1);
            assertThat(value.ll()).isEqualTo(-1);
            assertThat(value.ull()).isEqualTo(1);
            assertThat(value.f()).isEqualTo(1.5f);
            assertThat(value.d()).isEqualTo(-2.25);
            assertThat(value.b()).isTrue();
            assertThat(value.p()).isNotNull();
            CString text = value.text();
            assertThat(text).isNotNull();
            assertThat(text.toString()).isEqualTo("text");
            assertThat(value.size()).isEqualTo(12);
            assertThat(scalars.TYPE.size()).isEqualTo(size_of_scalars());
        }
    }

    public static void everyScalarFieldIsWrittenForC() {
        try (Arena arena = Arena.ofConfined()) {
            scalars value = scalars.allocate(arena);
            value.c((byte) 'x');
            value.sc((byte) -2);
            value.uc((byte) 254);
            value.s((short) -301);
            value.us((short) 65534);
            value.i(7);
            value.ui((int) 3000000000L);
            value.l(-6);
            value.ul(8);
            value.ll(9);
            value.ull(10);
            value.f(0.5f);
            value.d(0.25);
            value.b(true);
            value.p(value);
            value.text(CString.of(arena, "Java"));
            value.size(11);
            value.counts(IntRef.allocate(arena, 5));
            assertThat(check_scalars(value)).isEqualTo(1);
        }
    }

    public static void arraysOfStructsAreViewsOfTheirMemory() {
        try (Arena arena = Arena.ofConfined()) {
            polygon square = polygon.allocate(arena);
            square.count(4);
            Array<point> corners = square.corners();
            assertThat(corners.length()).isEqualTo(4);
            corners.get(1).x(4);
            corners.get(2).x(4);
            corners.get(2).y(2);
            corners.get(3).y(2);
            point middle = centre(arena, square);
            assertThat(middle.x()).isEqualTo(2);
            assertThat(middle.y()).isEqualTo(1);
            point first = first_corner(square);
            assertThat(first).isNotNull();
            first.x(-4);
            assertThat(corners.get(0).x()).isEqualTo(-4);
            square.raw().set(2, (byte) 9);
            assertThat(square.raw().toArray()).containsExactly(0, 0, 9);
        }
    }

    public static void indexesOutsideOfAnArrayAreRefused() {
        try (Arena arena = Arena.ofConfined()) {
            polygon square = polygon.allocate(arena);
            assertThatThrownBy(() -> square.corners().get(4)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> square.raw().set(-1, (byte) 0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    public static void memoryOfAClosedArenaIsRefused() {
        Arena arena = Arena.ofConfined();
        point p = point.of(arena, 1, 2);
        arena.close();
        assertThatThrownBy(p::x).isInstanceOf(IllegalStateException.class);
    }
}
