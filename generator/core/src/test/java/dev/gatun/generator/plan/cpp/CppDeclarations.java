package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Definition;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Qualifiers;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.select.cpp.CppSelection;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declarations of C++ made by hand. */
final class CppDeclarations {

    static final SourcePosition NOWHERE =
            new SourcePosition(new SourceFile(SourceFile.synthetic("demo.hpp"), "demo\n"), 0);

    static final CppType VOID = new CppType.Void();
    static final CppType INT = fundamental(FundamentalKind.INT);
    static final CppType DOUBLE = fundamental(FundamentalKind.DOUBLE);
    static final CppType BOOL = fundamental(FundamentalKind.BOOL);
    static final CppType CHAR = fundamental(FundamentalKind.CHAR);
    static final Qualifiers PLAIN = new Qualifiers(false, false, RefQualifier.NONE, false, false, false, false, false);
    static final Qualifiers CONST = new Qualifiers(true, false, RefQualifier.NONE, false, false, false, false, false);

    private CppDeclarations() {}

    static CppType fundamental(FundamentalKind kind) {
        return new CppType.Fundamental(kind);
    }

    static CppType constant(CppType type) {
        return new CppType.Qualified(type, true, false);
    }

    static CppType pointer(CppType type) {
        return new CppType.Pointer(type);
    }

    static CppType reference(CppType type) {
        return new CppType.Reference(type, false);
    }

    static CppType rvalue(CppType type) {
        return new CppType.Reference(type, true);
    }

    static CppType classType(QualifiedName name) {
        return new CppType.ClassType(name);
    }

    /** A specialisation of a template of the standard library. */
    static CppType std(String template, CppType... arguments) {
        return new CppType.ClassType(stdName(template, arguments));
    }

    static QualifiedName stdName(String template, CppType... arguments) {
        List<TemplateArgument> list = Stream.of(arguments)
                .map(TemplateArgument.OfType::new)
                .map(TemplateArgument.class::cast)
                .toList();
        QualifiedName name = QualifiedName.namespace(List.of("std")).member(template);
        return list.isEmpty() ? name : name.specialized(list);
    }

    static QualifiedName in(String namespace, String name) {
        return QualifiedName.namespace(namespace.isEmpty() ? List.of() : List.of(namespace.split("::")))
                .member(name);
    }

    static Parameter parameter(@Nullable String name, CppType type) {
        return new Parameter(name, type, null, List.of());
    }

    static Parameter defaulted(String name, CppType type) {
        return new Parameter(name, type, "0", List.of());
    }

    static Function function(
            QualifiedName name,
            Kind kind,
            CppType result,
            Qualifiers qualifiers,
            Virtuality virtuality,
            Parameter... parameters) {
        return new Function(
                name,
                kind,
                result,
                List.of(parameters),
                false,
                qualifiers,
                virtuality,
                Definition.NONE,
                false,
                List.of(),
                false,
                CppAccess.PUBLIC,
                List.of(),
                null,
                NOWHERE);
    }

    static Function method(QualifiedName type, String name, CppType result, Parameter... parameters) {
        return function(type.member(name), Kind.METHOD, result, PLAIN, Virtuality.NONE, parameters);
    }

    static Function constMethod(QualifiedName type, String name, CppType result, Parameter... parameters) {
        return function(type.member(name), Kind.METHOD, result, CONST, Virtuality.NONE, parameters);
    }

    static Function virtual(QualifiedName type, String name, CppType result, Parameter... parameters) {
        return function(type.member(name), Kind.METHOD, result, PLAIN, Virtuality.VIRTUAL, parameters);
    }

    static Function pure(QualifiedName type, String name, CppType result, Parameter... parameters) {
        return function(type.member(name), Kind.METHOD, result, CONST, Virtuality.PURE, parameters);
    }

    static Function constructor(QualifiedName type, Parameter... parameters) {
        return function(type.member(type.identifier()), Kind.CONSTRUCTOR, VOID, PLAIN, Virtuality.NONE, parameters);
    }

    static Function destructor(QualifiedName type) {
        return function(type.member("~" + type.identifier()), Kind.DESTRUCTOR, VOID, PLAIN, Virtuality.NONE);
    }

    static CppClass classOf(QualifiedName name, List<QualifiedName> bases, CppDeclaration... members) {
        return new CppClass(
                name,
                ClassKey.CLASS,
                false,
                bases.stream()
                        .map(base -> new Base(classType(base), CppAccess.PUBLIC, false))
                        .toList(),
                List.of(members),
                List.of(),
                CppAccess.PUBLIC,
                List.of(),
                null,
                NOWHERE);
    }

    /** All of it is selected. */
    static CppSelection selection(CppDeclaration... declarations) {
        Map<QualifiedName, CppClass> classes = new LinkedHashMap<>();
        Map<QualifiedName, Enumeration> enums = new LinkedHashMap<>();
        for (CppDeclaration declaration : declarations) {
            collect(declaration, classes, enums);
        }
        CppModel model = new CppModel(
                TargetAbi.X86_64_LINUX,
                List.of(declarations),
                classes,
                enums,
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        return new CppSelection(
                model, List.of(declarations), classes, Set.of(), Map.of(), Set.of(), List.of(), List.of());
    }

    private static void collect(
            CppDeclaration declaration, Map<QualifiedName, CppClass> classes, Map<QualifiedName, Enumeration> enums) {
        switch (declaration) {
            case CppClass it -> {
                classes.put(it.name(), it);
                it.members(CppDeclaration.class).forEach(member -> collect(member, classes, enums));
            }
            case Enumeration it -> enums.put(it.name(), it);
            default -> {}
        }
    }

    static CppPlan plan(CppDeclaration... declarations) {
        return plan(selection(declarations));
    }

    static CppPlan plan(CppSelection selection) {
        return CppPlanner.plan(
                selection, new CppPlanOptions("org.demo", "demo.hpp", "demo_h", "demo", List.of(), List.of("demo")));
    }
}
