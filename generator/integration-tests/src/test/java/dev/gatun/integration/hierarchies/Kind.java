package dev.gatun.integration.hierarchies;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a parameter or result may be; {@code $} stands for the class. */
enum Kind {
    BOOL("bool", "boolean"),
    BYTE("signed char", "byte"),
    SHORT("short", "short"),
    UNSIGNED_SHORT("unsigned short", "short"),
    INT("int", "int"),
    UNSIGNED("unsigned", "int"),
    LONG("long long", "long"),
    UNSIGNED_LONG("unsigned long long", "long"),
    FLOAT("float", "float"),
    DOUBLE("double", "double"),
    CHAR16("char16_t", "char"),
    SHADE("::t::Shade", "bound.t.Shade"),
    TEXT("std::string", "String"),
    TEXT_REFERENCE("const std::string &", "String"),
    TEXT_VIEW("std::string_view", "String"),
    INTS("std::vector<int>", "int[]"),
    DOUBLES("const std::vector<double> &", "double[]"),
    TEXTS("std::vector<std::string>", "List<String>"),
    OPTIONAL("std::optional<int>", "Optional<Integer>"),
    MAP("std::map<std::string, int>", "Map<String, Integer>"),
    PAIR("std::pair<int, std::string>", "Pair<Integer, String>"),
    VALUE("$", ""),
    REFERENCE("$ &", ""),
    CONST_REFERENCE("const $ &", ""),
    POINTER("$ *", ""),
    CONST_POINTER("const $ *", ""),
    UNIQUE("std::unique_ptr<$>", ""),
    SHARED("std::shared_ptr<$>", "");

    static final List<Kind> PLAIN = List.copyOf(EnumSet.range(BOOL, PAIR));
    static final List<Kind> SCALARS = List.copyOf(EnumSet.range(BOOL, CHAR16));
    static final List<Kind> OBJECTS = List.copyOf(EnumSet.range(VALUE, SHARED));

    private static final Set<Kind> POINTERS = EnumSet.of(POINTER, CONST_POINTER);

    final String cpp;
    final String java;

    Kind(String cpp, String java) {
        this.cpp = cpp;
        this.java = java;
    }

    boolean isObject() {
        return compareTo(VALUE) >= 0;
    }

    boolean isPointer() {
        return POINTERS.contains(this);
    }
}
