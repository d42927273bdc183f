package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.config.CppRules;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that the plan has, and those that it gets on the way: of functions and variants. */
final class PlannedTypes {

    private final CppSelection selection;
    private final CppNames names;
    private final Facts facts;
    private final FunctionTypes functions;
    private final Rules rules;
    private final Map<QualifiedName, CppCall.Status> statuses = new LinkedHashMap<>();
    private final Set<QualifiedName> further = new HashSet<>();

    PlannedTypes(CppSelection selection, CppNames names, Facts facts, FunctionTypes functions, Rules rules) {
        this.rules = rules;
        this.selection = selection;
        this.names = names;
        this.facts = facts;
        this.functions = functions;
        for (CppClass each : selection.classes().values()) {
            Bases.of(each, facts).further().forEach(this::addFurther);
        }
    }

    /** With its own bases: they are parts of the same objects. */
    private void addFurther(QualifiedName base) {
        CppClass found = facts.find(base);
        if (further.add(base.desugared()) && found != null) {
            Bases bases = Bases.of(found, facts);
            bases.further().forEach(this::addFurther);
            if (bases.superclass() != null) {
                addFurther(bases.superclass());
            }
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

    /** Whether some class has it as a base, or as a base of one, that is not its superclass in Java. */
    boolean isFurther(QualifiedName name) {
        return further.contains(name.desugared());
    }

    /** Whether objects of a class are Java strings wherever they are not changed. */
    boolean isText(CppType.ClassType type) {
        return rules.texts().contains(type.name().desugared());
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
                : new CppPassing.EnumValue(type, EnumTypes.underlying(declared), form(declared));
    }

    /** What an enum is in Java. */
    EnumForm form(Enumeration declared) {
        return EnumTypes.form(declared, rules.enumForm(declared));
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

    /** How a function's result says that it failed; null where it doesn't. What a status class itself gives are statuses. */
    CppCall.@Nullable Status status(Function function) {
        CppRules.Status rule = rules.status(function.result());
        QualifiedName type = FreeOperators.operand(function.result());
        JavaName name = type == null ? null : names.classOf(type);
        if (rule == null
                || type == null
                || name == null
                || function.name().scope().desugared().equals(type)) {
            return null;
        }
        return statuses.computeIfAbsent(
                type,
                _ -> new CppCall.Status(
                        name,
                        rules.nameOf(type.member(rule.ok().text()), rule.ok().text()),
                        rules.nameOf(
                                type.member(rule.message().text()),
                                rule.message().text()),
                        names.allocate(
                                names.packageOf(type), null, rule.exception().text()),
                        false));
    }

    /** Those that functions throw. */
    List<CppTypePlan> statusExceptions() {
        List<CppTypePlan> plans = new ArrayList<>();
        statuses.forEach((type, status) -> plans.add(new CppTypePlan.StatusExceptionPlan(
                status.exception(), status.statusClass(), status.message(), new Documentation("class " + type, null))));
        return plans;
    }
}
