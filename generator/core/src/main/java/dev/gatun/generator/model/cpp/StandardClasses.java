package dev.gatun.generator.model.cpp;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the standard says of classes of its own that need not be instantiated to know ([containers], [utilities], [thread]). */
final class StandardClasses {

    /** Objects that stay where they are. */
    private static final Set<String> FIXED = Set.of(
            "atomic",
            "atomic_flag",
            "mutex",
            "recursive_mutex",
            "timed_mutex",
            "shared_mutex",
            "shared_timed_mutex",
            "recursive_timed_mutex",
            "condition_variable",
            "condition_variable_any",
            "once_flag",
            "lock_guard",
            "scoped_lock",
            "latch",
            "barrier",
            "counting_semaphore");

    /** Objects that are moved, but not copied. */
    private static final Set<String> UNIQUE = Set.of(
            "unique_ptr",
            "unique_lock",
            "shared_lock",
            "thread",
            "jthread",
            "future",
            "promise",
            "packaged_task",
            "basic_ifstream",
            "basic_ofstream",
            "basic_fstream",
            "basic_istringstream",
            "basic_ostringstream",
            "basic_stringstream");

    private StandardClasses() {}

    private static String name(CppType type) {
        return type instanceof CppType.ClassType(QualifiedName name)
                        && name.namespacePath().equals(List.of("std"))
                ? name.identifier()
                : "";
    }

    static boolean isMovable(CppType type) {
        return !FIXED.contains(name(type));
    }

    /** Containers are copied if their elements are; the elements of pointers that share are not looked at. */
    static boolean isCopyable(CppType type, Predicate<CppType> copied) {
        String name = name(type);
        if (FIXED.contains(name) || UNIQUE.contains(name)) {
            return false;
        }
        boolean shares = name.equals("shared_ptr") || name.equals("weak_ptr") || name.equals("function");
        return shares
                || !(type instanceof CppType.ClassType(QualifiedName known))
                || known.arguments().stream().allMatch(argument -> isCopyable(argument, copied));
    }

    private static boolean isCopyable(TemplateArgument argument, Predicate<CppType> copied) {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) ->
                !(type.desugared().canonical() instanceof CppType.ClassType) || copied.test(type);
            case TemplateArgument.Pack(List<TemplateArgument> pack) ->
                pack.stream().allMatch(each -> isCopyable(each, copied));
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _, TemplateArgument.OfParameter _ -> true;
            case TemplateArgument.Dependent _, TemplateArgument.Expansion _ -> true;
        };
    }

    static boolean isDefaultConstructible(CppType type) {
        return switch (name(type)) {
            case "", "reference_wrapper", "lock_guard", "latch", "barrier", "counting_semaphore" -> false;
            default -> true;
        };
    }
}
