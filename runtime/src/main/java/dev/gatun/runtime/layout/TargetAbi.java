package dev.gatun.runtime.layout;

import java.nio.ByteOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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
 * @param maxVectorAlignment in bytes; vectors larger than this are aligned to it
 * @param longDouble the format of {@code long double}
 * @param bitFieldRule how bit-fields are packed
 * @param extents one for each {@link BasicType}
 */
public record TargetAbi(
        String triple,
        ByteOrder byteOrder,
        boolean charSigned,
        boolean wcharSigned,
        long maxAlignment,
        long maxVectorAlignment,
        LongDoubleFormat longDouble,
        BitFieldRule bitFieldRule,
        Map<BasicType, Extent> extents) {

    /** No target has larger vectors. */
    private static final long UNLIMITED = 1L << 28;

    /** The psABI for x86-64 on Linux. */
    public static final TargetAbi X86_64_LINUX = new TargetAbi(
            "x86_64-linux-gnu",
            ByteOrder.LITTLE_ENDIAN,
            true,
            true,
            16,
            UNLIMITED,
            LongDoubleFormat.X87,
            BitFieldRule.SYSV,
            extents(8, 4, 16, new Extent(24, 8)));

    /** AAPCS64 on Linux. */
    public static final TargetAbi AARCH64_LINUX = new TargetAbi(
            "aarch64-linux-gnu",
            ByteOrder.LITTLE_ENDIAN,
            false,
            false,
            16,
            16,
            LongDoubleFormat.BINARY128,
            BitFieldRule.AAPCS,
            extents(8, 4, 16, new Extent(32, 8)));

    /** macOS on Intel processors: the psABI for x86-64 as Clang has it. */
    public static final TargetAbi X86_64_MACOS = new TargetAbi(
            "x86_64-apple-darwin",
            ByteOrder.LITTLE_ENDIAN,
            true,
            true,
            16,
            16,
            LongDoubleFormat.X87,
            BitFieldRule.DARWIN,
            extents(8, 4, 16, new Extent(24, 8)));

    /** macOS on Apple's processors ("Writing ARM64 code for Apple platforms"). */
    public static final TargetAbi AARCH64_MACOS = new TargetAbi(
            "aarch64-apple-darwin",
            ByteOrder.LITTLE_ENDIAN,
            true,
            true,
            16,
            16,
            LongDoubleFormat.BINARY64,
            BitFieldRule.DARWIN,
            extents(8, 4, 8, new Extent(8, 8)));

    /** Windows on x86-64 with Microsoft's compiler ("x64 software conventions"). */
    public static final TargetAbi X86_64_WINDOWS = new TargetAbi(
            "x86_64-pc-windows-msvc",
            ByteOrder.LITTLE_ENDIAN,
            true,
            false,
            16,
            UNLIMITED,
            LongDoubleFormat.BINARY64,
            BitFieldRule.MSVC,
            extents(4, 2, 8, new Extent(8, 8)));

    /** Windows on ARM64 with Microsoft's compiler ("Overview of ARM64 ABI conventions"). */
    public static final TargetAbi AARCH64_WINDOWS = new TargetAbi(
            "aarch64-pc-windows-msvc",
            ByteOrder.LITTLE_ENDIAN,
            true,
            false,
            16,
            16,
            LongDoubleFormat.BINARY64,
            BitFieldRule.MSVC,
            extents(4, 2, 8, new Extent(8, 8)));

    private static final List<TargetAbi> KNOWN =
            List.of(X86_64_LINUX, AARCH64_LINUX, X86_64_MACOS, AARCH64_MACOS, X86_64_WINDOWS, AARCH64_WINDOWS);

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

    /** Every target whose ABI is known. */
    public static List<TargetAbi> known() {
        return KNOWN;
    }

    /**
     * The ABI of a target, null if Gatun knows none for it.
     *
     * @param triple in any of its spellings: with or without vendor and version, {@code arm64} or {@code aarch64}
     */
    public static @Nullable TargetAbi of(String triple) {
        String canonical = TargetTriple.canonical(triple);
        for (TargetAbi known : KNOWN) {
            if (known.triple.equals(canonical)) {
                return known;
            }
        }
        return null;
    }

    /**
     * The ABI of the running JVM.
     *
     * @throws UnsupportedOperationException if Gatun knows no ABI for it
     */
    public static TargetAbi host() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    /**
     * The ABI of a JVM.
     *
     * @param system the JVM's {@code os.name}
     * @param architecture the JVM's {@code os.arch}
     * @throws UnsupportedOperationException if Gatun knows no ABI for it
     */
    public static TargetAbi of(String system, String architecture) {
        TargetAbi abi = of(TargetTriple.ofJvm(system, architecture));
        if (abi == null) {
            throw new UnsupportedOperationException("no ABI known for " + system + " on " + architecture);
        }
        return abi;
    }

    /** Whether GCC is the target's first compiler: it decides where it and Clang differ. */
    public boolean isGnu() {
        return bitFieldRule == BitFieldRule.SYSV || bitFieldRule == BitFieldRule.AAPCS;
    }

    /** Whether the target follows Microsoft's compiler rather than GNU's. */
    public boolean isMicrosoft() {
        return bitFieldRule == BitFieldRule.MSVC;
    }

    /** Whether the target is one of Apple's systems. */
    public boolean isApple() {
        return bitFieldRule == BitFieldRule.DARWIN;
    }

    /** Size and alignment of {@code type}. */
    public Extent extent(BasicType type) {
        Extent extent = extents.get(type);
        if (extent == null) {
            throw new AssertionError(type);
        }
        return extent;
    }

    /**
     * Size and alignment of {@code _BitInt(width)}: up to 64 bits those of the next larger integer, beyond that those of an array of
     * 64-bit words (psABI for x86-64, section 3.1.2). Clang 14 takes the same rule for all targets, AArch64 among them.
     *
     * @param width in bits; at least 1
     */
    public static Extent bitInt(int width) {
        if (width > Long.SIZE) {
            return new Extent(Math.ceilDiv(width, Long.SIZE) * (long) Long.BYTES, Long.BYTES);
        }
        long size = width <= Byte.SIZE ? 1 : Long.highestOneBit(Math.ceilDiv(width, Byte.SIZE) * 2L - 1);
        return new Extent(size, size);
    }

    /** Size of {@code type} in bytes. */
    public long size(BasicType type) {
        return extent(type).size();
    }

    /** Alignment of {@code type} in bytes. */
    public long alignment(BasicType type) {
        return extent(type).alignment();
    }

    /** What differs between the 64-bit targets is given, sizes in bytes; the rest is alike on all of them. */
    private static Map<BasicType, Extent> extents(long cLong, long wchar, long longDouble, Extent vaList) {
        EnumMap<BasicType, Extent> extents = new EnumMap<>(BasicType.class);
        for (BasicType type : BasicType.values()) {
            extents.put(
                    type,
                    switch (type) {
                        case BOOL, CHAR -> scalar(1);
                        case SHORT, FLOAT16, BF16 -> scalar(2);
                        case INT, FLOAT, DECIMAL32 -> scalar(4);
                        case LONG -> scalar(cLong);
                        case LONG_LONG, DOUBLE, POINTER, DECIMAL64 -> scalar(8);
                        case INT128, FLOAT128, DECIMAL128 -> scalar(16);
                        case LONG_DOUBLE -> scalar(longDouble);
                        case WCHAR_T -> scalar(wchar);
                        case VA_LIST -> vaList;
                    });
        }
        return extents;
    }

    private static Extent scalar(long size) {
        return new Extent(size, size);
    }
}
