package dev.gatun.generator.plan.cpp;

import java.util.Set;

/** What Java has by itself. */
final class JavaLang {

    /** Classes of {@code java.lang} that generated sources may name: one in the same package would hide them (JLS 6.4.1). */
    static final Set<String> CLASSES = Set.of(
            "ArithmeticException",
            "AssertionError",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Character",
            "CharSequence",
            "Class",
            "ClassCastException",
            "Comparable",
            "Deprecated",
            "Double",
            "Enum",
            "Error",
            "Exception",
            "Float",
            "FunctionalInterface",
            "IllegalArgumentException",
            "IllegalStateException",
            "IndexOutOfBoundsException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "NullPointerException",
            "Number",
            "Object",
            "Override",
            "Record",
            "Runnable",
            "RuntimeException",
            "SafeVarargs",
            "Short",
            "String",
            "SuppressWarnings",
            "System",
            "Thread",
            "Throwable",
            "UnsupportedOperationException",
            "Void");

    private JavaLang() {}
}
