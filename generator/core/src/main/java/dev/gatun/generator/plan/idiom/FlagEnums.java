package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.syntax.Attribute;
import java.math.BigInteger;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Tells flag enums by the attribute {@code flag_enum}, or else by their values, whatever their names. By values, all of these hold:
 *
 * <ul>
 *   <li>there are three single bits at least, 1 among them; or five, 2 among them;
 *   <li>where there are values of several bits, so that a plain sequence could look the same: there are at least four single bits, more of
 *       them than of the others, and the values are not just consecutive numbers;
 *   <li>with less than five single bits, values of several bits are made of these.
 * </ul>
 *
 * <p>Masks of all bits from the lowest on that only make an enum wide ({@code 0x7fffffff}, {@code -1}) don't count. So {@code 0, 1, 2}, {@code
 * 1, 2, 3}, and numbers up to any limit are no flags.
 */
public final class FlagEnums {

    private static final int FEW = 3;
    private static final int SEVERAL = 4;
    private static final int MANY = 5;
    private static final BigInteger INT_SIGN = BigInteger.valueOf(Integer.MIN_VALUE);

    private FlagEnums() {}

    /** Whether constants of the enum are meant to be combined. */
    public static boolean isFlags(Declaration.Enumeration enumeration) {
        List<BigInteger> values = enumeration.constants().stream()
                .map(Declaration.Constant::value)
                .toList();
        return isFlags(enumeration.attributes(), values);
    }

    /** The same of an enum with these attributes and constants of these values. */
    public static boolean isFlags(List<Attribute> attributes, List<BigInteger> values) {
        return attributes.stream().anyMatch(it -> it.name().equals("flag_enum")) || looksLikeFlags(values);
    }

    private static boolean looksLikeFlags(List<BigInteger> values) {
        NavigableSet<BigInteger> bits = new TreeSet<>();
        NavigableSet<BigInteger> masks = new TreeSet<>();
        for (BigInteger constant : values) {
            // 1 << 31 is negative
            BigInteger value = constant.equals(INT_SIGN) ? INT_SIGN.negate() : constant;
            if (value.signum() > 0 && value.bitCount() == 1) {
                bits.add(value);
            } else if (value.signum() != 0 && !isWidth(value)) {
                masks.add(value);
            }
        }
        boolean enough = (bits.size() >= FEW && bits.contains(BigInteger.ONE))
                || (bits.size() >= MANY && bits.contains(BigInteger.TWO));
        return enough && (masks.isEmpty() || areMasks(masks, bits));
    }

    private static boolean areMasks(NavigableSet<BigInteger> masks, NavigableSet<BigInteger> bits) {
        BigInteger all = bits.stream().reduce(BigInteger.ZERO, BigInteger::or);
        boolean made = bits.size() >= MANY || masks.stream().allMatch(mask -> isMade(mask, all));
        return made && bits.size() >= SEVERAL && masks.size() < bits.size() && hasGaps(bits, masks);
    }

    private static boolean isMade(BigInteger mask, BigInteger all) {
        BigInteger part = mask.signum() < 0 ? mask.not() : mask;
        return part.andNot(all).signum() == 0;
    }

    private static boolean isWidth(BigInteger mask) {
        return mask.equals(BigInteger.ONE.negate())
                || (mask.signum() > 0 && mask.bitLength() >= Short.SIZE - 1 && mask.bitCount() == mask.bitLength());
    }

    private static boolean hasGaps(NavigableSet<BigInteger> bits, NavigableSet<BigInteger> masks) {
        NavigableSet<BigInteger> values = new TreeSet<>(bits);
        values.addAll(masks);
        return !values.last().subtract(values.first()).equals(BigInteger.valueOf(values.size() - 1L));
    }
}
