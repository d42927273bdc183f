package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.naming.NameScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The methods that a Java class has, its own and inherited ones. A method of C++ keeps its name, with {@code _} behind it if it is a keyword
 * of Java, or
 *
 * <ul>
 *   <li>every object has a method of that name which means something else: {@code close}, {@code wait}, {@code notify}, {@code finalize} …;
 *   <li>it would override what every object has with a result of another type: {@code int toString()}, {@code void clone()};
 *   <li>it would override what a superclass has, or has of a further base, with a result that doesn't fit, or be static where that is not.
 * </ul>
 *
 * <p>Two methods of one class that are the same to Java are one: the first.
 */
final class MemberScope {

    /** Names that are never free, whatever the parameters, so that overriding methods have one name in all classes. */
    private static final Set<String> FIXED =
            Set.of("close", "wait", "notify", "notifyAll", "getClass", "finalize", "address", "hold");

    private final @Nullable MemberScope superclass;
    private final List<MemberScope> further;
    private final BiPredicate<JavaName, JavaName> derives;
    private final Map<Key, Method> methods = new HashMap<>();

    private record Key(String name, List<String> parameters) {}

    /**
     * @param isStatic whether it is called on no object
     * @param isVirtual whether a class that derives from its class may have it too, to be overridden
     */
    private record Method(boolean isStatic, boolean isVirtual, CppPassing result) {}

    /** @param overrides whether a superclass has it too */
    record Claim(String name, boolean overrides) {}

    /**
     * @param superclass null for none
     * @param further of the other bases
     * @param derives whether the first class derives from the second
     */
    MemberScope(@Nullable MemberScope superclass, List<MemberScope> further, BiPredicate<JavaName, JavaName> derives) {
        this.superclass = superclass;
        this.further = further;
        this.derives = derives;
    }

    /** The name of a method; null if the class has a method that is the same to Java. */
    @Nullable Claim claim(String wanted, List<CppCall.CppArgument> arguments, CppPassing result, boolean isStatic) {
        return claim(wanted, arguments, result, isStatic, false);
    }

    /** The same, of a function that may be virtual. */
    @Nullable Claim claim(
            String wanted,
            List<CppCall.CppArgument> arguments,
            CppPassing result,
            boolean isStatic,
            boolean isVirtual) {
        List<String> parameters = arguments.stream()
                .filter(it -> it.role() != CppCall.Role.OUT)
                .map(it -> Erasure.of(it.passing()))
                .toList();
        Method method = new Method(isStatic, isVirtual, result);
        String name = NameScope.ofMembers().allocate(wanted);
        if (FIXED.contains(name) || clashesWithObject(name, parameters, method)) {
            name += "_";
        }
        while (clashesWithInherited(new Key(name, parameters), method)) {
            name += "_";
        }
        Key key = new Key(name, parameters);
        if (methods.putIfAbsent(key, method) != null) {
            return null;
        }
        return new Claim(name, !isStatic && inherited(key) != null);
    }

    private boolean clashesWithInherited(Key key, Method method) {
        Method inherited = inherited(key);
        return (inherited != null && clashes(method, inherited))
                || (superclass != null && superclass.hasClashingPart(key, method, new HashSet<>()));
    }

    private boolean clashes(Method method, Method inherited) {
        return inherited.isStatic() != method.isStatic() || !replaces(method.result(), inherited.result());
    }

    /** Whether the class has such a method of a further base, which it then has itself where Java can extend it. */
    private boolean hasClashingPart(Key key, Method method, Set<MemberScope> seen) {
        return (superclass != null && superclass.hasClashingPart(key, method, seen))
                || further.stream().anyMatch(part -> part.hasClashing(key, method, seen));
    }

    private boolean hasClashing(Key key, Method method, Set<MemberScope> seen) {
        if (!seen.add(this)) {
            return false;
        }
        Method own = methods.get(key);
        return (own != null && own.isVirtual() && clashes(method, own))
                || (superclass != null && superclass.hasClashing(key, method, seen))
                || further.stream().anyMatch(part -> part.hasClashing(key, method, seen));
    }

    private @Nullable Method inherited(Key key) {
        for (MemberScope scope = superclass; scope != null; scope = scope.superclass) {
            Method method = scope.methods.get(key);
            if (method != null) {
                return method;
            }
        }
        return null;
    }

    /** Whether the first may be the result of a method that overrides one with the second (JLS 8.4.5). */
    private boolean replaces(CppPassing result, CppPassing inherited) {
        return Erasure.whole(result).equals(Erasure.whole(inherited))
                || (result instanceof CppPassing.ObjectValue derived
                        && inherited instanceof CppPassing.ObjectValue base
                        && derives.test(derived.type(), base.type()));
    }

    private static boolean clashesWithObject(String name, List<String> parameters, Method method) {
        if (!parameters.isEmpty()) {
            return false;
        }
        return switch (name) {
            case "toString" -> method.isStatic() || !Erasure.of(method.result()).equals(Erasure.TEXT);
            case "hashCode" -> method.isStatic() || !Erasure.of(method.result()).equals("INT");
            case "clone" -> method.isStatic() || !(method.result() instanceof CppPassing.ObjectValue);
            default -> false;
        };
    }
}
