package dev.gatun.integration.hierarchies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A class of the hierarchy, under construction until the next one is begun. */
final class RandomClass {

    /** A signature means the same wherever it is declared, so that declarations may override each other. */
    record Signature(
            int number,
            String name,
            List<Type> parameters,
            Type result,
            boolean isConst,
            boolean isStatic,
            boolean isNoexcept) {}

    record Base(RandomClass type, boolean isVirtual) {}

    enum Virtuality {
        NONE,
        VIRTUAL,
        PURE,
        FINAL
    }

    /**
     * @param result that of the signature, or a pointer to the class itself
     * @param defaults for the last parameters
     */
    record Function(
            int number,
            RandomClass owner,
            Signature signature,
            Type result,
            Virtuality virtuality,
            boolean isOverride,
            boolean isPublic,
            List<Type.Literal> defaults) {

        boolean isVirtual() {
            return virtuality != Virtuality.NONE || isOverride;
        }

        boolean isPure() {
            return virtuality == Virtuality.PURE;
        }

        /** Whether it gives the object itself. */
        boolean isSelf() {
            return signature.name().startsWith("me");
        }

        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Function function && function.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    record Field(String name, Type type, Type.Literal initial, boolean isStatic) {}

    /** How the class is constructed; all take a number. */
    enum Construction {
        NUMBER,
        DEFAULT_NUMBER,
        NUMBER_AND_TEXT
    }

    final int number;
    final String namespace;
    final List<Base> bases = new ArrayList<>();
    final List<Function> functions = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    /** Final overriders: by subobject and signature. */
    final Map<String, Set<Function>> overriders = new HashMap<>();

    Construction construction = Construction.NUMBER;
    boolean isFinal;
    boolean isCounted;
    boolean isDestructorVirtual;
    boolean isConcrete = true;

    RandomClass(int number, String namespace) {
        this.number = number;
        this.namespace = namespace;
    }

    String simpleName() {
        return "C" + number;
    }

    String cpp() {
        return "::" + namespace + "::" + simpleName();
    }

    String java() {
        return "bound." + namespace + "." + simpleName();
    }

    String javaInterface() {
        return "bound." + namespace + ".Any" + simpleName();
    }

    String id() {
        return "id" + number;
    }

    boolean isPolymorphic() {
        return isDestructorVirtual
                || functions.stream().anyMatch(Function::isVirtual)
                || bases.stream().anyMatch(base -> base.type().isPolymorphic());
    }

    boolean hasVirtualDestructor() {
        return isDestructorVirtual
                || bases.stream().anyMatch(base -> base.type().hasVirtualDestructor());
    }

    boolean isAbstract() {
        return overriders.values().stream().flatMap(Set::stream).anyMatch(Function::isPure);
    }

    /** Itanium C++ ABI 2.4, as far as Java shows it. */
    @org.jspecify.annotations.Nullable RandomClass superclass() {
        for (Base base : bases) {
            if (!base.isVirtual() && (!isDynamic() || base.type().isDynamic())) {
                return base.type();
            }
        }
        return null;
    }

    private boolean isDynamic() {
        return isPolymorphic() || hasVirtualBase();
    }

    private boolean hasVirtualBase() {
        return bases.stream().anyMatch(base -> base.isVirtual() || base.type().hasVirtualBase());
    }

    List<RandomClass> further() {
        RandomClass superclass = superclass();
        return bases.stream().map(Base::type).filter(type -> type != superclass).toList();
    }

    /** The class and its superclasses in Java. */
    List<RandomClass> chain() {
        List<RandomClass> chain = new ArrayList<>();
        for (RandomClass type = this; type != null; type = type.superclass()) {
            chain.add(type);
        }
        return chain;
    }

    Set<RandomClass> ancestors() {
        Set<RandomClass> all = new LinkedHashSet<>();
        for (Base base : bases) {
            all.add(base.type());
            all.addAll(base.type().ancestors());
        }
        return all;
    }

    /** In the order in which they are constructed ([class.base.init]). */
    Set<RandomClass> virtualBases() {
        Set<RandomClass> all = new LinkedHashSet<>();
        for (Base base : bases) {
            all.addAll(base.type().virtualBases());
            if (base.isVirtual()) {
                all.add(base.type());
            }
        }
        return all;
    }

    /** How many parts of that class an object has. */
    int count(RandomClass type) {
        return subobjects("").stream()
                .filter(each -> each.endsWith("/" + type.number))
                .toList()
                .size();
    }

    private Set<String> subobjects(String at) {
        Set<String> all = new LinkedHashSet<>(List.of(at + "/" + number));
        for (Base base : bases) {
            all.addAll(base.type().subobjects(base.isVirtual() ? "v" + base.type().number : at + "/" + number));
        }
        return all;
    }

    /** Whether Java takes an object of the class where C++ takes one of the other. */
    boolean isTakenAs(RandomClass other) {
        return this == other || ancestors().contains(other);
    }

    /** Takes over what the bases' functions are; call before functions are added. */
    void inherit() {
        for (Base base : bases) {
            base.type().overriders.forEach((place, functions) -> {
                String here = base.isVirtual() || place.startsWith("v")
                        ? (place.startsWith("v") ? place : "v" + base.type().number + place)
                        : "/" + base.type().number + place;
                overriders.merge(here, functions, RandomClass::dominant);
            });
        }
    }

    private static Set<Function> dominant(Set<Function> one, Set<Function> other) {
        Set<Function> all = new LinkedHashSet<>(one);
        all.addAll(other);
        Set<Function> left = new LinkedHashSet<>(all);
        left.removeIf(each -> all.stream().anyMatch(by -> by.owner().ancestors().contains(each.owner())));
        return left;
    }

    /** What the class would override by declaring it. */
    Set<Function> overridden(Signature signature) {
        Set<Function> all = new LinkedHashSet<>();
        overriders.forEach((place, functions) -> {
            if (place.endsWith("#" + signature.number())) {
                all.addAll(functions);
            }
        });
        return all;
    }

    void add(Function function) {
        functions.add(function);
        if (function.isVirtual()) {
            String end = "#" + function.signature().number();
            boolean known = overriders.keySet().stream().anyMatch(place -> place.endsWith(end));
            overriders.replaceAll((place, old) -> place.endsWith(end) ? Set.of(function) : old);
            if (!known) {
                overriders.put(end, Set.of(function));
            }
        }
    }

    /** Virtual functions as the class has them, one for each signature; the first of several. */
    List<Function> virtuals() {
        Map<Signature, Function> all = new java.util.LinkedHashMap<>();
        overriders.values().stream()
                .flatMap(Set::stream)
                .sorted(java.util.Comparator.comparingInt(Function::number))
                .forEach(each -> all.putIfAbsent(each.signature(), each));
        return List.copyOf(all.values());
    }
}
