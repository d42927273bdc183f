package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import org.jspecify.annotations.Nullable;

/** Tells which typedefs name a function type, and so become a Java interface. */
public final class FunctionTypedefs {

    private FunctionTypedefs() {}

    /**
     * The function type that a typedef of this type gives a name to: its own type or what it points to. Null for any other type, also for
     * one that has a typedef's name already.
     */
    public static CType.@Nullable Function functionType(CType type) {
        CType bare = unqualified(type);
        if (bare instanceof CType.Pointer pointer) {
            bare = unqualified(pointer.pointee());
        }
        return bare instanceof CType.Function function ? function : null;
    }

    /** The type without qualifiers at its outermost level, typedef names kept. */
    public static CType unqualified(CType type) {
        CType result = type;
        while (result instanceof CType.Qualified qualified) {
            result = qualified.type();
        }
        return result;
    }
}
