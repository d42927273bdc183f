package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.View;
import dev.gatun.generator.plan.naming.FixedNames;

/** The classes that generated sources name, those of the target package aside. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.gatun.runtime";

    static final ClassName ARRAY = runtime("Array");
    static final ClassName BOUND_CALLBACK = runtime("BoundCallback");
    static final ClassName BIT_FIELD = runtime("BitField");
    static final ClassName WIDE_BIT_FIELD = runtime("WideBitField");
    static final ClassName BUFFERS = runtime("Buffers");
    static final ClassName C = runtime("C");
    static final ClassName C_ENUM = runtime("CEnum");
    static final ClassName C_LONG_ENUM = runtime("CLongEnum");
    static final ClassName C_STRING = runtime("CString");
    static final ClassName CALLBACK_TYPE = runtime("CallbackType");
    static final ClassName ENUM_ARRAY = runtime("EnumArray");
    static final ClassName ENUM_REF = runtime("EnumRef");
    static final ClassName ENUM_TYPE = runtime("EnumType");
    static final ClassName FLAG_SET = runtime("FlagSet");
    static final ClassName FLAG_TYPE = runtime("FlagType");
    static final ClassName FLAGS = runtime("Flags");
    static final ClassName CHECK_RETURN_VALUE = runtime("CheckReturnValue");
    static final ClassName ERROR_REPORT = runtime("ErrorReport");
    static final ClassName FUNCTION_POINTER = runtime("FunctionPointer");
    static final ClassName HANDLE = runtime("Handle");
    static final ClassName HOLD = runtime("Hold");
    static final ClassName OWNERSHIP = runtime("Ownership");
    static final ClassName CONSUMPTION = runtime("Consumption");
    static final ClassName LENT_CALLBACK = runtime("LentCallback");
    static final ClassName LIBRARY = runtime("Library");
    static final ClassName NATIVE = runtime("Native");
    static final ClassName NATIVE_EXCEPTION = runtime("NativeException");
    static final ClassName OPAQUE_TYPE = runtime("OpaqueType");
    static final ClassName POINTER = runtime("Pointer");
    static final ClassName POINTER_ARRAY = runtime("PointerArray");
    static final ClassName PROCEDURE = runtime(FixedNames.PROCEDURE);
    static final ClassName RECORD_BUILDER = runtime("RecordBuilder");
    static final ClassName RECORD_TYPE = runtime("RecordType");
    static final ClassName REF = runtime("Ref");
    static final ClassName SCRATCH = runtime("Scratch");
    static final ClassName VARIABLE = runtime("Variable");
    static final ClassName THREAD_LOCAL_VARIABLE = runtime("ThreadLocalVariable");
    static final ClassName BIT_INT = runtime("BitInt");
    static final ClassName BYTES = runtime("Bytes");
    static final ClassName VECTOR_TYPE = runtime("VectorType");
    static final ClassName VARIADIC = runtime("Variadic");

    static final ClassName ARENA = ClassName.get("java.lang.foreign", "Arena");
    static final ClassName MEMORY_SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
    static final ClassName SEGMENT_ALLOCATOR = ClassName.get("java.lang.foreign", "SegmentAllocator");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName FUNCTIONAL_INTERFACE = ClassName.get("java.lang", "FunctionalInterface");

    private RuntimeTypes() {}

    /** What {@code Pointer} to such scalars is a pointer to: {@code CInt}. */
    static ClassName pointed(Scalar scalar) {
        return switch (family(scalar)) {
            case BOOL -> runtime("CBool");
            case BYTE -> runtime("CByte");
            case SHORT -> runtime("CShort");
            case INT -> runtime("CInt");
            case C_LONG -> runtime("CLong");
            case LONG -> runtime("CLongLong");
            case FLOAT16 -> runtime("CFloat16");
            case BF16 -> runtime("CBfloat16");
            case FLOAT -> runtime("CFloat");
            case DOUBLE -> runtime("CDouble");
            case WCHAR -> runtime("CWchar");
            case CHAR16 -> runtime("CChar16");
        };
    }

    /** {@code IntRef}. */
    static ClassName reference(Scalar scalar) {
        return runtime(prefix(scalar) + "Ref");
    }

    /** {@code IntArray}. */
    static ClassName array(Scalar scalar) {
        return runtime(prefix(scalar) + "Array");
    }

    private static String prefix(Scalar scalar) {
        return switch (family(scalar)) {
            case BOOL -> "Bool";
            case BYTE -> "Byte";
            case SHORT -> "Short";
            case INT -> "Int";
            case C_LONG -> "CLong";
            case LONG -> "Long";
            case FLOAT16 -> "Float16";
            case BF16 -> "Bfloat16";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case WCHAR -> "Wchar";
            case CHAR16 -> "Char16";
        };
    }

    /** Scalars that share their carriers: arrays and references. */
    private enum Family {
        BOOL,
        BYTE,
        SHORT,
        INT,
        C_LONG,
        LONG,
        FLOAT16,
        BF16,
        FLOAT,
        DOUBLE,
        WCHAR,
        CHAR16
    }

    private static Family family(Scalar scalar) {
        return switch (scalar) {
            case BOOL -> Family.BOOL;
            case CHAR, SIGNED_CHAR, UNSIGNED_CHAR, INT8_T, UINT8_T -> Family.BYTE;
            case SHORT, UNSIGNED_SHORT, INT16_T, UINT16_T -> Family.SHORT;
            case INT, UNSIGNED_INT, INT32_T, UINT32_T, CHAR32_T -> Family.INT;
            case LONG, UNSIGNED_LONG -> Family.C_LONG;
            case LONG_LONG, UNSIGNED_LONG_LONG, INT64_T, UINT64_T -> Family.LONG;
            case SIZE_T, SSIZE_T, PTRDIFF_T, INTPTR_T, UINTPTR_T -> Family.LONG;
            case FLOAT16 -> Family.FLOAT16;
            case BF16 -> Family.BF16;
            case FLOAT -> Family.FLOAT;
            case DOUBLE -> Family.DOUBLE;
            case WCHAR_T -> Family.WCHAR;
            case CHAR16_T -> Family.CHAR16;
        };
    }

    /** The class of a view: {@code LongDouble}, {@code FloatArray}. */
    static ClassName view(View view) {
        return switch (view) {
            case View.Fixed(View.FixedView fixed) ->
                runtime(
                        switch (fixed) {
                            case LONG_DOUBLE -> "LongDouble";
                            case FLOAT128 -> "Float128";
                            case INT128 -> "Int128";
                            case UNSIGNED_INT128 -> "UnsignedInt128";
                            case COMPLEX_FLOAT -> "ComplexFloat";
                            case COMPLEX_DOUBLE -> "ComplexDouble";
                            case COMPLEX_LONG_DOUBLE -> "ComplexLongDouble";
                        });
            case View.BitInt _ -> BIT_INT;
            case View.Vector vector -> array(vector.element());
            case View.Bytes _ -> BYTES;
        };
    }

    private static ClassName runtime(String name) {
        return ClassName.get(RUNTIME, name);
    }
}
