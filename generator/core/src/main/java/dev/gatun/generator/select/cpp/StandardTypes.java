package dev.gatun.generator.select.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.List;
import java.util.Set;

/** Classes of the standard library that are values in Java, so that their arguments are needed and they themselves are not. */
public final class StandardTypes {

    /** What all exceptions of the library derive from ([exception]). */
    public static final QualifiedName EXCEPTION =
            QualifiedName.namespace(List.of("std")).member("exception");

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

    public static boolean isValue(QualifiedName name) {
        return VALUES.contains(plain(name));
    }

    static boolean isHolder(QualifiedName name) {
        return HOLDERS.contains(plain(name));
    }

    /** What a container works by, and nothing that it holds. */
    private static final Set<String> HELPERS = Set.of(
            "allocator",
            "less",
            "greater",
            "equal_to",
            "hash",
            "char_traits",
            "default_delete",
            "ratio",
            "reverse_iterator",
            "insert_iterator",
            "back_insert_iterator");

    public static boolean isHelper(CppType type) {
        return type.canonical() instanceof CppType.ClassType(QualifiedName name) && HELPERS.contains(plain(name));
    }

    /** Whether a member of a standard class is about allocators and the like, which nobody asks for in Java. */
    static boolean isMachinery(Function function) {
        return CppKindNames.isStandard(function.name())
                && (isHelperInside(function.result())
                        || function.parameters().stream().anyMatch(parameter -> isHelperInside(parameter.type())));
    }

    /** Whether it is {@code std::ostream &operator<<(std::ostream &, T)} ([ostream.inserters]). */
    static boolean isInserter(Function function) {
        return "<<".equals(function.operator())
                && function.parameters().size() == 2
                && function.parameters().getFirst().type().canonical()
                        instanceof CppType.Reference(CppType stream, var _)
                && stream.canonical() instanceof CppType.ClassType(QualifiedName name)
                && plain(name).equals("basic_ostream");
    }

    private static boolean isHelperInside(CppType type) {
        return switch (type.canonical()) {
            case CppType.Reference it -> isHelper(it.referred());
            case CppType.Pointer it -> isHelper(it.pointee());
            default -> isHelper(type);
        };
    }

    private static String plain(QualifiedName name) {
        String spelling = (name.isSpecialization() ? name.template() : name).spelling();
        return spelling.startsWith("std::") ? spelling.substring(5) : "";
    }
}
