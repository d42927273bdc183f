package dev.gatun.runtime.layout;

import java.nio.ByteOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a target's ABI says of the basic types: sizes and alignments, signedness of {@code char}, the rule for
 * bit-fields. A value: nothing here asks the running system, but {@link #host()}.
 *
 * @param triple the target's name as compilers spell it, such as {@code x86_64-linux-gnu}
 * @param byteOrder of integers in memory
 * @param charSigned whether plain {@code char} is signed
 * @param wcharSigned whether {@code wchar_t} is signed
 * @param maxAlignment in bytes; what a bare {@code __attribute__((aligned))} asks for
 * @param bitFieldRule how bit-fields are packed
 * @param extents one for each {@link BasicType}
 */
public record TargetAbi(
        String triple,
        ByteOrder byteOrder,
        boolean charSigned,
        boolean wcharSigned,
        long maxAlignment,
        BitFieldRule bitFieldRule,
        Map<BasicType, Extent> extents) {

    /** The psABI for x86-64 on Linux with the GNU C library. */
    public static final TargetAbi X86_64_LINUX = new TargetAbi(
            "x86_64-linux-gnu",
            ByteOrder.LITTLE_ENDIAN,
            true,
            true,
            16,
            BitFieldRule.SYSV,
            extents(new Extent(8, 8), new Extent(4, 4), new Extent(16, 16), new Extent(24, 8)));

    /** @throws IllegalArgumentException if a basic type has no extent */
    public TargetAbi {
        EnumMap<BasicType, Extent> copy = new EnumMap<>(extents);
        for (BasicType type : BasicType.values()) {
            if (!copy.containsKey(type)) {
                throw new IllegalArgumentException("no extent for " + type + " on " + triple);
            }
        }
        extents = Collections.unmodifiableMap(copy);
    }

    /** The ABI of a target, null if Gatun knows none for it. */
    public static @Nullable TargetAbi of(String triple) {
        return triple.equals(X86_64_LINUX.triple()) ? X86_64_LINUX : null;
    }

    /**
     * The ABI of the running JVM.
     *
     * @throws UnsupportedOperationException if Gatun knows no ABI for it
     */
    public static TargetAbi host() {
        String os = System.getProperty("os.name");
        String architecture = System.getProperty("os.arch");
        if (os.equals("Linux") && architecture.equals("amd64")) {
            return X86_64_LINUX;
        }
        throw new UnsupportedOperationException("no ABI known for " + os + " on " + architecture);
    }

    /** Size and alignment of {@code type}. */
    public Extent extent(BasicType type) {
        Extent extent = extents.get(type);
        if (extent == null) {
            throw new AssertionError(type);
        }
        return extent;
    }

    /** Size of {@code type} in bytes. */
    public long size(BasicType type) {
        return extent(type).size();
    }

    /** Alignment of {@code type} in bytes. */
    public long alignment(BasicType type) {
        return extent(type).alignment();
    }

    /** What differs between the 64-bit targets is given; the rest is alike on all of them. */
    private static Map<BasicType, Extent> extents(Extent cLong, Extent wchar, Extent longDouble, Extent vaList) {
        EnumMap<BasicType, Extent> extents = new EnumMap<>(BasicType.class);
        for (BasicType type : BasicType.values()) {
            extents.put(
                    type,
                    switch (type) {
                        case BOOL, CHAR -> new Extent(1, 1);
                        case SHORT, FLOAT16, BF16 -> new Extent(2, 2);
                        case INT, FLOAT, DECIMAL32 -> new Extent(4, 4);
                        case LONG -> cLong;
                        case LONG_LONG, DOUBLE, POINTER, DECIMAL64 -> new Extent(8, 8);
                        case INT128, FLOAT128, DECIMAL128 -> new Extent(16, 16);
                        case LONG_DOUBLE -> longDouble;
                        case WCHAR_T -> wchar;
                        case VA_LIST -> vaList;
                    });
        }
        return extents;
    }
}
