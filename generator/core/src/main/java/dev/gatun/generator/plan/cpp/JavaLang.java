package dev.gatun.generator.plan.cpp;

import java.util.Set;

/** What Java has by itself. */
final class JavaLang {

    /** Classes of {@code java.lang} that generated sources may name: one in the same package would hide them (JLS 6.4.1). */
    static final Set<String> CLASSES = Set.of(
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Character",
            "Comparable",
            "Deprecated",
            "Double",
            "Float",
            "FunctionalInterface",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable",
            "Void");

    private JavaLang() {}
}
