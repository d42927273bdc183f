package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;

/**
 * An alias template.
 *
 * @param reference with which it is referred to, arguments of templates around included
 */
record AliasTemplateEntity(
        CppDeclaration.AliasTemplate declaration, TemplateParameters parameters, QualifiedName reference)
        implements TypeEntity.Template, Slot {

    @Override
    public QualifiedName name() {
        return declaration.name();
    }

    CppType type() {
        return declaration.type();
    }
}
