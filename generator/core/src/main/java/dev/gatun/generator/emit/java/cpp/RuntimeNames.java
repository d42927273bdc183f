package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes that generated sources name, besides generated ones. */
final class RuntimeNames {

    static final ClassName C = runtime("C");
    static final ClassName HOLD = runtime("Hold");
    static final ClassName NATIVE = runtime("Native");
    static final ClassName SCRATCH = runtime("Scratch");
    static final ClassName FLAGS = runtime("Flags");
    static final ClassName FLAG_SET = runtime("FlagSet");

    static final ClassName CPP_LIBRARY = cpp("CppLibrary");
    static final ClassName CPP_OBJECT = cpp("CppObject");
    static final ClassName CPP_PEER = cpp("CppPeer");
    static final ClassName CPP_TYPE = cpp("CppType");
    static final ClassName CPP_ITERATOR = cpp("CppIterator");
    static final ClassName TRANSFER = cpp("Transfer");
    static final ClassName SHARE = cpp("Share");
    static final ClassName CODEC = cpp("Codec");
    static final ClassName RESULT_BUFFER = cpp("ResultBuffer");
    static final ClassName OUT_SLOT = cpp("OutSlot");
    static final ClassName CPP_STATUS = cpp("CppStatus");
    static final ClassName CPP_STATUS_EXCEPTION = cpp("CppStatusException");
    static final ClassName JAVA_OUT = cpp("JavaOut");
    static final ClassName ENCODED = cpp("Encoded");
    static final ClassName THROWN = cpp("Thrown");
    static final ClassName DIRECTOR = cpp("Director");
    static final ClassName LENT = cpp("Lent");
    static final ClassName JAVA_RESULT = cpp("JavaResult");
    static final ClassName CALLABLE_TYPE = cpp("CallableType");
    static final ClassName CPP_FUNCTION = cpp("CppFunction");

    static final ClassName MEMORY_SEGMENT = ClassName.get("java.lang.foreign", "MemorySegment");
    static final ClassName METHOD_HANDLE = ClassName.get("java.lang.invoke", "MethodHandle");
    static final ClassName METHOD_HANDLES = ClassName.get("java.lang.invoke", "MethodHandles");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName THROWABLE = ClassName.get("java.lang", "Throwable");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName OBJECT = ClassName.get("java.lang", "Object");
    static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
    static final ClassName ITERABLE = ClassName.get("java.lang", "Iterable");
    static final ClassName COMPARABLE = ClassName.get("java.lang", "Comparable");
    static final ClassName REFERENCE = ClassName.get("java.lang.ref", "Reference");
    static final ClassName ITERATOR = ClassName.get("java.util", "Iterator");

    /** Simple names that a generated class can't have without being named in full where it is used. */
    private static final Set<String> SIMPLE = Stream.concat(
                    Stream.of(
                                    C,
                                    HOLD,
                                    NATIVE,
                                    SCRATCH,
                                    FLAGS,
                                    FLAG_SET,
                                    CPP_LIBRARY,
                                    CPP_OBJECT,
                                    CPP_PEER,
                                    CPP_TYPE,
                                    CPP_ITERATOR,
                                    TRANSFER,
                                    SHARE,
                                    CODEC,
                                    RESULT_BUFFER,
                                    ENCODED,
                                    THROWN,
                                    LENT,
                                    JAVA_RESULT,
                                    JAVA_OUT,
                                    CALLABLE_TYPE,
                                    CPP_FUNCTION,
                                    DIRECTOR,
                                    MEMORY_SEGMENT,
                                    METHOD_HANDLE,
                                    METHOD_HANDLES,
                                    NULL_MARKED,
                                    NULLABLE,
                                    THROWABLE,
                                    STRING,
                                    OBJECT,
                                    OVERRIDE,
                                    ITERABLE,
                                    COMPARABLE,
                                    REFERENCE,
                                    ITERATOR)
                            .map(ClassName::simpleName),
                    Stream.of(
                            "Boolean",
                            "Byte",
                            "Short",
                            "Character",
                            "Integer",
                            "Long",
                            "Float",
                            "Double",
                            "SuppressWarnings",
                            "Deprecated",
                            "FunctionalInterface",
                            "List",
                            "Set",
                            "Map",
                            "Optional",
                            "Duration",
                            "Path",
                            "Pair",
                            "Unit",
                            "Record",
                            "Enum",
                            "EnumType",
                            "FlagType",
                            "CEnum",
                            "CLongEnum",
                            "Pointer",
                            "Ref",
                            "CString",
                            "IntRef",
                            "Class",
                            "Math"))
            .collect(Collectors.toUnmodifiableSet());

    private RuntimeNames() {}

    static boolean isTaken(String simpleName) {
        return SIMPLE.contains(simpleName);
    }

    static ClassName runtime(String name) {
        return ClassName.get("dev.gatun.runtime", name);
    }

    static ClassName cpp(String name) {
        return ClassName.get("dev.gatun.runtime.cpp", name);
    }
}
