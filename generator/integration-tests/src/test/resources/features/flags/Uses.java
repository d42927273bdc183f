import static bound.access.EXECUTE;
import static bound.access.READ;
import static bound.access.READ_WRITE;
import static bound.access.WRITE;
import static bound.flags_h.*;
import static org.assertj.core.api.Assertions.assertThat;

import bound.access;
import bound.file;
import bound.signed_bits;
import bound.tiny;
import bound.wide;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.EnumArray;
import dev.gatun.runtime.EnumRef;
import dev.gatun.runtime.Flags;
import java.lang.foreign.Arena;
import java.util.List;

public final class Uses {

    private Uses() {}

    public static void constantsAndSetsArePassed() {
        assertThat(number_of(WRITE)).isEqualTo(2);
        assertThat(number_of(WRITE.or(EXECUTE))).isEqualTo(6);
        assertThat(number_of(READ_WRITE.without(READ))).isEqualTo(2);
        assertThat(number_of(access.TYPE.none())).isZero();
    }

    public static void resultsAreSets() {
        Flags<access> mode = with_read(WRITE);
        assertThat(mode).isEqualTo(READ.or(WRITE)).containsExactly(READ, WRITE).hasToString("READ | WRITE");
        assertThat(mode.contains(READ_WRITE)).isTrue();
        assertThat(mode.contains(EXECUTE)).isFalse();
    }

    public static void bitsWithoutANameAreKept() {
        Flags<access> mode = by_number(0x41);
        assertThat(mode).hasToString("READ | 0x40");
        assertThat(number_of(mode.or(WRITE))).isEqualTo(0x43);
        assertThat(by_number(-1).value()).isEqualTo(0xFFFF_FFFFL);
        assertThat(number_of(by_number(-1))).isEqualTo(-1);
    }

    public static void flagsHave64Bits() {
        Flags<wide> bits = with_top(wide.HIGH.or(wide.LOW));
        assertThat(bits).containsExactly(wide.LOW, wide.HIGH, wide.TOP);
        assertThat(wide_number(bits)).isEqualTo(Long.MIN_VALUE | 1L << 40 | 1);
    }

    public static void flagsHave8BitsOrASign() {
        assertThat(all_tiny(tiny.TYPE.none()).value()).isEqualTo(0x83);
        assertThat(same(signed_bits.MINUS).value()).isEqualTo(-1);
        assertThat(same(signed_bits.BIT_A.or(signed_bits.BIT_C)).value()).isEqualTo(5);
    }

    public static void fieldsArraysAndBitFieldsHoldSets() {
        try (Arena arena = Arena.ofConfined()) {
            file f = file.allocate(arena);
            assertThat(f.mode().isEmpty()).isTrue();
            f.mode(READ.or(EXECUTE));
            f.few(WRITE);
            f.small(tiny.TINY_H);
            f.history().set(1, READ_WRITE.flags());
            assertThat(f.mode()).containsExactly(READ, EXECUTE);
            assertThat(f.few()).containsExactly(WRITE);
            assertThat(f.small()).containsExactly(tiny.TINY_H);
            assertThat(f.history().toList()).containsExactly(
                    access.TYPE.none(), READ.or(WRITE), access.TYPE.none());
        }
    }

    public static void pointersToFlagsAreFilled() {
        try (Arena arena = Arena.ofConfined()) {
            EnumRef<Flags<access>> mode = EnumRef.allocate(arena, access.TYPE, READ.flags());
            grant(mode, EXECUTE);
            assertThat(mode.get()).containsExactly(READ, EXECUTE);
            var modes = EnumArray.of(arena, access.TYPE, List.of(READ.flags(), READ_WRITE.flags(), WRITE.flags()));
            assertThat(count_writable(modes, 3)).isEqualTo(2);
        }
    }

    public static void callbacksTakeAndGiveSets() {
        try (Arena arena = Arena.ofConfined()) {
            var filter = bound.filtered_filter.allocate(arena, mode -> mode.contains(WRITE) ? READ : mode);
            assertThat(filtered(READ_WRITE, filter)).isEqualTo(READ.flags());
            assertThat(filtered(EXECUTE, filter)).isEqualTo(EXECUTE.flags());
            assertThat(bound.filtered_filter.of(filter).call(WRITE.flags())).isEqualTo(READ.flags());
        }
    }

    public static void variablesHoldSets() {
        assertThat(default_mode()).isEqualTo(READ.flags());
        default_mode(READ.or(WRITE));
        assertThat(default_mode().value()).isEqualTo(3);
        default_mode(READ);
    }

    public static void flagsArePassedBehindAnEllipsis() {
        try (Arena arena = Arena.ofConfined()) {
            CString out = CString.allocate(arena, 32);
            printed(out, CString.of(arena, "%d %llx %d"), READ.or(WRITE), wide.HIGH.flags(), EXECUTE);
            assertThat(out).hasToString("3 10000000000 4");
        }
    }

    public static void constantsWorkInSwitch() {
        StringBuilder text = new StringBuilder();
        for (access each : by_number(13)) {
            text.append(
                    switch (each) {
                        case READ -> "r";
                        case WRITE -> "w";
                        case EXECUTE -> "x";
                        case APPEND -> "a";
                        case NONE, READ_WRITE -> "?";
                    });
        }
        assertThat(text).hasToString("rxa");
    }
}
