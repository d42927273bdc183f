import static bound.tagged_h.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.bits;
import bound.event;
import bound.kind;
import bound.mouse_event;
import bound.narrow;
import bound.rect;
import bound.shape;
import bound.truth;
import bound.value_;
import dev.gatun.runtime.Array;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.ShortArray;
import java.lang.foreign.Arena;

public final class Uses {

    private Uses() {}

    private static String told(shape s) {
        return switch (s.variant()) {
            case shape.CIRCLE(double radius) -> "circle " + radius;
            case shape.RECT(rect r) -> r.width() + " by " + r.height();
            case shape.SQUARE(rect r) -> "square " + r.width();
            case shape.LABEL(String label) -> label;
            case shape.DOTS(ShortArray dots) -> "dots " + dots.get(2);
            case shape.NOTHING() -> "nothing";
            case shape.Unknown(int tag) -> "tag " + tag;
        };
    }

    public static void eachCaseIsReadFromC() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(told(made(arena, 0))).isEqualTo("circle 1.5");
            assertThat(told(made(arena, 1))).isEqualTo("0 by 0");
            assertThat(told(made(arena, 2))).isEqualTo("made in C");
            assertThat(told(made(arena, 3))).isEqualTo("dots 7");
            assertThat(told(made(arena, 4))).isEqualTo("nothing");
            assertThat(told(made(arena, 10))).isEqualTo("square 0");
        }
    }

    public static void tagsThatAreNoCaseAreKept() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(made(arena, 11).variant()).as("a constant without a case").isEqualTo(new shape.Unknown(11));
            shape s = made(arena, 77);
            assertThat(s.variant()).isEqualTo(new shape.Unknown(77));
            shape copy = shape.of(arena, s.variant());
            assertThat(copy.variant()).isEqualTo(new shape.Unknown(77));
        }
    }

    public static void eachCaseIsWrittenForC() {
        try (Arena arena = Arena.ofConfined()) {
            shape s = shape.of(arena, new shape.CIRCLE(2));
            assertThat(s.kind()).isEqualTo(kind.CIRCLE);
            assertThat(area(s)).isEqualTo(12);
            s.variant(new shape.RECT(rect.of(arena, 3, 4)));
            assertThat(area(s)).isEqualTo(12);
            s.variant(new shape.SQUARE(rect.of(arena, 5, 0)));
            assertThat(area(s)).isEqualTo(25);
            s.variant(new shape.LABEL("seven77"));
            assertThat(area(s)).isEqualTo(7);
            s.variant(new shape.DOTS(ShortArray.of(arena, (short) 1, (short) 2, (short) 3, (short) 4)));
            assertThat(area(s)).isEqualTo(5);
            s.variant(new shape.NOTHING());
            assertThat(s.kind()).isEqualTo(kind.NOTHING);
            assertThat(area(s)).isEqualTo(-1);
        }
    }

    public static void goByValue() {
        try (Arena arena = Arena.ofConfined()) {
            shape s = twice(arena, shape.of(arena, new shape.CIRCLE(2)));
            assertThat(s.variant()).isEqualTo(new shape.CIRCLE(4));
            assertThat(told(twice(arena, shape.of(arena, new shape.RECT(rect.of(arena, 3, 4)))))).isEqualTo("6 by 4");
        }
    }

    public static void structsAreViewsOfTheUnion() {
        try (Arena arena = Arena.ofConfined()) {
            shape s = shape.of(arena, new shape.RECT(rect.of(arena, 3, 4)));
            if (s.variant() instanceof shape.RECT(rect r)) {
                r.width(30);
            }
            assertThat(area(s)).isEqualTo(120);
        }
    }

    public static void tooMuchIsRefused() {
        try (Arena arena = Arena.ofConfined()) {
            shape s = shape.of(arena, new shape.NOTHING());
            assertThatThrownBy(() -> s.variant(new shape.LABEL("sixteen letters!")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> s.variant(new shape.DOTS(ShortArray.allocate(arena, 5))))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("struct shape.dots: 10 bytes exceed its 8");
            assertThat(s.variant()).as("the tag is written last").isEqualTo(new shape.NOTHING());
        }
    }

    public static void membersOfAnonymousUnionsAreCases() {
        try (Arena arena = Arena.ofConfined()) {
            Array<value_> values = value_.allocateArray(arena, 4);
            values.get(0).variant(new value_.VALUE_INT(40));
            values.get(1).variant(new value_.VALUE_TEXT(CString.of(arena, "four")));
            values.get(2).variant(new value_.VALUE_BITS(5));
            values.get(3).variant(new value_.VALUE_TEXT(null));
            assertThat(total(values, 4)).isEqualTo(40 + 4 + 5 + 1000);
            assertThat(values.get(2).variant()).isEqualTo(new value_.VALUE_BITS(5));
            assertThat(described(arena, 12).variant()).isEqualTo(new value_.VALUE_INT(12));
            assertThat(described(arena, -1).variant())
                    .isInstanceOfSatisfying(value_.VALUE_TEXT.class, it -> assertThat(it.text()).hasToString("negative"));
        }
    }

    public static void unionsOfRecordsThatStartWithATag() {
        try (Arena arena = Arena.ofConfined()) {
            String text = switch (click(arena, 3, 4).variant()) {
                case event.CASE_1(bound.key_event key) -> "key " + key.key();
                case event.CASE_2(mouse_event mouse) -> mouse.x() + "," + mouse.y();
                case event.Unknown(long tag) -> "tag " + tag;
            };
            assertThat(text).isEqualTo("3,4");
            bound.key_event key = bound.key_event.of(arena, 99, 65);
            event pressed = event.of(arena, new event.CASE_1(key));
            assertThat(pressed.type()).as("the tag wins over the member's").isEqualTo(1);
            assertThat(key_of(pressed)).isEqualTo(65);
        }
    }

    public static void tagsHaveAnySizeAndSign() {
        try (Arena arena = Arena.ofConfined()) {
            narrow n = narrow.of(arena, new narrow.CASE_MINUS_1(7));
            assertThat(narrow_tag(n)).isEqualTo(-1);
            assertThat(n.variant()).isEqualTo(new narrow.CASE_MINUS_1(7));
            bits b = bits.allocate(arena);
            b.before(31);
            b.variant(new bits.CASE_MINUS_4(8));
            assertThat(bits_tag(b)).isEqualTo(3096);
            assertThat(b.variant()).isEqualTo(new bits.CASE_MINUS_4(8));
            b.variant(new bits.CASE_3(0.5f));
            assertThat(b.variant()).isEqualTo(new bits.CASE_3(0.5f));
            truth t = truth.of(arena, new truth.CASE_1(2.5f));
            assertThat(truth_tag(t)).isEqualTo(1);
            assertThat(t.variant()).isEqualTo(new truth.CASE_1(2.5f));
            assertThat(truth.allocate(arena).variant()).isEqualTo(new truth.CASE_0(0));
        }
    }
}
