package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from the declaration of a class. */
final class Facts {

    private final CppModel model;
    private final Map<QualifiedName, Boolean> polymorphic = new HashMap<>();
    private final Map<QualifiedName, Boolean> trivial = new HashMap<>();
    private final Map<QualifiedName, Boolean> exceptions = new HashMap<>();
    private final Map<QualifiedName, Boolean> copyable = new HashMap<>();

    Facts(CppModel model) {
        this.model = model;
    }

    @Nullable CppClass find(QualifiedName name) {
        CppClass found = model.classes().get(name);
        return found == null ? model.classes().get(name.desugared()) : found;
    }

    boolean isComplete(QualifiedName name) {
        CppClass found = find(name);
        return found != null && found.isComplete();
    }

    /** Whether it has or inherits a virtual function. */
    boolean isPolymorphic(QualifiedName name) {
        return known(
                polymorphic,
                name,
                false,
                found -> functions(found).anyMatch(it -> it.virtuality() != Function.Virtuality.NONE)
                        || bases(found).anyMatch(this::isPolymorphic));
    }

    boolean isTriviallyDestructible(QualifiedName name) {
        return known(
                trivial,
                name,
                false,
                found -> destructor(found)
                                .allMatch(it -> it.definition() == Function.Definition.DEFAULTED
                                        && it.virtuality() == Function.Virtuality.NONE)
                        && bases(found).allMatch(this::isTriviallyDestructible)
                        && fieldClasses(found).allMatch(this::isTriviallyDestructible));
    }

    boolean isDestructible(QualifiedName name) {
        CppClass found = find(name);
        return found != null
                && found.isComplete()
                && destructor(found)
                        .allMatch(it ->
                                it.access() == CppAccess.PUBLIC && it.definition() != Function.Definition.DELETED);
    }

    boolean isCopyable(QualifiedName name) {
        return known(copyable, name, true, found -> {
            List<Function> copies =
                    functions(found).filter(it -> isCopyConstructor(it, name)).toList();
            if (!copies.isEmpty()) {
                return copies.stream().anyMatch(Facts::isUsable);
            }
            boolean moves = functions(found).anyMatch(it -> isMoveConstructor(it, name));
            return !moves
                    && isDestructible(name)
                    && bases(found).allMatch(this::isCopyable)
                    && fieldClasses(found).allMatch(this::isCopyable);
        });
    }

    boolean isMovable(QualifiedName name) {
        CppClass found = find(name);
        return found != null
                && (isCopyable(name)
                        || functions(found).anyMatch(it -> isMoveConstructor(it, name) && isUsable(it))
                        || (functions(found).noneMatch(it -> isCopyConstructor(it, name) || isMoveConstructor(it, name))
                                && destructor(found).findAny().isEmpty()));
    }

    boolean isAbstract(QualifiedName name) {
        return overriders(name).values().stream()
                .anyMatch(it -> it.function().virtuality() == Function.Virtuality.PURE);
    }

    /** Whether it is or derives from {@code std::exception}. */
    boolean isException(QualifiedName name) {
        return name.spelling().equals("std::exception")
                || known(
                        exceptions,
                        name,
                        false,
                        found -> found.bases().stream()
                                .filter(base -> base.access() == CppAccess.PUBLIC)
                                .map(Base::type)
                                .flatMap(Facts::classes)
                                .anyMatch(this::isException));
    }

    /** Whether a constructor without arguments comes by itself. */
    boolean hasImplicitConstructor(QualifiedName name) {
        CppClass found = find(name);
        return found != null
                && found.isComplete()
                && functions(found).noneMatch(it -> it.kind() == Function.Kind.CONSTRUCTOR)
                && found.members(Field.class)
                        .noneMatch(field -> !field.hasInitializer()
                                && (field.type().canonical() instanceof CppType.Reference
                                        || field.type().isConst()))
                && Stream.concat(bases(found), fieldClasses(found)).allMatch(this::isDefaultConstructible);
    }

    private boolean isDefaultConstructible(QualifiedName name) {
        CppClass found = find(name);
        return found == null
                || hasImplicitConstructor(name)
                || functions(found)
                        .anyMatch(it -> it.kind() == Function.Kind.CONSTRUCTOR
                                && it.access() != CppAccess.PRIVATE
                                && it.definition() != Function.Definition.DELETED
                                && it.parameters().stream().allMatch(parameter -> parameter.defaultArgument() != null));
    }

    /** A virtual function as the class has it. @param owner the class with its final overrider */
    record Overrider(Function function, QualifiedName owner) {}

    /** The final overriders of all virtual functions, destructors aside, those of bases first. */
    Map<String, Overrider> overriders(QualifiedName name) {
        Map<String, Overrider> all = new LinkedHashMap<>();
        CppClass found = find(name);
        if (found == null) {
            return all;
        }
        bases(found)
                .forEach(base -> overriders(base).forEach((key, each) -> {
                    Overrider other = all.get(key);
                    if (other == null || other.function().virtuality() == Function.Virtuality.PURE) {
                        all.put(key, each);
                    }
                }));
        functions(found)
                .filter(it -> it.kind() == Function.Kind.METHOD)
                .filter(it -> it.virtuality() != Function.Virtuality.NONE || all.containsKey(signature(it)))
                .forEach(it -> all.put(signature(it), new Overrider(it, name)));
        return all;
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

    private static boolean isUsable(Function function) {
        return function.access() == CppAccess.PUBLIC && function.definition() != Function.Definition.DELETED;
    }

    private boolean known(
            Map<QualifiedName, Boolean> facts, QualifiedName name, boolean unknown, Predicate<CppClass> test) {
        QualifiedName key = name.desugared();
        Boolean fact = facts.get(key);
        if (fact == null) {
            CppClass found = find(key);
            // of a class that has itself as a base, which no compiler takes
            facts.put(key, unknown);
            fact = found != null && found.isComplete() ? test.test(found) : unknown;
            facts.put(key, fact);
        }
        return fact;
    }

    private static Stream<Function> functions(CppClass declared) {
        return declared.members(Function.class);
    }

    private static Stream<Function> destructor(CppClass declared) {
        return functions(declared).filter(it -> it.kind() == Function.Kind.DESTRUCTOR);
    }

    private static Stream<QualifiedName> bases(CppClass declared) {
        return declared.bases().stream().map(Base::type).flatMap(Facts::classes);
    }

    private static Stream<QualifiedName> fieldClasses(CppClass declared) {
        return declared.members(Field.class).map(Field::type).flatMap(Facts::classes);
    }

    private static Stream<QualifiedName> classes(CppType type) {
        return switch (type.canonical()) {
            case CppType.ClassType(QualifiedName name) -> Stream.of(name);
            case CppType.Array(CppType element, var _) -> classes(element);
            default -> Stream.empty();
        };
    }
}
