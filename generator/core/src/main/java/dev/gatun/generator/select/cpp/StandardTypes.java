package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.Set;

/** Classes of the standard library that are values in Java, so that their arguments are needed and they themselves are not. */
public final class StandardTypes {

    /** Copied across by value, {@code const &} and {@code &&}; objects of their own by other references and pointers. */
    private static final Set<String> VALUES = Set.of(
            "basic_string",
            "string",
            "wstring",
            "u8string",
            "u16string",
            "u32string",
            "basic_string_view",
            "string_view",
            "vector",
            "array",
            "list",
            "forward_list",
            "deque",
            "span",
            "set",
            "multiset",
            "unordered_set",
            "unordered_multiset",
            "map",
            "multimap",
            "unordered_map",
            "unordered_multimap",
            "optional",
            "pair",
            "tuple",
            "variant",
            "monostate",
            "initializer_list",
            "chrono::duration",
            "filesystem::path");

    /** Owners and callables: what they hold crosses, however they are passed. */
    private static final Set<String> HOLDERS =
            Set.of("unique_ptr", "shared_ptr", "weak_ptr", "function", "reference_wrapper");

    private StandardTypes() {}

    static boolean isValue(QualifiedName name) {
        return VALUES.contains(plain(name));
    }

    static boolean isHolder(QualifiedName name) {
        return HOLDERS.contains(plain(name));
    }

    private static String plain(QualifiedName name) {
        String spelling = (name.isSpecialization() ? name.template() : name).spelling();
        return spelling.startsWith("std::") ? spelling.substring(5) : "";
    }
}
