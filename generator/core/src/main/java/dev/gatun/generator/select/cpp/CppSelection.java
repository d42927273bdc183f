package dev.gatun.generator.select.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of C++ is to be bound. All types are free of template parameters, and all names of specialisations in them are
 * {@linkplain QualifiedName#desugared() desugared} and have all arguments, so that they are found in these maps.
 *
 * @param model the model it is taken from with every instance that was needed, members of any access included: facts about classes (whether
 *     one is abstract, can be copied…) are asked of it
 * @param declarations members of namespaces, in source order: functions (asked-for instances of function templates among them), variables,
 *     enums, aliases, macros, and classes. An instance of a template stands where its template does. Nested classes are members of theirs
 * @param classes every bound class by name, nested ones too: public members, and protected virtual functions and constructors. Other members are
 *     left out
 * @param opaque those of them that are handles only: incomplete, or of no selected header and reached through pointers and references alone
 * @param instanceNames the name that an instance of a template goes by: its scope is the namespace or class that it is put in
 * @param asked names of functions, variables and so on that were selected for their own sake
 * @param skipped what was selected and is left out, and why
 * @param diagnostics names that match nothing, instances asked for that can't be
 */
public record CppSelection(
        CppModel model,
        List<CppDeclaration> declarations,
        Map<QualifiedName, CppClass> classes,
        Set<QualifiedName> opaque,
        Map<QualifiedName, QualifiedName> instanceNames,
        Set<QualifiedName> asked,
        List<CppSkipped> skipped,
        List<Diagnostic> diagnostics) {

    /** The bound class of a name; null for one that is not bound. */
    public @Nullable CppClass find(QualifiedName name) {
        CppClass found = classes.get(name);
        return found == null ? classes.get(name.desugared()) : found;
    }

    /** The name that a class goes by in Java: an instance's own one, else its C++ name. */
    public QualifiedName nameOf(QualifiedName name) {
        return instanceNames.getOrDefault(name.desugared(), name);
    }
}
