package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.Scalar;

/**
 * A class outside the target package that generated sources name. Its simple name is nobody else's: the plan reserves it.
 *
 * @param packageName empty for {@code java.lang}, which needs no import
 */
record ClassRef(String packageName, String simpleName) {

    static final ClassRef ARRAY = runtime("Array");
    static final ClassRef BIT_FIELD = runtime("BitField");
    static final ClassRef C = runtime("C");
    static final ClassRef C_ENUM = runtime("CEnum");
    static final ClassRef C_LONG_ENUM = runtime("CLongEnum");
    static final ClassRef C_STRING = runtime("CString");
    static final ClassRef CALLBACK_TYPE = runtime("CallbackType");
    static final ClassRef FUNCTION_POINTER = runtime("FunctionPointer");
    static final ClassRef LIBRARY = runtime("Library");
    static final ClassRef NATIVE = runtime("Native");
    static final ClassRef OPAQUE_TYPE = runtime("OpaqueType");
    static final ClassRef POINTER = runtime("Pointer");
    static final ClassRef POINTER_ARRAY = runtime("PointerArray");
    static final ClassRef RECORD_TYPE = runtime("RecordType");
    static final ClassRef REF = runtime("Ref");
    static final ClassRef UNKNOWN_ENUM_VALUE = runtime("UnknownEnumValueException");
    static final ClassRef VARIABLE = runtime("Variable");
    static final ClassRef VARIADIC = runtime("Variadic");

    static final ClassRef ARENA = new ClassRef("java.lang.foreign", "Arena");
    static final ClassRef MEMORY_SEGMENT = new ClassRef("java.lang.foreign", "MemorySegment");
    static final ClassRef SEGMENT_ALLOCATOR = new ClassRef("java.lang.foreign", "SegmentAllocator");
    static final ClassRef METHOD_HANDLE = new ClassRef("java.lang.invoke", "MethodHandle");
    static final ClassRef METHOD_HANDLES = new ClassRef("java.lang.invoke", "MethodHandles");
    static final ClassRef NULL_MARKED = new ClassRef("org.jspecify.annotations", "NullMarked");
    static final ClassRef NULLABLE = new ClassRef("org.jspecify.annotations", "Nullable");

    /** What {@code Pointer} to such scalars is a pointer to: {@code CInt}. */
    static ClassRef pointed(Scalar scalar) {
        return runtime(switch (Family.of(scalar)) {
            case BOOL -> "CBool";
            case BYTE -> "CByte";
            case SHORT -> "CShort";
            case INT -> "CInt";
            case C_LONG -> "CLong";
            case LONG -> "CLongLong";
            case FLOAT -> "CFloat";
            case DOUBLE -> "CDouble";
            case WCHAR -> "CWchar";
            case CHAR16 -> "CChar16";
        });
    }

    /** {@code IntRef}. */
    static ClassRef reference(Scalar scalar) {
        return runtime(Family.of(scalar).prefix + "Ref");
    }

    /** {@code IntArray}. */
    static ClassRef array(Scalar scalar) {
        return runtime(Family.of(scalar).prefix + "Array");
    }

    private static ClassRef runtime(String name) {
        return new ClassRef("dev.gatun.runtime", name);
    }

    /** Scalars that share their classes of references and arrays. */
    private enum Family {
        BOOL("Bool"),
        BYTE("Byte"),
        SHORT("Short"),
        INT("Int"),
        C_LONG("CLong"),
        LONG("Long"),
        FLOAT("Float"),
        DOUBLE("Double"),
        WCHAR("Wchar"),
        CHAR16("Char16");

        private final String prefix;

        Family(String prefix) {
            this.prefix = prefix;
        }

        static Family of(Scalar scalar) {
            return switch (scalar) {
                case BOOL -> BOOL;
                case CHAR, SIGNED_CHAR, UNSIGNED_CHAR, INT8_T, UINT8_T -> BYTE;
                case Scalar.SHORT, UNSIGNED_SHORT, INT16_T, UINT16_T -> SHORT;
                case Scalar.INT, UNSIGNED_INT, INT32_T, UINT32_T, CHAR32_T -> INT;
                case Scalar.LONG, UNSIGNED_LONG -> C_LONG;
                case LONG_LONG, UNSIGNED_LONG_LONG, INT64_T, UINT64_T -> LONG;
                case SIZE_T, SSIZE_T, PTRDIFF_T, INTPTR_T, UINTPTR_T -> LONG;
                case FLOAT -> FLOAT;
                case DOUBLE -> DOUBLE;
                case WCHAR_T -> WCHAR;
                case CHAR16_T -> CHAR16;
            };
        }
    }
}
