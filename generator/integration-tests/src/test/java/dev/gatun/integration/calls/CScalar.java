package dev.gatun.integration.calls;

import dev.gatun.runtime.layout.LongDoubleFormat;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A scalar type of C. A value is known by 64 bits: what C gets by converting it to {@code uint64_t}, or the bits of a floating
 * number.
 */
enum CScalar {
    BOOL("_Bool", "boolean", 1, false),
    CHAR("char", "byte", 8, true),
    SIGNED_CHAR("signed char", "byte", 8, true),
    UNSIGNED_CHAR("unsigned char", "byte", 8, false),
    SHORT("short", "short", 16, true),
    UNSIGNED_SHORT("unsigned short", "short", 16, false),
    INT("int", "int", 32, true),
    UNSIGNED("unsigned", "int", 32, false),
    LONG("long", "long", 64, true),
    UNSIGNED_LONG("unsigned long", "long", 64, false),
    LONG_LONG("long long", "long", 64, true),
    UINT8("uint8_t", "byte", 8, false),
    INT16("int16_t", "short", 16, true),
    UINT32("uint32_t", "int", 32, false),
    INT64("int64_t", "long", 64, true),
    SIZE("size_t", "long", 64, false),
    WCHAR("wchar_t", "int", 32, true),
    CHAR16("char16_t", "char", 16, false),
    FLOAT("float", "float", 32, false),
    DOUBLE("double", "double", 64, false),
    ADDRESS("void *", "Pointer", 64, false),
    FLOAT16("_Float16", "float", 16, false),
    /** Known by its value, a whole number. */
    LONG_DOUBLE(
            "long double", "LongDouble", TargetAbi.host().longDouble() == LongDoubleFormat.BINARY64 ? 53 : 64, true),
    /** Known by its high half, of which the low half is made. */
    INT128("__int128", "Int128", 64, true),
    UNSIGNED_INT128("unsigned __int128", "UnsignedInt128", 64, true);

    /** What the foreign linker passes. */
    static final List<CScalar> LINKABLE = List.copyOf(EnumSet.range(BOOL, ADDRESS));

    private final String spelling;
    private final String carrier;
    private final int width;
    private final boolean signed;

    CScalar(String spelling, String carrier, int width, boolean signed) {
        this.spelling = spelling;
        this.carrier = carrier;
        this.width = width;
        this.signed = signed;
    }

    String spelling() {
        return spelling;
    }

    int width() {
        return width;
    }

    boolean isInteger() {
        return EnumSet.range(BOOL, CHAR16).contains(this);
    }

    /** Whether Java sees it as memory, by a class of the carrier's name. */
    boolean isView() {
        return EnumSet.range(LONG_DOUBLE, UNSIGNED_INT128).contains(this);
    }

    String carrier() {
        return carrier;
    }

    /** The bits of a value that fits into so many of the type's own. */
    long random(Random random, int bits) {
        long any = random.nextLong();
        return switch (this) {
            case BOOL -> any & 1;
            // finite and normal: how a not-a-number travels is not C's to say
            case FLOAT -> (any & 0x807FFFFFL) | (long) (64 + random.nextInt(128)) << 23;
            case FLOAT16 -> (any & 0x83FF) | (long) (8 + random.nextInt(16)) << 10;
            case DOUBLE -> (any & 0x800FFFFFFFFFFFFFL) | (long) (512 + random.nextInt(1024)) << 52;
            default -> signed ? any << (64 - bits) >> (64 - bits) : any << (64 - bits) >>> (64 - bits);
        };
    }

    /** The value in C. */
    String cLiteral(long bits) {
        return switch (this) {
            case FLOAT -> "f32(0x" + Long.toHexString(bits) + "u)";
            case DOUBLE -> "f64(0x" + Long.toHexString(bits) + "ull)";
            case FLOAT16 -> "f16(0x" + Long.toHexString(bits) + "u)";
            case LONG_DOUBLE -> "(long double) (int64_t) 0x" + Long.toHexString(bits) + "ull";
            case INT128, UNSIGNED_INT128 -> "i128(0x" + Long.toHexString(bits) + "ull)";
            default -> "(" + spelling + ") 0x" + Long.toHexString(bits) + "ull";
        };
    }

    /** The 64 bits of a C expression of the type. */
    String cBits(String expression) {
        return switch (this) {
            case FLOAT -> "b32(" + expression + ")";
            case DOUBLE -> "b64(" + expression + ")";
            case FLOAT16 -> "b16(" + expression + ")";
            case LONG_DOUBLE -> "(uint64_t) (int64_t) " + expression;
            case INT128, UNSIGNED_INT128 -> "b128((unsigned __int128) " + expression + ")";
            case ADDRESS -> "(uint64_t) (uintptr_t) " + expression;
            default -> "(uint64_t) " + expression;
        };
    }

    /** The value in Java, of the carrier's type. */
    String javaLiteral(long bits) {
        String hex = "0x" + Long.toHexString(bits) + "L";
        return switch (this) {
            case BOOL -> bits == 0 ? "false" : "true";
            case FLOAT -> "Float.intBitsToFloat((int) " + hex + ")";
            case DOUBLE -> "Double.longBitsToDouble(" + hex + ")";
            case FLOAT16 -> "Float.float16ToFloat((short) " + hex + ")";
            case LONG_DOUBLE -> "BigDecimal.valueOf(" + hex + ")";
            case INT128 -> "i128(" + hex + ")";
            case UNSIGNED_INT128 -> "i128(" + hex + ").mod(BigInteger.TWO.pow(128))";
            case ADDRESS -> "Pointer.of(MemorySegment.ofAddress(" + hex + "))";
            default -> carrier.equals("long") ? hex : "(" + carrier + ") " + hex;
        };
    }

    /** The 64 bits of a Java expression of the carrier's type. */
    String javaBits(String expression) {
        return switch (this) {
            case BOOL -> "(" + expression + " ? 1L : 0L)";
            case FLOAT -> "Integer.toUnsignedLong(Float.floatToRawIntBits(" + expression + "))";
            case DOUBLE -> "Double.doubleToRawLongBits(" + expression + ")";
            case FLOAT16 -> "Short.toUnsignedLong(Float.floatToFloat16(" + expression + "))";
            case LONG_DOUBLE -> expression + ".toBigDecimal().longValueExact()";
            case INT128, UNSIGNED_INT128 -> "b128(" + expression + ".get())";
            case ADDRESS -> "address(" + expression + ")";
            default -> {
                String mask = signed || width == 64 ? "" : " & 0x" + Long.toHexString(-1L >>> (64 - width)) + "L";
                yield expression + mask;
            }
        };
    }

    /** The runtime's reference to one, where the test passes pointers to it; else empty. */
    String reference() {
        return switch (this) {
            case INT -> "IntRef";
            case SHORT -> "ShortRef";
            case LONG -> "CLongRef";
            case LONG_LONG -> "LongRef";
            case FLOAT -> "FloatRef";
            case DOUBLE -> "DoubleRef";
            case FLOAT16 -> "Float16Ref";
            default -> "";
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
