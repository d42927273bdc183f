package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the direct bases of a class are in Java. An object has one address there, so that only the base at offset 0 can be its superclass: the
 * primary base of a dynamic class, the first non-virtual one of any other (Itanium C++ ABI 2.4).
 *
 * @param superclass public base at offset 0; null for none
 * @param further the other public ones
 */
record Bases(@Nullable QualifiedName superclass, List<QualifiedName> further) {

    static Bases of(CppClass declared, Facts facts) {
        Base first = facts.primaryBase(declared);
        List<QualifiedName> further = new ArrayList<>();
        for (Base base : declared.bases()) {
            QualifiedName name = nameOf(base);
            if (base != first
                    && !isException(base, facts)
                    && name != null
                    && base.access() == CppAccess.PUBLIC
                    && facts.isComplete(name)) {
                further.add(name);
            }
        }
        boolean visible = first != null && first.access() == CppAccess.PUBLIC && !isException(first, facts);
        return new Bases(visible ? nameOf(first) : null, further);
    }

    /** A standard exception is a superclass of the runtime's in Java (see {@link Exceptions}). */
    private static boolean isException(Base base, Facts facts) {
        QualifiedName name = nameOf(base);
        return name != null && StdTypes.isStandard(name) && facts.isException(name);
    }

    static @Nullable QualifiedName nameOf(Base base) {
        return base.type().canonical() instanceof CppType.ClassType(QualifiedName name) ? name : null;
    }
}
