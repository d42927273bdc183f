package dev.gatun.generator.resolve.constant;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The integer types of a target and the conversions between them (C23 6.3.1). */
public final class IntegerTypes {

    private final Map<PrimitiveKind, IntegerType> types = new EnumMap<>(PrimitiveKind.class);

    public IntegerTypes(TargetAbi abi) {
        add(PrimitiveKind.BOOL, 1, false, 0);
        add(PrimitiveKind.CHAR, 8, abi.charSigned(), 1);
        addPair(PrimitiveKind.SIGNED_CHAR, PrimitiveKind.UNSIGNED_CHAR, 8, 1);
        addPair(PrimitiveKind.SHORT, PrimitiveKind.UNSIGNED_SHORT, width(abi, BasicType.SHORT), 2);
        addPair(PrimitiveKind.INT, PrimitiveKind.UNSIGNED_INT, width(abi, BasicType.INT), 3);
        addPair(PrimitiveKind.LONG, PrimitiveKind.UNSIGNED_LONG, width(abi, BasicType.LONG), 4);
        addPair(PrimitiveKind.LONG_LONG, PrimitiveKind.UNSIGNED_LONG_LONG, width(abi, BasicType.LONG_LONG), 5);
        addPair(PrimitiveKind.INT128, PrimitiveKind.UNSIGNED_INT128, 128, 6);
    }

    private static int width(TargetAbi abi, BasicType type) {
        return Math.toIntExact(abi.size(type) * Byte.SIZE);
    }

    private void addPair(PrimitiveKind signed, PrimitiveKind unsigned, int width, int rank) {
        add(signed, width, true, rank);
        add(unsigned, width, false, rank);
    }

    private void add(PrimitiveKind kind, int width, boolean signed, int rank) {
        types.put(kind, new IntegerType(new CType.Primitive(kind), width, signed, rank));
    }

    /** Null for a kind that is no integer type. */
    public @Nullable IntegerType find(PrimitiveKind kind) {
        return types.get(kind);
    }

    /** @throws IllegalArgumentException for a kind that is no integer type */
    public IntegerType get(PrimitiveKind kind) {
        IntegerType type = types.get(kind);
        if (type == null) {
            throw new IllegalArgumentException(kind + " is no integer type");
        }
        return type;
    }

    public IntegerType of(CType.BitInt type) {
        // ranks below the standard type of the same width (C23 6.3.1.1), and is never promoted
        int rank = type.width() <= 32 ? 2 : type.width() <= 64 ? 3 : 7;
        return new IntegerType(type, type.width(), type.signed(), rank);
    }

    /** The type that is as wide as {@code width} bits and has this signedness; null where the target has none. */
    public @Nullable IntegerType ofWidth(int width, boolean signed) {
        for (IntegerType type : types.values()) {
            boolean plainChar = type.type().equals(new CType.Primitive(PrimitiveKind.CHAR));
            if (type.width() == width && type.signed() == signed && !plainChar) {
                return type;
            }
        }
        return null;
    }

    /** The integer promotions (C23 6.3.1.1p2). */
    public IntegerType promote(IntegerType type) {
        IntegerType cInt = get(PrimitiveKind.INT);
        if (type.type() instanceof CType.BitInt || type.rank() >= cInt.rank()) {
            return type;
        }
        boolean fits = type.width() < cInt.width() || (type.signed() && type.width() == cInt.width());
        return fits ? cInt : get(PrimitiveKind.UNSIGNED_INT);
    }

    /** The usual arithmetic conversions between integer types (C23 6.3.1.8). */
    public IntegerType common(IntegerType left, IntegerType right) {
        IntegerType a = promote(left);
        IntegerType b = promote(right);
        if (a.signed() == b.signed()) {
            return a.rank() >= b.rank() ? a : b;
        }
        IntegerType signed = a.signed() ? a : b;
        IntegerType unsigned = a.signed() ? b : a;
        if (unsigned.rank() >= signed.rank()) {
            return unsigned;
        }
        return signed.width() > unsigned.width() ? signed : unsignedOf(signed);
    }

    private IntegerType unsignedOf(IntegerType type) {
        return switch (type.type()) {
            case CType.Primitive(PrimitiveKind kind)
            when kind == PrimitiveKind.LONG -> get(PrimitiveKind.UNSIGNED_LONG);
            case CType.Primitive(PrimitiveKind kind)
            when kind == PrimitiveKind.LONG_LONG -> get(PrimitiveKind.UNSIGNED_LONG_LONG);
            case CType.Primitive(PrimitiveKind kind)
            when kind == PrimitiveKind.INT128 -> get(PrimitiveKind.UNSIGNED_INT128);
            case CType other -> new IntegerType(other, type.width(), false, type.rank());
        };
    }
}
