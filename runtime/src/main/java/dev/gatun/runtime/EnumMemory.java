package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;

/** Values of enums in memory, of any integer type and at any address. */
final class EnumMemory {

    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    private EnumMemory() {}

    /** The value at {@code offset} bytes, as {@link EnumType#of} takes it. */
    static long get(ScalarType type, MemorySegment segment, long offset) {
        return switch (type) {
            case CInt scalar -> scalar.getUnaligned(segment, offset);
            case CLong scalar -> scalar.getUnaligned(segment, offset);
            case CLongLong scalar -> scalar.getUnaligned(segment, offset);
            case CByte scalar -> scalar.signed() ? scalar.get(segment, offset) : scalar.get(segment, offset) & BYTE;
            case CShort scalar -> {
                short value = scalar.getUnaligned(segment, offset);
                yield scalar.signed() ? value : value & SHORT;
            }
            case CBool scalar -> scalar.get(segment, offset) ? 1 : 0;
            case CChar16 scalar -> scalar.getUnaligned(segment, offset);
            case CWchar scalar -> scalar.getUnaligned(segment, offset);
            case CBfloat16 _, CFloat16 _, CFloat _, CDouble _, CPointer _ -> throw noInteger(type);
        };
    }

    /** Writes a value at {@code offset} bytes. */
    static void set(ScalarType type, MemorySegment segment, long offset, long value) {
        switch (type) {
            case CInt scalar -> scalar.setUnaligned(segment, offset, (int) value);
            case CLong scalar -> scalar.setUnaligned(segment, offset, value);
            case CLongLong scalar -> scalar.setUnaligned(segment, offset, value);
            case CByte scalar -> scalar.set(segment, offset, (byte) value);
            case CShort scalar -> scalar.setUnaligned(segment, offset, (short) value);
            case CBool scalar -> scalar.set(segment, offset, value != 0);
            case CChar16 scalar -> scalar.setUnaligned(segment, offset, (char) value);
            case CWchar scalar -> scalar.setUnaligned(segment, offset, (int) value);
            case CBfloat16 _, CFloat16 _, CFloat _, CDouble _, CPointer _ -> throw noInteger(type);
        }
    }

    private static IllegalArgumentException noInteger(ScalarType type) {
        return new IllegalArgumentException("no enum is kept in " + type.name());
    }
}
