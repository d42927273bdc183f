package dev.gatun.generator.plan.cpp;

import java.util.List;
import java.util.stream.Stream;

/**
 * The functions of the shim that serve a class as a whole, by the class's prefix. No call of a {@link CppPlan} has one of these symbols.
 *
 * <p>{@code T} is the class. Bases are numbered: the superclass in Java, if there is one, then the further ones.
 */
public final class HelperSymbols {

    private HelperSymbols() {}

    /** {@code void *(void *self)}: an object made of what another one has, for {@code delete}; of classes whose memory is the garbage collector's. */
    public static String heap(String prefix) {
        return prefix + "_heap";
    }

    /** {@code void (T *)}: {@code delete self}. Of classes with {@link CppTypePlan.Disposal#DELETE}. */
    public static String delete(String prefix) {
        return prefix + "_delete";
    }

    /** {@code size_t (void)}. Of classes with {@link CppTypePlan.Disposal#AUTOMATIC}. */
    public static String sizeOf(String prefix) {
        return prefix + "_sizeof";
    }

    /** {@code size_t (void)}. Of classes with {@link CppTypePlan.Disposal#AUTOMATIC}. */
    public static String alignOf(String prefix) {
        return prefix + "_alignof";
    }

    /** {@code Base *(T *)}: {@code static_cast}. Of each further base. */
    public static String upcast(String prefix, int base) {
        return prefix + "_static_cast_" + base;
    }

    /** {@code T *(Base *)}: {@code dynamic_cast}, null if it isn't one. Of each base with {@link CppTypePlan.BasePlan#downcast()}. */
    public static String downcast(String prefix, int base) {
        return prefix + "_dynamic_cast_" + base;
    }

    /** {@code T *(std::shared_ptr<T> *)}: {@code get()}. Of {@linkplain SharedClasses shared classes}, as all that follow. */
    public static String sharedGet(String prefix) {
        return prefix + "_shared_get";
    }

    /** {@code void (std::shared_ptr<T> *)}: {@code delete share}. */
    public static String sharedDelete(String prefix) {
        return prefix + "_shared_delete";
    }

    /** {@code std::shared_ptr<T> *(T *)}: a new one that owns the object. Of classes with {@link CppTypePlan.Disposal#DELETE}. */
    public static String sharedOf(String prefix) {
        return prefix + "_shared_of";
    }

    /** {@code std::shared_ptr<Base> *(std::shared_ptr<T> *)}: a new one that shares the object. Of each base that is a shared class. */
    public static String sharedUpcast(String prefix, int base) {
        return prefix + "_shared_cast_" + base;
    }

    /** {@code size_t (const T *)}: by {@code std::hash}. Of classes with {@link CppTypePlan.Traits#hash()}. */
    public static String hash(String prefix) {
        return prefix + "_hash";
    }

    /** {@code void (const T *, gatun_buffer *)}: what {@code <<} writes. Of classes with {@link CppTypePlan.Traits#text()}. */
    public static String text(String prefix) {
        return prefix + "_text";
    }

    /**
     * {@code void *(T *)}: a walk through the elements, at the first one. Of classes with {@link CppTypePlan.Traits#iteration()}, as all that
     * follow.
     */
    public static String iterate(String prefix) {
        return prefix + "_iterate";
    }

    /** {@code bool (void *walk)}: whether there is an element. */
    public static String hasNext(String prefix) {
        return prefix + "_has_next";
    }

    /** As the element is passed, of {@code (void *walk)}: the element; the walk goes on to the next. */
    public static String next(String prefix) {
        return prefix + "_next";
    }

    /** {@code void (void *walk)}: the end of a walk. */
    public static String iterated(String prefix) {
        return prefix + "_iterated";
    }

    /** {@code void (const T *, gatun_buffer *)}: the value in Java. Of classes with {@link CppTypePlan.ClassPlan#value()}. */
    public static String toValue(String prefix) {
        return prefix + "_to_value";
    }

    /** {@code T *(const void *data, size_t size)}: a new object of a value in Java. Of classes with {@link CppTypePlan.ClassPlan#value()}. */
    public static String ofValue(String prefix) {
        return prefix + "_of_value";
    }

    /** What the shim's lines that let Java extend the class are told by: no function. */
    public static String director(String prefix) {
        return prefix + "_director";
    }

    /** {@code void (T *)}: the end of an object whose class of Java extends this one. Of classes with {@link CppTypePlan.ClassPlan#director()}. */
    public static String extendedDelete(String prefix) {
        return prefix + "_java_delete";
    }

    /**
     * Of a virtual function that isn't pure, of a class that Java can extend: the same, of this class, whatever overrides it. For objects whose
     * class of Java extends this one only.
     *
     * @param overridable among {@link DirectorPlan#overridables()}
     */
    public static String superCall(String prefix, int overridable) {
        return prefix + "_super_" + overridable;
    }

    /** Of a virtual function that isn't pure: as {@link #superCall(String, int)}, where a class has declared it itself. */
    public static String superCall(CppCall call) {
        return call.symbol() + "_super";
    }

    /** {@code void (upcall)}: says what calls Java. Of {@linkplain CppTypePlan.CallbackPlan callbacks}, as what follows. */
    public static String callbackUpcall(String prefix) {
        return prefix + "_upcall";
    }

    /** {@code void (function *)}: the end of a function of C++ that Java has. */
    public static String callbackDelete(String prefix) {
        return prefix + "_delete";
    }

    /** All that there may be of a class, those of numbered bases and of calls aside. */
    public static List<String> of(String prefix) {
        return Stream.of(
                        delete(prefix),
                        sizeOf(prefix),
                        alignOf(prefix),
                        sharedGet(prefix),
                        sharedDelete(prefix),
                        sharedOf(prefix),
                        hash(prefix),
                        text(prefix),
                        iterate(prefix),
                        hasNext(prefix),
                        next(prefix),
                        iterated(prefix),
                        toValue(prefix),
                        ofValue(prefix))
                .toList();
    }
}
