package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.ClassFacts;
import dev.gatun.generator.model.cpp.ClassFacts.VirtualFunction;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.FunctionTemplate;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.StandardTypes;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What follows from the declarations of classes, by their names; of unknown and incomplete ones nothing does. */
final class Facts {

    private static final int MAX_DEPTH = 100;

    private final CppModel model;
    private final ClassFacts facts;

    Facts(CppModel model) {
        this.model = model;
        this.facts = new ClassFacts(this::find);
    }

    @Nullable CppClass find(QualifiedName name) {
        CppClass found = model.classes().get(name);
        return found == null ? model.classes().get(name.desugared()) : found;
    }

    private boolean is(QualifiedName name, Predicate<CppClass> fact) {
        CppClass found = find(name);
        return found != null && found.isComplete() && fact.test(found);
    }

    boolean isComplete(QualifiedName name) {
        return is(name, _ -> true);
    }

    boolean isPolymorphic(QualifiedName name) {
        return is(name, facts::isPolymorphic);
    }

    boolean isAbstract(QualifiedName name) {
        return is(name, facts::isAbstract);
    }

    /** Whether {@code delete} ends an object of a derived class by a pointer to this one ([class.dtor], [expr.delete]). */
    boolean hasVirtualDestructor(QualifiedName name) {
        return hasVirtualDestructor(name, 0);
    }

    private boolean hasVirtualDestructor(QualifiedName name, int depth) {
        CppClass found = find(name);
        return found != null
                && depth < MAX_DEPTH
                && (found.members(Function.class)
                                .anyMatch(it -> it.kind() == Function.Kind.DESTRUCTOR
                                        && it.virtuality() != Function.Virtuality.NONE)
                        || found.bases().stream()
                                .map(Bases::nameOf)
                                .anyMatch(base -> base != null && hasVirtualDestructor(base, depth + 1)));
    }

    boolean isDestructible(QualifiedName name) {
        return is(name, facts::isDestructible);
    }

    boolean isTriviallyDestructible(QualifiedName name) {
        return is(name, facts::isTriviallyDestructible);
    }

    boolean isCopyable(QualifiedName name) {
        return is(name, facts::isCopyConstructible);
    }

    boolean isMovable(QualifiedName name) {
        return is(name, facts::isMoveConstructible);
    }

    boolean isAssignable(QualifiedName name) {
        return is(name, facts::isCopyAssignable);
    }

    boolean isDefaultConstructible(CppType type) {
        return facts.isDefaultConstructible(type);
    }

    boolean isCopyable(CppType type) {
        return facts.isCopyConstructible(type);
    }

    boolean isMovable(CppType type) {
        return facts.isMoveConstructible(type);
    }

    boolean isAssignable(CppType type) {
        return facts.isCopyAssignable(type);
    }

    boolean isMoveAssignable(CppType type) {
        return facts.isMoveAssignable(type);
    }

    /** Whether a constructor without arguments comes by itself. */
    boolean hasImplicitConstructor(QualifiedName name) {
        return is(
                name,
                found -> facts.constructors(found).findAny().isEmpty()
                        && found.members(FunctionTemplate.class)
                                .noneMatch(it -> it.pattern().kind() == Function.Kind.CONSTRUCTOR)
                        && facts.isDefaultConstructible(found));
    }

    /** Whether it is or derives from {@code std::exception}. */
    boolean isException(QualifiedName name) {
        return name.equals(StandardTypes.EXCEPTION) || is(name, found -> facts.derives(found, StandardTypes.EXCEPTION));
    }

    /** Whether its Java class is an exception of its own: no object that is passed. */
    boolean isThrown(QualifiedName name) {
        return isException(name) && !StdTypes.isStandard(name);
    }

    boolean derives(QualifiedName name, QualifiedName from) {
        return is(name, found -> facts.derives(found, from));
    }

    /** The base that has the object's own address. */
    @Nullable Base primaryBase(CppClass declared) {
        return facts.primaryBase(whole(declared));
    }

    /** What is selected of a class lacks private members, which may be overriders. */
    private CppClass whole(CppClass declared) {
        CppClass found = find(declared.name());
        return found == null ? declared : found;
    }

    /** All virtual functions that a derived class may override. */
    List<VirtualFunction> overridable(CppClass declared) {
        return facts.overridable(whole(declared));
    }

    /** A function of a base, which anybody may call there. */
    record Overridden(QualifiedName base, Function function) {}

    /** The public function that one which is not public overrides; null where there is none. */
    @Nullable Overridden overridden(CppClass declared, Function function) {
        return function.virtuality() == Function.Virtuality.NONE
                ? null
                : overridden(whole(declared), function, new HashSet<>());
    }

    private @Nullable Overridden overridden(CppClass derived, Function function, Set<QualifiedName> seen) {
        for (Base base : derived.bases()) {
            QualifiedName name = Bases.nameOf(base);
            CppClass known = name == null || base.access() != CppAccess.PUBLIC ? null : find(name);
            if (known == null || !seen.add(known.name())) {
                continue;
            }
            Overridden found = known.members(Function.class)
                    .filter(it -> it.access() == CppAccess.PUBLIC)
                    .filter(it -> signature(it).equals(signature(function)))
                    .findFirst()
                    .map(it -> new Overridden(known.name(), it))
                    .orElseGet(() -> overridden(known, function, seen));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The virtual functions of bases that a function overrides; none for one that is not virtual. */
    List<Function> overriddenBy(Function function) {
        List<Function> found = new ArrayList<>();
        CppClass declared = function.virtuality() == Function.Virtuality.NONE
                ? null
                : find(function.name().scope());
        if (declared != null) {
            addOverridden(declared, signature(function), found, new HashSet<>());
        }
        return found;
    }

    private void addOverridden(CppClass derived, String signature, List<Function> found, Set<QualifiedName> seen) {
        for (Base base : derived.bases()) {
            QualifiedName name = Bases.nameOf(base);
            CppClass known = name == null ? null : find(name);
            if (known != null && seen.add(known.name())) {
                known.members(Function.class)
                        .filter(it -> it.virtuality() != Function.Virtuality.NONE)
                        .filter(it -> signature(it).equals(signature))
                        .forEach(found::add);
                addOverridden(known, signature, found, seen);
            }
        }
    }

    /** The virtual bases that a derived class has to give arguments to. */
    List<CppClass> demandingVirtualBases(CppClass declared) {
        return facts.virtualBases(declared).stream()
                .filter(base -> !facts.isDefaultConstructibleAsBase(base))
                .toList();
    }

    /** What tells overloads apart to the compiler ([dcl.fct]/5, [over.load]). */
    static String signature(Function function) {
        List<String> types = new ArrayList<>();
        function.parameters().forEach(it -> types.add(withoutConst(it.type()).spelling()));
        return function.name().identifier()
                + types
                + (function.qualifiers().isConst() ? " const" : "")
                + function.qualifiers().reference();
    }

    private static CppType withoutConst(CppType type) {
        CppType plain = type.desugared();
        return plain instanceof CppType.Qualified qualified ? qualified.type() : plain;
    }

    static boolean isCopyConstructor(Function function, QualifiedName name) {
        return isSelfConstructor(function, name, false);
    }

    static boolean isMoveConstructor(Function function, QualifiedName name) {
        return isSelfConstructor(function, name, true);
    }

    private static boolean isSelfConstructor(Function function, QualifiedName name, boolean rvalue) {
        return function.kind() == Function.Kind.CONSTRUCTOR
                && !function.parameters().isEmpty()
                && function.parameters().stream().skip(1).allMatch(it -> it.defaultArgument() != null)
                && function.parameters().getFirst().type().canonical()
                        instanceof CppType.Reference(CppType referred, boolean isRvalue)
                && isRvalue == rvalue
                && referred.canonical() instanceof CppType.ClassType(QualifiedName of)
                && of.desugared().equals(name.desugared());
    }
}
