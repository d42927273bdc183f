package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Definition;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Qualifiers;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.syntax.Attribute;
import java.util.ArrayList;
import java.util.List;

/** What redeclarations add to the first declaration ([dcl.fct.default], [dcl.attr], [except.spec]). */
final class Merging {

    private Merging() {}

    /** The attributes of both, those that say the same once. */
    static List<Attribute> union(List<Attribute> first, List<Attribute> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Attribute> union = new ArrayList<>(first);
        for (Attribute attribute : second) {
            if (union.stream().noneMatch(other -> same(other, attribute))) {
                union.add(attribute);
            }
        }
        return List.copyOf(union);
    }

    private static boolean same(Attribute a, Attribute b) {
        return a.name().equals(b.name()) && text(a).equals(text(b));
    }

    private static String text(Attribute attribute) {
        return attribute.arguments() == null ? "" : attribute.arguments().text();
    }

    /** The name, access and place stay those of the first. */
    static Function functions(Function first, Function again) {
        return new Function(
                first.name(),
                first.kind(),
                first.result(),
                parameters(first.parameters(), again.parameters()),
                first.variadic(),
                qualifiers(first.qualifiers(), again.qualifiers()),
                first.virtuality() == Virtuality.NONE ? again.virtuality() : first.virtuality(),
                again.definition() == Definition.NONE ? first.definition() : again.definition(),
                first.cLinkage() || again.cLinkage(),
                first.templateArguments(),
                first.constrained() || again.constrained(),
                first.access(),
                union(first.attributes(), again.attributes()),
                first.documentation() == null ? again.documentation() : first.documentation(),
                first.position());
    }

    private static Qualifiers qualifiers(Qualifiers first, Qualifiers again) {
        return new Qualifiers(
                first.isConst(),
                first.isVolatile(),
                first.reference(),
                first.isNoexcept() || again.isNoexcept(),
                first.isOverride() || again.isOverride(),
                first.isFinal() || again.isFinal(),
                first.isExplicit() || again.isExplicit(),
                first.isConstexpr() || again.isConstexpr());
    }

    private static List<Parameter> parameters(List<Parameter> first, List<Parameter> again) {
        if (first.size() != again.size()) {
            return first;
        }
        List<Parameter> merged = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Parameter a = first.get(i);
            Parameter b = again.get(i);
            merged.add(new Parameter(
                    a.name() == null ? b.name() : a.name(),
                    a.type(),
                    a.defaultArgument() == null ? b.defaultArgument() : a.defaultArgument(),
                    union(a.attributes(), b.attributes())));
        }
        return List.copyOf(merged);
    }
}
