package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration.AliasTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.ClassTemplate;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What instantiation asks of a translation unit. */
public interface Templates {

    /** A class template; null where the name means something else, or is a member's of an instance. */
    @Nullable ClassTemplate classTemplate(QualifiedName name);

    /** As for class templates. */
    @Nullable AliasTemplate aliasTemplate(QualifiedName name);

    /** A class that is no instance, nested ones too; null where there is none. */
    @Nullable CppClass findClass(QualifiedName name);

    @Nullable Enumeration findEnum(QualifiedName name);

    /** The complete explicit specialisations of a template, by its name without arguments. */
    List<CppClass> specializations(QualifiedName template);

    /** A type's other name; null where there is none. */
    @Nullable CppType alias(QualifiedName name);

    /** An enumerator, or a variable with a value; null where there is none. */
    @Nullable Constant constant(QualifiedName name);

    /** @param type an enumerator's enum, or the variable's type */
    record Constant(QualifiedName name, CppType type, ConstantValue value) {}

    static Templates of(CppModel model) {
        return new ModelTemplates(model);
    }
}
