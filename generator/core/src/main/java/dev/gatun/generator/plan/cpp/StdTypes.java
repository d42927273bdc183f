package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.select.cpp.StandardTypes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classes of the standard library that mean something in Java. */
final class StdTypes {

    static final String UNIQUE = "std::unique_ptr";
    static final String SHARED = "std::shared_ptr";
    private static final String FUNCTION = "std::function";

    private StdTypes() {}

    /** The name without template arguments and the versions' namespaces, which are inline. */
    static String template(QualifiedName name) {
        return name.isSpecialization() ? name.template().spelling() : name.spelling();
    }

    static boolean isValue(ClassType type) {
        return StandardTypes.isValue(type.name());
    }

    static boolean isFunction(ClassType type) {
        return template(type.name()).equals(FUNCTION);
    }

    static boolean isStandard(QualifiedName name) {
        return !name.isGlobal() && name.parts().getFirst().text().equals("std");
    }

    /** What a smart pointer of one kind points to; null for any other type. */
    static @Nullable CppType pointee(ClassType type, String template) {
        return template(type.name()).equals(template) ? argument(type, 0) : null;
    }

    /** A type argument; null where there is none. */
    static @Nullable CppType argument(ClassType type, int index) {
        List<TemplateArgument> arguments = flat(type.name().arguments());
        return index < arguments.size() && arguments.get(index) instanceof TemplateArgument.OfType(CppType argument)
                ? argument
                : null;
    }

    /** Whether it holds values of its type arguments and nothing else, each as if it stood alone; not a variant, which is one class in Java. */
    static boolean holdsAlike(ClassType type) {
        return isValue(type) && !template(type.name()).equals("std::variant");
    }

    /** The types of what it holds. */
    static Stream<CppType> elements(ClassType type) {
        return flat(type.name().arguments()).stream().mapMulti((argument, next) -> {
            if (argument instanceof TemplateArgument.OfType(CppType each) && !StandardTypes.isHelper(each)) {
                next.accept(each);
            }
        });
    }

    /** Arguments with those of packs in their place. */
    static List<TemplateArgument> flat(List<TemplateArgument> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument instanceof TemplateArgument.Pack(List<TemplateArgument> pack)
                        ? flat(pack).stream()
                        : Stream.of(argument))
                .toList();
    }

    /** The signature of a {@code std::function}; null if it has none. */
    static CppType.@Nullable Function signature(ClassType type) {
        CppType argument = argument(type, 0);
        return argument != null && argument.canonical() instanceof CppType.Function function ? function : null;
    }
}
