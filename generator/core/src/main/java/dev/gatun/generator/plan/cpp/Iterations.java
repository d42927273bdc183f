package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppTypePlan.Iteration;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a class can be walked through. */
final class Iterations {

    private Iterations() {}

    /** Null for a class that is no range, or one of what Java can't have. */
    static @Nullable Iteration of(Tools tools, CppClass declared, Place place) {
        boolean constant = find(declared, "end", true) != null;
        Function begin = find(declared, "begin", constant);
        if (begin == null || find(declared, "end", constant) == null) {
            return null;
        }
        CppType element = element(tools, begin.result());
        if (element == null) {
            return null;
        }
        try {
            return new Iteration(tools.passings().out(element, Owner.KEPT_BY_THIS, place), element, constant);
        } catch (NoPassing _) {
            return null;
        }
    }

    private static @Nullable Function find(CppClass declared, String name, boolean constant) {
        return methods(declared, name)
                .filter(it -> it.qualifiers().isConst() == constant)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Function> methods(CppClass declared, String name) {
        return declared.members(Function.class)
                .filter(it -> it.kind() == Function.Kind.METHOD
                        && it.access() == CppAccess.PUBLIC
                        && it.parameters().isEmpty()
                        && it.name().identifier().equals(name));
    }

    /** What {@code *it} gives; null for what is no iterator. */
    private static @Nullable CppType element(Tools tools, CppType iterator) {
        return switch (iterator.canonical()) {
            case CppType.Pointer(CppType pointee) -> new CppType.Reference(pointee, false);
            case CppType.ClassType(QualifiedName name) -> dereferenced(tools, name);
            default -> null;
        };
    }

    private static @Nullable CppType dereferenced(Tools tools, QualifiedName iterator) {
        CppClass declared = tools.find(iterator);
        List<Function> found = declared == null
                ? List.of()
                : declared.members(Function.class)
                        .filter(it -> it.name().identifier().equals("operator*")
                                && it.parameters().isEmpty())
                        .toList();
        return found.isEmpty() ? null : found.getLast().result();
    }
}
