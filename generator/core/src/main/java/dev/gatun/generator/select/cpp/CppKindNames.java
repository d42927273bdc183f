package dev.gatun.generator.select.cpp;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Kinds of declarations as options call them, and the names that there are of each. */
final class CppKindNames {

    private CppKindNames() {}

    /** The kind by which a declaration is selected: a class is a struct, a template what it makes. */
    static DeclarationKind kind(CppDeclaration declaration) {
        return switch (declaration) {
            case CppDeclaration.CppClass it -> kind(it.key());
            case CppDeclaration.ClassTemplate it -> kind(it.pattern().key());
            case CppDeclaration.Function _, CppDeclaration.FunctionTemplate _ -> DeclarationKind.FUNCTION;
            case CppDeclaration.Macro _ -> DeclarationKind.CONSTANT;
            case CppDeclaration.Variable it -> it.value() == null ? DeclarationKind.VAR : DeclarationKind.CONSTANT;
            case CppDeclaration.Field _ -> DeclarationKind.VAR;
            case CppDeclaration.Enumeration _, CppDeclaration.Alias _, CppDeclaration.AliasTemplate _ ->
                DeclarationKind.TYPEDEF;
        };
    }

    private static DeclarationKind kind(ClassKey key) {
        return key == ClassKey.UNION ? DeclarationKind.UNION : DeclarationKind.STRUCT;
    }

    /** The names that could have been given, by kind: qualified, then simple. */
    static Map<DeclarationKind, List<String>> of(CppModel model) {
        Map<DeclarationKind, List<String>> names = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            names.put(kind, new ArrayList<>());
        }
        for (CppDeclaration declaration : model.declarations()) {
            if (isStandard(declaration.name())) {
                continue;
            }
            add(names, kind(declaration), declaration.name());
            if (declaration instanceof CppDeclaration.Enumeration enumeration) {
                enumeration
                        .enumerators()
                        .forEach(it -> add(
                                names,
                                DeclarationKind.CONSTANT,
                                enumeration.name().member(it.name())));
            }
        }
        return names;
    }

    static boolean isStandard(QualifiedName name) {
        return !name.isGlobal()
                && name.namespaces() > 0
                && name.parts().getFirst().text().equals("std");
    }

    private static void add(Map<DeclarationKind, List<String>> names, DeclarationKind kind, QualifiedName name) {
        List<String> list = names.get(kind);
        if (list != null && !name.isGlobal() && !name.identifier().isEmpty()) {
            list.add(name.spelling());
            if (name.parts().size() > 1) {
                list.add(name.identifier());
            }
        }
    }
}
