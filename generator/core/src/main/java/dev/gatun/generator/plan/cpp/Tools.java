package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.CppSelection;
import org.jspecify.annotations.Nullable;

/** What planning any declaration takes. */
record Tools(
        CppSelection selection,
        CppNames names,
        PlannedTypes types,
        Passings passings,
        CallPlanner calls,
        Symbols symbols,
        Skips skips,
        FreeOperators operators,
        Rules rules) {

    Facts facts() {
        return types.facts();
    }

    /** A class as the model has it: with members of any access. */
    @Nullable CppClass find(QualifiedName name) {
        return facts().find(name);
    }

    /** Whether a member of a container of the standard library can be instantiated, as far as is known. */
    boolean canBeInstantiated(Function function) {
        return new ElementNeeds(facts(), operators).areMet(function);
    }

    /** What a function is called in Java, if it can be: instances of templates have names of their own. */
    String javaNameOf(Function function) {
        QualifiedName name = function.templateArguments().isEmpty()
                ? function.name()
                : function.name().specialized(function.templateArguments());
        String instance = selection.instanceNames().containsKey(name.desugared())
                ? selection.nameOf(name).identifier()
                : function.name().identifier();
        return rules.nameOf(function.name(), instance);
    }
}
