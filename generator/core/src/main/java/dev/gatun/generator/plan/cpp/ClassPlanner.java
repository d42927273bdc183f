package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.Attributes;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans classes, bases before what derives from them. */
final class ClassPlanner {

    private final Tools tools;
    private final CppSelection selection;
    private final CppNames names;
    private final PlannedTypes types;
    private final Facts facts;
    private final Map<QualifiedName, MemberPlanner> planned = new LinkedHashMap<>();
    private final Directors directors;
    private final Map<JavaName, QualifiedName> byName = new HashMap<>();
    private final Map<QualifiedName, List<CppClass>> memberInstances = new HashMap<>();

    ClassPlanner(Tools tools) {
        this.tools = tools;
        this.selection = tools.selection();
        this.names = tools.names();
        this.types = tools.types();
        this.facts = types.facts();
        this.directors = new Directors(facts, this::membersOf);
        selection.classes().values().stream()
                .filter(this::isNestedInstance)
                .forEach(it -> memberInstances
                        .computeIfAbsent(it.name().scope().desugared(), _ -> new ArrayList<>())
                        .add(it));
    }

    /** Whether it is an instance of a template that is a member of a class, and is in that class in Java too. */
    boolean isNestedInstance(CppClass declared) {
        QualifiedName name = declared.name();
        JavaName java = name.isMember() && name.isSpecialization() ? names.classOf(name) : null;
        return java != null && java.isNested();
    }

    /** The plan of a class with those nested in it; null for one that has no name. */
    @Nullable ClassPlan plan(CppClass declared) {
        QualifiedName key = declared.name().desugared();
        JavaName name = names.classOf(key);
        if (name == null) {
            return null;
        }
        MemberPlanner members = members(declared, name);
        Bases bases = Bases.of(declared, facts);
        boolean isAbstract = facts.isAbstract(key);
        DirectorPlan director = directors.plan(declared, members);
        if (facts.isThrown(key)) {
            members.skipConstructors(SkipReason.EXCEPTION, "its class is an exception in Java, which C++ makes");
        } else if (director == null && isAbstract) {
            members.skipConstructors(SkipReason.ABSTRACT, "its class is abstract, and Java can't extend it");
        } else if (director == null && !facts.isDestructible(key)) {
            members.skipConstructors(SkipReason.UNDELETABLE, "its class has no destructor that can be called");
        }
        return new ClassPlan(
                name,
                key,
                members.prefix(),
                bases.superclass() == null ? null : base(declared, bases.superclass(), false),
                further(declared, bases),
                types.isFurther(key) ? names.interfaceOf(key) : null,
                isAbstract,
                facts.isPolymorphic(key),
                disposal(declared),
                !isAbstract && facts.isCopyable(key),
                !isAbstract && facts.isMovable(key),
                members.constructors(),
                members.calls(),
                members.constants(),
                director,
                Exceptions.baseOf(key, tools),
                members.traits(),
                // both ways take copies of what it holds
                facts.isCopyable(key)
                        ? tools.passings()
                                .valueOf(new CppType.ClassType(key), new Place(name.packageName(), name, "value"))
                        : null,
                nested(declared),
                documentation(declared));
    }

    private @Nullable MemberPlanner membersOf(QualifiedName name) {
        CppClass declared = selection.find(name);
        JavaName java = names.classOf(name);
        return declared == null || java == null ? null : members(declared, java);
    }

    private MemberPlanner members(CppClass declared, JavaName name) {
        QualifiedName key = declared.name().desugared();
        MemberPlanner known = planned.get(key);
        if (known != null) {
            return known;
        }
        String namespaces = String.join("_", selection.nameOf(key).namespacePath());
        String prefix = tools.symbols().prefix(namespaces + "_" + String.join("_", name.simpleNames()));
        byName.put(name, key);
        Bases bases = Bases.of(declared, facts);
        MemberScope inherited = bases.superclass() == null ? null : scope(bases.superclass(), declared);
        List<MemberScope> further = new ArrayList<>();
        for (QualifiedName base : bases.further()) {
            MemberScope part = scope(base, declared);
            if (part != null) {
                further.add(part);
            }
        }
        MemberPlanner members =
                new MemberPlanner(tools, declared, name, prefix, new MemberScope(inherited, further, this::derives));
        planned.put(key, members);
        members.plan();
        return members;
    }

    /** Of a base; null for one without a class in Java. */
    private @Nullable MemberScope scope(QualifiedName base, CppClass derived) {
        CppClass found = selection.find(base);
        JavaName name = names.classOf(base);
        return found == null || name == null || found == derived
                ? null
                : members(found, name).scope();
    }

    /** Whether the first is a subclass of the second in Java. */
    private boolean derives(JavaName derived, JavaName base) {
        QualifiedName name = byName.get(derived);
        int depth = 0;
        while (name != null && depth++ < 1000) {
            CppClass found = selection.find(name);
            name = found == null ? null : Bases.of(found, facts).superclass();
            if (name != null && base.equals(names.classOf(name))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable BasePlan base(CppClass declared, QualifiedName base, boolean further) {
        JavaName name = names.classOf(base);
        if (name == null) {
            return null;
        }
        boolean isVirtual = declared.bases().stream()
                .filter(it -> base.equals(Bases.nameOf(it)))
                .anyMatch(Base::isVirtual);
        return new BasePlan(
                name,
                base.desugared(),
                further ? names.interfaceOf(base) : null,
                isVirtual,
                facts.isPolymorphic(base),
                facts.hasVirtualDestructor(base));
    }

    private List<BasePlan> further(CppClass declared, Bases bases) {
        List<BasePlan> plans = new ArrayList<>();
        for (QualifiedName base : bases.further()) {
            BasePlan plan = base(declared, base, true);
            if (plan != null) {
                plans.add(plan);
            }
        }
        return plans;
    }

    private Disposal disposal(CppClass declared) {
        if (!facts.isDestructible(declared.name())) {
            return Disposal.NONE;
        }
        return facts.isTriviallyDestructible(declared.name()) ? Disposal.AUTOMATIC : Disposal.DELETE;
    }

    private List<CppTypePlan> nested(CppClass declared) {
        List<CppTypePlan> plans = new ArrayList<>();
        if (declared.members() != null) {
            for (CppDeclaration member : declared.members()) {
                switch (member) {
                    case CppClass it -> add(plans, plan(it));
                    case Enumeration it
                    when names.enumOf(it.name()) != null ->
                        plans.add(EnumTypes.plan(it, Objects.requireNonNull(names.enumOf(it.name())), types.form(it)));
                    default -> {}
                }
            }
        }
        List<QualifiedName> members = declared.members(CppClass.class)
                .map(it -> it.name().desugared())
                .toList();
        memberInstances.getOrDefault(declared.name().desugared(), List.of()).stream()
                .filter(it -> !members.contains(it.name().desugared()))
                .forEach(it -> add(plans, plan(it)));
        return plans;
    }

    private static void add(List<CppTypePlan> plans, @Nullable CppTypePlan plan) {
        if (plan != null) {
            plans.add(plan);
        }
    }

    private static Documentation documentation(CppClass declared) {
        String key = declared.key().name().toLowerCase(java.util.Locale.ROOT);
        return new Documentation(
                key + " " + declared.name(),
                declared.documentation(),
                List.of(),
                Attributes.deprecation(declared.attributes()));
    }
}
