package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Alias;
import dev.gatun.generator.model.cpp.CppDeclaration.AliasTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Macro;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lookups in a whole model. */
final class ModelTemplates implements Templates {

    private final CppModel model;
    private final Map<QualifiedName, List<CppClass>> specializations = new HashMap<>();
    private final Map<QualifiedName, CppType> aliases = new HashMap<>();
    private final Map<QualifiedName, Constant> constants = new HashMap<>();

    ModelTemplates(CppModel model) {
        this.model = model;
        for (CppClass type : model.classes().values()) {
            if (type.name().isSpecialization() && type.isComplete()) {
                specializations
                        .computeIfAbsent(type.name().template(), _ -> new ArrayList<>())
                        .add(type);
            }
            type.members(CppDeclaration.class).forEach(this::index);
        }
        model.declarations().forEach(this::index);
    }

    private void index(CppDeclaration declaration) {
        switch (declaration) {
            case Alias alias -> aliases.putIfAbsent(alias.name(), alias.type());
            case Enumeration type -> indexEnumerators(type);
            case Variable variable -> add(variable.name(), variable.type(), variable.value());
            case Macro macro -> add(macro.name(), macro.type(), macro.value());
            default -> {
                // functions and templates are no names of types or values
            }
        }
    }

    private void indexEnumerators(Enumeration type) {
        boolean named = !type.name().identifier().isEmpty();
        CppType itself = named ? new CppType.EnumType(type.name()) : new CppType.Fundamental(type.underlying());
        for (CppDeclaration.Enumerator enumerator : type.enumerators()) {
            if (enumerator.dependent() != null) {
                continue;
            }
            ConstantValue value = new ConstantValue.IntegerValue(enumerator.value());
            QualifiedName unscoped = type.name().scope().member(enumerator.name());
            QualifiedName scoped = type.name().member(enumerator.name());
            Constant constant = new Constant(type.scoped() ? scoped : unscoped, itself, value);
            if (!type.scoped()) {
                constants.putIfAbsent(unscoped, constant);
            }
            if (named) {
                constants.putIfAbsent(scoped, constant);
            }
        }
    }

    private void add(QualifiedName name, CppType type, @Nullable ConstantValue value) {
        if (value != null) {
            constants.putIfAbsent(name, new Constant(name, type, value));
        }
    }

    @Override
    public @Nullable ClassTemplate classTemplate(QualifiedName name) {
        return model.classTemplates().get(name);
    }

    @Override
    public @Nullable AliasTemplate aliasTemplate(QualifiedName name) {
        return model.aliasTemplates().get(name);
    }

    @Override
    public @Nullable CppClass findClass(QualifiedName name) {
        return model.classes().get(name);
    }

    @Override
    public @Nullable Enumeration findEnum(QualifiedName name) {
        return model.enums().get(name);
    }

    @Override
    public List<CppClass> specializations(QualifiedName template) {
        return specializations.getOrDefault(template, List.of());
    }

    @Override
    public @Nullable CppType alias(QualifiedName name) {
        return aliases.get(name);
    }

    @Override
    public @Nullable Constant constant(QualifiedName name) {
        return constants.get(name);
    }
}
