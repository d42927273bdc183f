package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.List;

/** What a name of a type, or of a template of types, means. */
sealed interface TypeEntity
        permits ClassEntity, EnumEntity, TypeEntity.Known, TypeEntity.Template, TypeEntity.TemplateTemplate {

    /** An alias, a template's parameter, a member of a specialisation: a type and no more. */
    record Known(CppType type) implements TypeEntity {}

    /** A template of classes or of aliases. */
    sealed interface Template extends TypeEntity permits ClassTemplateEntity, AliasTemplateEntity {

        QualifiedName name();

        /** With which members of it are referred to. */
        QualifiedName reference();

        TemplateParameters parameters();
    }

    /** A template template parameter. */
    record TemplateTemplate(String name, List<TemplateParameter.Kind> kinds) implements TypeEntity {}
}
