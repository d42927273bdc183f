package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Operators that are no members: of namespaces, and friends that are found by their arguments. Each belongs to the class of its left operand. */
final class FreeOperators {

    private final Map<QualifiedName, Set<Function>> byOperand = new HashMap<>();

    FreeOperators(CppSelection selection) {
        for (CppDeclaration declaration : selection.declarations()) {
            if (declaration instanceof Function function) {
                add(function);
            }
        }
        for (CppClass declared : selection.classes().values()) {
            declared.friends().forEach(this::add);
        }
    }

    private void add(Function function) {
        if (function.operator() == null) {
            return;
        }
        for (var parameter : function.parameters()) {
            QualifiedName operand = operand(parameter.type());
            if (operand != null) {
                byOperand.computeIfAbsent(operand, _ -> new LinkedHashSet<>()).add(function);
            }
        }
    }

    /** The class of an operand, a reference or not; null for none. */
    static @Nullable QualifiedName operand(CppType type) {
        CppType canonical = type.canonical();
        CppType plain =
                canonical instanceof CppType.Reference(CppType referred, var _) ? referred.canonical() : canonical;
        return plain instanceof CppType.ClassType(QualifiedName name) ? name.desugared() : null;
    }

    /** Those with an operand of a class, whichever. */
    List<Function> of(QualifiedName name) {
        return new ArrayList<>(byOperand.getOrDefault(name.desugared(), Set.of()));
    }
}
