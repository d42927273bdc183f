package dev.gatun.generator.plan.naming;

import java.util.HashSet;
import java.util.Set;

/** Names that generated sources use on their own account, so that nothing from a header can have them. */
public final class FixedNames {

    /** The runtime's interface of functions without parameters and result: the name of no class but that. */
    public static final String PROCEDURE = "Procedure";

    /** Classes of the runtime and the JDK that are named in generated sources, and their local variables, which would obscure a class. */
    public static final Set<String> CLASSES = Set.of(
            "Array",
            "BoundCallback",
            "BitField",
            "C",
            "CEnum",
            "CString",
            "CallbackType",
            "Function",
            "FunctionPointer",
            "Handle",
            "Hold",
            "Ownership",
            "Consumption",
            "LentCallback",
            "Library",
            "Native",
            "NativeException",
            "ErrorReport",
            "EnumType",
            "OpaqueType",
            PROCEDURE,
            "Pointer",
            "PointerArray",
            "RecordType",
            "Ref",
            "Scratch",
            "UnknownEnumValueException",
            "Variadic",
            "Variable",
            "BitInt",
            "Bytes",
            "VectorType",
            "LongDouble",
            "Float128",
            "Int128",
            "UnsignedInt128",
            "ComplexFloat",
            "ComplexDouble",
            "ComplexLongDouble",
            "CFloat16",
            "CBfloat16",
            "Float16Ref",
            "Float16Array",
            "Bfloat16Ref",
            "Bfloat16Array",
            "ThreadLocalVariable",
            "BoolArray",
            "ByteArray",
            "ShortArray",
            "IntArray",
            "CLongArray",
            "LongArray",
            "FloatArray",
            "DoubleArray",
            "WcharArray",
            "Char16Array",
            "BoolRef",
            "ByteRef",
            "ShortRef",
            "IntRef",
            "CLongRef",
            "LongRef",
            "FloatRef",
            "DoubleRef",
            "WcharRef",
            "Char16Ref",
            "CBool",
            "CByte",
            "CShort",
            "CInt",
            "CLong",
            "CLongLong",
            "CFloat",
            "CDouble",
            "CWchar",
            "CChar16",
            "Arena",
            "SuppressWarnings",
            "CheckReturnValue",
            "BigInteger",
            "Objects",
            "WideBitField",
            "Deprecated",
            "FunctionalInterface",
            "MemorySegment",
            "MethodHandle",
            "MethodHandles",
            "NullMarked",
            "Nullable",
            "Object",
            "Override",
            "SegmentAllocator",
            "String",
            "Throwable",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Boolean",
            "address",
            "allocator",
            "arena",
            "arguments",
            "failure",
            "function",
            "length",
            "pointer",
            "result",
            "scratch",
            "segment",
            "value");

    /** Likewise, but taken as they are written: a header's {@code struct flags} keeps its name. */
    public static final Set<String> CLASSES_AS_WRITTEN =
            Set.of("CLongEnum", "EnumArray", "EnumRef", "FlagSet", "FlagType", "Flags");

    /** Methods that every object has; a static method can't share their signatures. */
    public static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Methods of record classes. */
    public static final Set<String> RECORD_METHODS = Set.of("allocate", "allocateArray", "of", "segment");

    /** Fields of record classes. */
    public static final Set<String> RECORD_FIELDS = Set.of("TYPE", "segment");

    /** Methods of owners' classes besides. */
    public static final Set<String> OWNER_METHODS = Set.of("close");

    /** Fields of owners' classes besides. */
    public static final Set<String> OWNER_FIELDS = Set.of("OWNERSHIP");

    /** Fields of enum classes. */
    public static final Set<String> ENUM_FIELDS = Set.of("TYPE", "value");

    /** Fields of the header class. */
    public static final Set<String> HEADER_FIELDS = Set.of("LIBRARY");

    /** Local variables of a record's factory method. */
    public static final Set<String> FACTORY_LOCALS = Set.of("allocator", "result");

    /** Names that a function's body uses. A parameter would obscure a class or field of its name (JLS 6.4.1, 6.4.2). */
    public static final Set<String> FUNCTION_LOCALS =
            withClasses(Set.of("LIBRARY", "allocator", "arguments", "failure", "result", "scratch"));

    /** The same where more is done than the call. */
    public static final Set<String> CALL_LOCALS = with(FUNCTION_LOCALS, "result");

    /** Names that a callback's methods use. */
    public static final Set<String> CALLBACK_LOCALS =
            withClasses(Set.of("TYPE", "address", "arena", "failure", "function", "pointer", "value"));

    private FixedNames() {}

    private static Set<String> with(Set<String> names, String more) {
        Set<String> all = new HashSet<>(names);
        all.add(more);
        return Set.copyOf(all);
    }

    private static Set<String> withClasses(Set<String> locals) {
        Set<String> names = new HashSet<>(locals);
        names.addAll(CLASSES_AS_WRITTEN);
        CLASSES.stream().filter(name -> Character.isUpperCase(name.charAt(0))).forEach(names::add);
        return Set.copyOf(names);
    }
}
