package dev.gatun.integration.hierarchies;

import dev.gatun.integration.hierarchies.RandomClass.Base;
import dev.gatun.integration.hierarchies.RandomClass.Construction;
import dev.gatun.integration.hierarchies.RandomClass.Field;
import dev.gatun.integration.hierarchies.RandomClass.Function;
import dev.gatun.integration.hierarchies.RandomClass.Signature;
import dev.gatun.integration.hierarchies.RandomClass.Virtuality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes classes that a compiler takes: overriding functions have the overridden ones' results, and each virtual function has one final overrider. */
final class RandomHierarchy {

    private static final List<String> NAMES = List.of(
            "area", "send", "apply", "value", "next", "join", "close", "size", "toString_", "visit", "wait", "find");

    private final Random random;
    private final List<RandomClass> classes = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private int functions;

    /** @param prefix of namespaces, no other hierarchy's: static members of one name are one in all libraries of a process */
    RandomHierarchy(Random random, int count, String prefix) {
        this.random = random;
        // signatures name classes, which are made first by their numbers
        for (int i = 0; i < count; i++) {
            classes.add(new RandomClass(i, prefix + random.nextInt(3)));
        }
        classes.forEach(this::addBases);
        makeSignatures(count);
        classes.forEach(this::fill);
    }

    List<RandomClass> classes() {
        return classes;
    }

    private void addBases(RandomClass type) {
        int wanted = chance(4) ? 0 : 1 + random.nextInt(3);
        type.isFinal = chance(15);
        for (int i = 0; i < wanted && type.number > 0; i++) {
            RandomClass base = classes.get(Math.max(0, type.number - 1 - random.nextInt(12)));
            boolean isVirtual = chance(4);
            boolean related = type.bases.stream()
                    .anyMatch(other -> other.type() == base
                            || other.type().ancestors().contains(base)
                            || base.ancestors().contains(other.type()));
            if (!base.isFinal && !related) {
                type.bases.add(new Base(base, isVirtual));
            }
        }
        type.construction = List.of(Construction.values()).get(random.nextInt(3));
        type.isCounted = chance(2);
        type.isConcrete = type.isFinal || !chance(4);
        // a root of classes with virtual functions
        type.isDestructorVirtual = type.bases.isEmpty() && !chance(3);
    }

    private void makeSignatures(int count) {
        Map<String, Set<List<String>>> taken = new HashMap<>();
        for (int i = 0; i < count * 2; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            List<Type> parameters = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                parameters.add(parameter());
            }
            boolean isStatic = chance(10);
            Set<List<String>> forms = new HashSet<>();
            for (int j = 0; j <= parameters.size(); j++) {
                forms.add(parameters.subList(0, j).stream().map(Type::erasure).toList());
            }
            Set<List<String>> others = taken.computeIfAbsent(name, _ -> new HashSet<>());
            if (forms.stream().anyMatch(others::contains)) {
                continue;
            }
            others.addAll(forms);
            signatures.add(new Signature(i, name, parameters, result(), !isStatic && chance(2), isStatic, chance(6)));
        }
    }

    private Type parameter() {
        if (!chance(3)) {
            return Type.plain(random);
        }
        RandomClass of = any();
        Kind kind = objectKind(of);
        return new Type(!of.isConcrete && kind == Kind.VALUE ? Kind.CONST_REFERENCE : kind, of.number);
    }

    private Type result() {
        if (!chance(3)) {
            return Type.plain(random);
        }
        RandomClass of = any();
        return of.isConcrete ? new Type(objectKind(of), of.number) : Type.plain(random);
    }

    /** What C++ is to own must not be in memory of the garbage collector: it has a destructor. */
    private Kind objectKind(RandomClass of) {
        Kind kind = Kind.OBJECTS.get(random.nextInt(Kind.OBJECTS.size()));
        of.isCounted |= kind == Kind.UNIQUE || kind == Kind.SHARED;
        return kind;
    }

    private RandomClass any() {
        return classes.get(random.nextInt(classes.size()));
    }

    private void fill(RandomClass type) {
        type.inherit();
        boolean polymorphic = type.isPolymorphic();
        for (Function inherited : type.virtuals()) {
            Set<Function> overridden = type.overridden(inherited.signature());
            boolean ambiguous =
                    type.overriders.values().stream().anyMatch(each -> each.size() > 1 && each.contains(inherited));
            boolean allowed = overridden.stream().noneMatch(each -> each.virtuality() == Virtuality.FINAL);
            allowed &= !inherited.isSelf()
                    || type.count(classes.get(inherited.signature().result().of())) == 1;
            boolean wanted = inherited.isPure() ? type.isConcrete || chance(2) : chance(4);
            if (ambiguous || (allowed && wanted)) {
                boolean isFinal = chance(8) && type.virtualBases().isEmpty() && !mayBePure(inherited.signature());
                declare(type, inherited.signature(), isFinal ? Virtuality.FINAL : Virtuality.NONE);
            }
        }
        if (polymorphic && type.bases.isEmpty()) {
            Signature own = new Signature(
                    10_000 + type.number,
                    "dyn" + type.number,
                    List.of(),
                    new Type(Kind.UNSIGNED_LONG, -1),
                    true,
                    false,
                    false);
            declare(type, own, Virtuality.VIRTUAL);
            Signature self = new Signature(
                    20_000 + type.number,
                    "me" + type.number,
                    List.of(),
                    new Type(Kind.POINTER, type.number),
                    false,
                    false,
                    false);
            declare(type, self, Virtuality.VIRTUAL);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            Signature signature = signatures.get(random.nextInt(signatures.size()));
            boolean known =
                    type.functions.stream().anyMatch(it -> it.signature().equals(signature));
            if (!known && type.overridden(signature).isEmpty()) {
                boolean isVirtual = polymorphic && !signature.isStatic() && chance(2);
                declare(
                        type,
                        signature,
                        isVirtual
                                ? (!type.isConcrete && mayBePure(signature) ? Virtuality.PURE : Virtuality.VIRTUAL)
                                : Virtuality.NONE);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Type of = Type.plain(random);
            boolean refers = of.kind().cpp.contains("&") || of.kind() == Kind.TEXT_VIEW;
            Type kept = refers ? new Type(Kind.TEXT, -1) : of;
            type.fields.add(new Field("f" + type.number + "_" + i, kept, kept.literal(random), chance(6)));
        }
    }

    private void declare(RandomClass type, Signature signature, Virtuality virtuality) {
        boolean isOverride = !type.overridden(signature).isEmpty();
        List<Type.Literal> defaults = new ArrayList<>();
        List<Type> parameters = signature.parameters();
        for (int i = parameters.size() - 1; i >= 0 && !parameters.get(i).isObject() && chance(3); i--) {
            defaults.addFirst(parameters.get(i).literal(random));
        }
        boolean inheritedPublic = type.overridden(signature).stream().anyMatch(Function::isPublic);
        boolean isPublic = isOverride ? inheritedPublic : virtuality == Virtuality.NONE || !chance(5);
        type.add(new Function(
                functions++, type, signature, result(type, signature), virtuality, isOverride, isPublic, defaults));
    }

    /** A pointer to the object itself may be one to the class that overrides ([class.virtual]/8). */
    private Type result(RandomClass type, Signature signature) {
        // where a superclass in Java has it of another base, the method gets another name
        boolean covariant = signature.name().startsWith("me")
                && type.chain().contains(classes.get(signature.result().of()))
                && type.count(classes.get(signature.result().of())) == 1;
        return covariant
                        && chance(2)
                        && type.overridden(signature).stream()
                                .allMatch(each ->
                                        type.count(classes.get(each.result().of())) == 1)
                ? new Type(Kind.POINTER, type.number)
                : overriddenResult(type, signature);
    }

    /** What the overridden functions give, if they agree. */
    private static Type overriddenResult(RandomClass type, Signature signature) {
        return type.overridden(signature).stream()
                .map(Function::result)
                .reduce((one, other) -> one.equals(other) || one.of() > other.of() ? one : other)
                .orElse(signature.result());
    }

    /** What is pure in one base must not be final in another, lest nobody can define it. */
    private static boolean mayBePure(Signature signature) {
        return signature.number() % 2 == 0 && signature.number() < 10_000;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}
