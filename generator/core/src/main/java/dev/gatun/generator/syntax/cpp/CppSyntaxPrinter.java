package dev.gatun.generator.syntax.cpp;

/** Writes syntax trees as C++. */
public final class CppSyntaxPrinter {

    private CppSyntaxPrinter() {}

    /** A type-id on one line. */
    public static String print(CppTypeId type) {
        return type.toString();
    }
}
