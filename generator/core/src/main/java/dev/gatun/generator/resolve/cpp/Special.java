package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;

/** Which special member a function is ([special]). */
final class Special {

    private Special() {}

    static boolean isDefaultOrCopy(Function constructor, QualifiedName type) {
        return isDefault(constructor) || isCopy(constructor, type) || isMove(constructor, type);
    }

    /** A constructor that can be called with nothing. */
    static boolean isDefault(Function constructor) {
        return constructor.parameters().stream()
                .allMatch(parameter ->
                        parameter.defaultArgument() != null || parameter.type() instanceof CppType.Expansion);
    }

    /** A constructor or assignment whose first parameter is {@code T &} or {@code T const &} ([class.copy.ctor]). */
    static boolean isCopy(Function function, QualifiedName type) {
        return takesReference(function, type, false);
    }

    static boolean isMove(Function function, QualifiedName type) {
        return takesReference(function, type, true);
    }

    private static boolean takesReference(Function function, QualifiedName type, boolean rvalue) {
        return !function.parameters().isEmpty()
                && function.parameters().getFirst().type().desugared().canonical()
                        instanceof CppType.Reference(CppType referred, boolean moved)
                && moved == rvalue
                && referred.canonical().equals(new CppType.ClassType(type))
                && function.parameters().stream()
                        .skip(1)
                        .map(Parameter::defaultArgument)
                        .allMatch(each -> each != null);
    }
}
