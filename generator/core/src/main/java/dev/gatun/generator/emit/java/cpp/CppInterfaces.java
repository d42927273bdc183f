package dev.gatun.generator.emit.java.cpp;

import java.util.Locale;

/** Names in the interfaces of further base classes. */
final class CppInterfaces {

    private CppInterfaces() {}

    /** The method that gives the part of an object that is the base: {@code asNamed}. */
    static String part(String simpleName) {
        return "as" + simpleName.substring(0, 1).toUpperCase(Locale.ROOT) + simpleName.substring(1);
    }
}
