package dev.gatun.runtime;

import java.lang.foreign.ValueLayout;

/** A C type whose values are one Java value: arithmetic types and pointers. The constants are in {@link C}. */
public abstract sealed class ScalarType implements NativeType
        permits CBfloat16,
                CBool,
                CByte,
                CChar16,
                CDouble,
                CFloat,
                CFloat16,
                CInt,
                CLong,
                CLongLong,
                CPointer,
                CShort,
                CWchar {

    private final String name;
    private final ValueLayout layout;
    private final Class<?> carrier;
    private final boolean signed;

    ScalarType(String name, ValueLayout layout, Class<?> carrier, boolean signed) {
        this.name = name;
        this.layout = layout;
        this.carrier = carrier;
        this.signed = signed;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final long size() {
        return layout.byteSize();
    }

    @Override
    public final long alignment() {
        return layout.byteAlignment();
    }

    @Override
    public final ValueLayout layout() {
        if (carrier != layout.carrier() && carrier == float.class) {
            throw new UnsupportedOperationException("the linker can't pass " + name + " by value");
        }
        return layout;
    }

    @Override
    public final Class<?> carrier() {
        return carrier;
    }

    /** Whether values can be negative in C. */
    public final boolean signed() {
        return signed;
    }

    @Override
    public final String toString() {
        return name;
    }
}
