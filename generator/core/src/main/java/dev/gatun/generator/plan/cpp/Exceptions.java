package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import dev.gatun.generator.syntax.cpp.CppAccess;
import org.jspecify.annotations.Nullable;

/** Which classes are exceptions in Java: those that derive from {@code std::exception}, whatever is thrown. */
final class Exceptions {

    private static final int MAX_DEPTH = 100;

    private Exceptions() {}

    /** The superclass in Java of an exception; null for a class that is none, or of the standard library. */
    static @Nullable ExceptionBase baseOf(QualifiedName name, Tools tools) {
        CppClass declared = tools.find(name);
        return declared == null || StdTypes.isStandard(name) ? null : baseOf(declared, tools, 0);
    }

    private static @Nullable ExceptionBase baseOf(CppClass declared, Tools tools, int depth) {
        for (Base base : declared.bases()) {
            QualifiedName name = Bases.nameOf(base);
            if (name != null
                    && base.access() == CppAccess.PUBLIC
                    && tools.facts().isException(name)
                    && depth < MAX_DEPTH) {
                JavaName java = tools.names().classOf(name);
                if (StdTypes.isStandard(name)) {
                    return new ExceptionBase.Standard(name.spelling());
                }
                CppClass next = tools.find(name);
                return java != null
                        ? new ExceptionBase.Generated(java)
                        : next == null ? null : baseOf(next, tools, depth + 1);
            }
        }
        return null;
    }
}
