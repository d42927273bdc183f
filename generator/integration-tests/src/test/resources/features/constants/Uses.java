import static bound.constants_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.constants_h;
import java.util.Arrays;

public final class Uses {

    private Uses() {}

    public static void integersHaveCsValues() {
        assertThat(TEN).isEqualTo(10);
        assertThat(MINUS_TWO).isEqualTo(-2);
        assertThat(HEX).isEqualTo(255);
        assertThat(OCTAL).isEqualTo(493);
        assertThat(BINARY).isEqualTo(5);
        assertThat(UNSIGNED_MAX).isEqualTo(-1);
        assertThat(LONG_ONE).isEqualTo(1L);
        assertThat(HUGE_UNSIGNED).isEqualTo(-1L);
        assertThat(SHIFTED).isEqualTo(1 << 20);
    }

    public static void expressionsFollowCsArithmetic() {
        assertThat(COMBINED).isEqualTo(255);
        assertThat(TERNARY).isEqualTo(100);
        assertThat(WRAPPED).isEqualTo(-1);
        assertThat(MASK).isEqualTo(-16);
        assertThat(QUOTIENT).isEqualTo(-3);
        assertThat(REMAINDER).isEqualTo(-1);
        assertThat(CAST).isEqualTo((short) 4464);
        assertThat(FROM_ENUM).isEqualTo(3);
        assertThat(SIZE_OF_POINT).isEqualTo(16L);
    }

    public static void floatingNumbersHaveTheirType() {
        double ratio = RATIO;
        float single = SINGLE;
        assertThat(ratio).isEqualTo(0.25);
        assertThat(single).isEqualTo(1.5f);
        assertThat(EXPONENT).isEqualTo(0.001);
        assertThat(HEX_FLOAT).isEqualTo(3.0);
    }

    public static void charactersAndStringsAreDecoded() {
        assertThat(LETTER).isEqualTo('A');
        assertThat(NEWLINE).isEqualTo('\n');
        assertThat(NAME).isEqualTo("gatun");
        assertThat(JOINED).isEqualTo("two parts");
        assertThat(ESCAPED).isEqualTo("tab\t\"quoted\" AA");
    }

    public static void pointerCastsArePointers() {
        assertThat(is_all_ones(ALL_ONES)).isEqualTo(1);
        assertThat(is_all_ones(null)).isZero();
        assertThat(INVALID).isNull();
    }

    public static void constantsAreCompileTimeConstants() {
        String chosen = switch (10) {
            case TEN -> "ten";
            default -> "another";
        };
        assertThat(chosen).isEqualTo("ten");
    }

    public static void macrosThatAreNoValuesAreLeftOut() {
        assertThat(Arrays.stream(constants_h.class.getFields()).map(java.lang.reflect.Field::getName))
                .doesNotContain("FUNCTION_LIKE", "EMPTY", "STATEMENT", "CONSTANTS_H");
    }
}
