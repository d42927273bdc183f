import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bound.paint.Order;
import bound.paint.Side;
import bound.paint.Style;
import bound.paint.Text;
import bound.paint.enums_hpp;
import dev.gatun.runtime.FlagSet;
import dev.gatun.runtime.Flags;
import dev.gatun.runtime.UnknownEnumValueException;
import java.util.List;

public final class Uses {

    private Uses() {}

    static final class Framed extends Text {
        FlagSet<Side> asked = Side.TYPE.none();

        @Override
        public Flags<Side> sides(FlagSet<Side> more) {
            asked = more;
            return more.flags().or(Side.bottom);
        }
    }

    public static void constantsOfSingleBitsAreCombined() {
        assertThat(enums_hpp.both()).isEqualTo(Style.Bold.or(Style.Underlined));
        assertThat(enums_hpp.number(Style.Bold.or(Style.Italic))).isEqualTo(3);
        assertThat(enums_hpp.number(Style.Struck)).isEqualTo(8);
        assertThat(enums_hpp.number(Style.TYPE.none())).isZero();
    }

    public static void bitsWithoutNameAreKept() {
        Flags<Style> style = enums_hpp.unnamed();
        assertThat(style.contains(Style.Bold)).isTrue();
        assertThat(enums_hpp.number(style)).isEqualTo(0x41);
    }

    public static void methodsAndFieldsTakeThem() {
        try (Text text = new Text(5)) {
            assertThat(text.style()).isEqualTo(Style.Bold.or(Style.Underlined));
            text.setStyle(Style.All);
            assertThat(text.style().value()).isEqualTo(7);
            text.effect(Text.Effect.Far.or(Text.Effect.Glow));
            assertThat(text.effect().value()).isEqualTo((1L << 40) + 1);
            assertThat(text.sides(Side.right)).isEqualTo(Side.top.or(Side.right));
        }
    }

    public static void overridesTakeAndGiveThem() {
        try (Framed framed = new Framed()) {
            assertThat(framed.drawn()).isEqualTo(Side.left.or(Side.bottom));
            assertThat(framed.asked.flags()).isEqualTo(Side.left.flags());
        }
    }

    public static void theyArePartsOfValues() {
        assertThat(enums_hpp.styles(List.of(Style.Bold.or(Style.Italic), Style.Plain.flags())))
                .containsExactly(Style.Bold.or(Style.Italic), Style.TYPE.none());
        assertThat(enums_hpp.sides(Side.left.or(Side.right))).containsEntry("a", Side.left.or(Side.right));
    }

    public static void sequencesAreNoFlags() {
        assertThat(enums_hpp.next(Order.First)).isEqualTo(Order.Second);
        assertThatThrownBy(() -> enums_hpp.next(Order.Third)).isInstanceOf(UnknownEnumValueException.class);
    }
}
