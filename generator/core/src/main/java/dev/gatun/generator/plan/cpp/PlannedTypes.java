package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types that the plan has, and those that it gets on the way: of functions and variants. */
final class PlannedTypes {

    private final CppSelection selection;
    private final CppNames names;
    private final Facts facts;
    private final FunctionTypes functions;
    private final Set<QualifiedName> further = new HashSet<>();

    PlannedTypes(CppSelection selection, CppNames names, Facts facts, FunctionTypes functions) {
        this.selection = selection;
        this.names = names;
        this.facts = facts;
        this.functions = functions;
        for (CppClass each : selection.classes().values()) {
            Bases.of(each, facts).further().forEach(base -> further.add(base.desugared()));
        }
    }

    Facts facts() {
        return facts;
    }

    /** Whether a class has a class in Java. */
    boolean isBound(QualifiedName name) {
        return names.classOf(name) != null;
    }

    /** Whether a class is none of those that are bound, and so a mere address. */
    boolean isHidden(QualifiedName name) {
        return !isBound(name);
    }

    /** Whether some class has it as a base that is not its superclass in Java. */
    boolean isFurther(QualifiedName name) {
        return further.contains(name.desugared());
    }

    JavaName classOf(CppType.ClassType type) throws NoPassing {
        JavaName name = names.classOf(type.name());
        if (name == null) {
            throw new NoPassing(SkipReason.INACCESSIBLE_TYPE, "class '" + type.name() + "' is not bound");
        }
        return name;
    }

    /** An enum, or the integer that stands for one without a type in Java. */
    CppPassing enumeration(QualifiedName name) {
        Enumeration declared = selection.model().enums().get(name);
        JavaName type = names.enumOf(name);
        return type == null || declared == null
                ? new CppPassing.ScalarValue(underlying(name))
                : new CppPassing.EnumValue(type, EnumTypes.underlying(declared), EnumTypes.form(declared));
    }

    Scalar underlying(QualifiedName name) {
        Enumeration declared = selection.model().enums().get(name);
        return declared == null ? Scalar.INT : EnumTypes.underlying(declared);
    }

    /**
     * The interface of a function type.
     *
     * @param type pointer to a function, or {@code std::function}
     * @param declared the same as written
     */
    JavaName callback(CppType type, CppType declared, Place place) throws NoPassing {
        return functions.callback(type, declared, place);
    }

    Codec variant(CppType type, CppType declared, List<Codec> alternatives, Place place) {
        return functions.variant(type, declared, alternatives, place);
    }
}
