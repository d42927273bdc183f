package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EnumTypeTest {

    private enum Sparse implements CEnum {
        HIGH(Integer.MIN_VALUE),
        ONE(1),
        LARGE(1_000_000);

        private final int value;

        Sparse(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    private enum Wide implements CLongEnum {
        TOP(Long.MAX_VALUE),
        BOTTOM(Long.MIN_VALUE),
        ZERO(0);

        private final long value;

        Wide(long value) {
            this.value = value;
        }

        @Override
        public long value() {
            return value;
        }
    }

    private enum Dense implements CEnum {
        MINUS(-1),
        TWO(2),
        ONE(1);

        private final int value;

        Dense(int value) {
            this.value = value;
        }

        @Override
        public int value() {
            return value;
        }
    }

    @Test
    void findsEachConstantOfValuesCloseTogether() {
        EnumType<Dense> type = EnumType.closed("enum dense", C.INT, Dense.values());

        for (Dense constant : Dense.values()) {
            assertThat(type.of(constant.value())).isEqualTo(constant);
        }
        for (int unknown : new int[] {-2, 0, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> type.of(unknown)).hasMessage("enum dense has no constant of value " + unknown);
        }
    }

    @Test
    void findsEachConstantOfValuesFarApart() {
        EnumType<Sparse> type = EnumType.closed("enum sparse", C.UNSIGNED_INT, Sparse.values());

        for (Sparse constant : Sparse.values()) {
            assertThat(type.of(constant.value())).isEqualTo(constant);
        }
        assertThatThrownBy(() -> type.of(-1)).hasMessage("enum sparse has no constant of value 4294967295");
        assertThatThrownBy(() -> type.of(2)).hasMessage("enum sparse has no constant of value 2");
    }

    @Test
    void findsConstantsAtTheEndsOfLong() {
        EnumType<Wide> type = EnumType.closed("enum wide", C.LONG_LONG, Wide.values());

        for (Wide constant : Wide.values()) {
            assertThat(type.of(constant.value())).isEqualTo(constant);
        }
        assertThatThrownBy(() -> type.of(-1)).hasMessage("enum wide has no constant of value -1");
    }
}
