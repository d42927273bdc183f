package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.ClassFacts.VirtualFunction;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.DirectorPlan.Overridable;
import dev.gatun.generator.plan.cpp.DirectorPlan.VirtualBase;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans what extending classes in Java takes. */
final class Directors {

    private final Facts facts;
    private final java.util.function.Function<QualifiedName, @Nullable MemberPlanner> members;
    private final Reversals reversals;

    /** @param members of a class; null for one that is not bound */
    Directors(Facts facts, java.util.function.Function<QualifiedName, @Nullable MemberPlanner> members) {
        this.facts = facts;
        this.members = members;
        this.reversals = new Reversals(facts, members);
    }

    /** Null for a class that Java can't extend: it has nothing to override, or something that Java can't, or no way to construct it. */
    @Nullable DirectorPlan plan(CppClass declared, MemberPlanner own) {
        QualifiedName name = declared.name();
        CppClass whole = facts.find(name);
        if (whole == null
                || whole.isFinal()
                || !facts.isPolymorphic(name)
                || StdTypes.isStandard(name)
                || facts.isException(name)
                || !canBeDestroyed(whole)) {
            return null;
        }
        List<Overridable> overridables = new ArrayList<>();
        for (VirtualFunction virtual : facts.overridable(whole)) {
            Overridable overridable = overridable(virtual);
            if (overridable != null) {
                overridables.add(overridable);
            } else if (virtual.isPure()) {
                return null;
            }
        }
        if (overridables.isEmpty()) {
            return null;
        }
        List<VirtualBase> bases = virtualBases(whole);
        List<CppCall> constructors = own.constructors("java_new", access -> access != CppAccess.PRIVATE);
        return bases == null || constructors.isEmpty()
                ? null
                : new DirectorPlan(
                        overridables,
                        constructors.stream().map(it -> with(bases, it)).toList(),
                        facts.hasVirtualDestructor(name),
                        bases);
    }

    /** Null if there is one that Java can't give arguments to. */
    private @Nullable List<VirtualBase> virtualBases(CppClass declared) {
        List<VirtualBase> found = new ArrayList<>();
        for (CppClass base : facts.demandingVirtualBases(declared)) {
            MemberPlanner planner = members.apply(base.name().desugared());
            List<CppCall> constructors = planner == null
                    ? List.of()
                    : planner.constructors("java_base", access -> access != CppAccess.PRIVATE);
            if (constructors.isEmpty()) {
                return null;
            }
            found.add(new VirtualBase(base.name(), constructors.getFirst()));
        }
        return found;
    }

    /** The constructor with the arguments of bases in front. */
    private static CppCall with(List<VirtualBase> bases, CppCall constructor) {
        if (bases.isEmpty()) {
            return constructor;
        }
        NameScope names = NameScope.ofMembers().reserve(FixedNames.FUNCTION_LOCALS);
        List<CppArgument> all = new ArrayList<>();
        bases.forEach(base -> all.addAll(base.constructor().arguments()));
        all.addAll(constructor.arguments());
        return constructor.taking(all.stream()
                .map(it -> new CppArgument(names.allocate(it.name()), it.type(), it.passing(), it.role()))
                .toList());
    }

    private @Nullable Overridable overridable(VirtualFunction virtual) {
        MemberPlanner owner = members.apply(virtual.owner());
        CppCall call = owner == null ? null : owner.virtual(virtual.function());
        CppCall reversed = call == null ? null : reversals.of(call);
        return reversed == null ? null : new Overridable(reversed, virtual.function(), virtual.owner());
    }

    private static boolean canBeDestroyed(CppClass declared) {
        return declared.members(Function.class)
                .filter(it -> it.kind() == Function.Kind.DESTRUCTOR)
                .allMatch(it -> it.access() != CppAccess.PRIVATE
                        && it.definition() != Function.Definition.DELETED
                        && !it.qualifiers().isFinal());
    }
}
