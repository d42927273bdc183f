package dev.gatun.generator.verify;

import dev.gatun.generator.emit.c.Assumption;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares assumptions with the compiler's answers. */
final class Answers {

    /** As much of a string as a message shows. */
    private static final int SHOWN = 40;

    private final ObjectData data;
    private final ByteOrder order;

    Answers(ObjectData data, ByteOrder order) {
        this.data = data;
        this.order = order;
    }

    /**
     * What is assumed and what the compiler says instead.
     *
     * @param ours as the model has it
     * @param theirs empty where it can't be told
     */
    record Contradiction(String ours, String theirs) {}

    /** Null where the compiler confirms the assumption. */
    @Nullable Contradiction compare(Assumption assumption, int index) {
        return switch (assumption) {
            case Assumption.Number number -> number(number, index);
            case Assumption.Real real -> real(real, index);
            case Assumption.Text text -> text.array() ? array(text, index) : pointer(text, index);
            case Assumption.Bits bits -> bits(bits, index);
            case Assumption.Sign sign -> {
                boolean signed = word(assumption, index, 0) != 0;
                yield signed == sign.signed() ? null : new Contradiction(sign(sign.signed()), sign(signed));
            }
            case Assumption.SameType same ->
                word(assumption, index, 0) == 1 ? null : new Contradiction(same.ours(), "");
        };
    }

    private static String sign(boolean signed) {
        return signed ? "signed" : "unsigned";
    }

    private long word(Assumption assumption, int index, int half) {
        int block = assumption.aspect().isMacro() ? Mark.MACRO_NUMBERS : Mark.NUMBERS;
        Long value = data.number(block, 2 * index + half);
        return value == null ? missing() : value;
    }

    private static long missing() {
        throw new IllegalStateException("the compiler's object file lacks the answers");
    }

    private @Nullable Contradiction number(Assumption.Number number, int index) {
        BigInteger expected = number.expected();
        long low = word(number, index, 0);
        boolean wide = expected.bitLength() > Long.SIZE;
        long high = wide ? word(number, index, 1) : 0;
        boolean same = low == expected.longValue()
                && (!wide || high == expected.shiftRight(Long.SIZE).longValue());
        if (same) {
            return null;
        }
        boolean unsigned = expected.signum() > 0 && expected.bitLength() > Long.SIZE - 1;
        BigInteger theirs = wide
                ? BigInteger.valueOf(high).shiftLeft(Long.SIZE).or(new BigInteger(Long.toUnsignedString(low)))
                : new BigInteger(unsigned ? Long.toUnsignedString(low) : Long.toString(low));
        return new Contradiction(expected.toString(), theirs.toString());
    }

    private @Nullable Contradiction real(Assumption.Real real, int index) {
        Long bits = data.real(index);
        double theirs = Double.longBitsToDouble(bits == null ? missing() : bits);
        boolean same = Double.isNaN(real.expected())
                ? Double.isNaN(theirs)
                : Double.doubleToRawLongBits(theirs) == Double.doubleToRawLongBits(real.expected())
                        && word(real, index, 0) == 1;
        return same
                ? null
                : new Contradiction(
                        real.literal() == null ? "not a number" : real.literal(), Double.toHexString(theirs));
    }

    private @Nullable Contradiction pointer(Assumption.Text text, int index) {
        boolean seen = text.unitSize() == 1;
        return !seen || word(text, index, 0) == 1 ? null : new Contradiction(shown(text.units()), "");
    }

    private @Nullable Contradiction array(Assumption.Text text, int index) {
        byte[] bytes = data.object(index);
        if (bytes == null) {
            throw new IllegalStateException("the compiler's object file lacks the string " + text.subject());
        }
        int[] units = new int[Math.max(0, bytes.length / text.unitSize() - 1)];
        for (int i = 0; i < units.length * text.unitSize(); i++) {
            int place = i % text.unitSize();
            int shift = order == ByteOrder.LITTLE_ENDIAN ? place : text.unitSize() - 1 - place;
            units[i / text.unitSize()] |= (bytes[i] & 0xff) << (shift * Byte.SIZE);
        }
        List<Integer> theirs = Arrays.stream(units).boxed().toList();
        return theirs.equals(text.units()) ? null : new Contradiction(shown(text.units()), shown(theirs));
    }

    private static String shown(List<Integer> units) {
        StringBuilder text = new StringBuilder("\"");
        for (int unit : units.subList(0, Math.min(SHOWN, units.size()))) {
            boolean plain = unit >= ' ' && unit < 127 && unit != '"' && unit != '\\';
            text.append(plain ? Character.toString(unit) : String.format(Locale.ROOT, "\\x%x", unit));
        }
        return text.append(units.size() > SHOWN ? "\"..." : "\"").toString();
    }

    private @Nullable Contradiction bits(Assumption.Bits bits, int index) {
        byte[] bytes = data.object(index);
        if (bytes == null) {
            throw new IllegalStateException("the compiler's object file lacks the bit-field " + bits.subject());
        }
        long first = -1;
        long count = 0;
        for (long i = 0; i < (long) bytes.length * Byte.SIZE; i++) {
            if ((bytes[(int) (i / Byte.SIZE)] >> (i % Byte.SIZE) & 1) != 0) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return first == bits.offset() && count == bits.width()
                ? null
                : new Contradiction(place(bits.offset(), bits.width()), place(first, count));
    }

    private static String place(long offset, long width) {
        return "bits " + offset + " to " + (offset + width - 1);
    }
}
