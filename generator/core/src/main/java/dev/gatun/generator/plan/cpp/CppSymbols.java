package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of the shim that a class has besides those of its members: what both emitters call them. A digit tells them from the
 * symbols of members, which have names such as {@code size} themselves. {@code self} is the address of an object of exactly the class.
 *
 * <p>Each class:
 * <ul>
 *   <li>{@link #delete}{@code : void (void *self)}: of what Java owns, where it isn't automatic
 *   <li>{@link #size}, {@link #alignment}{@code : size_t (void)}: of classes whose memory Java has
 *   <li>{@link #copy}{@code : void *(const void *self)}, or {@code void (void *place, const void *self)} of classes whose memory Java has
 *   <li>{@link #as}{@code : void *(void *self)}: up-cast to a further base; null for null
 *   <li>{@link #from}{@code : void *(void *base)}: down-cast from a base, the first one too; null where the object is none
 *   <li>{@link #share}{@code : void *(void *self)}: gives an object of Java's to a share, a {@code std::shared_ptr<T> *} that Java has;
 *       {@link #shared}{@code : void *(void *share)}: the object; {@link #unshare}{@code : void (void *share)}: gives the share back;
 *       {@link #shareAs}{@code : void *(void *share)}: another share of the same object, as a base
 *   <li>{@link #text}{@code : void (const void *self, gatun_buffer *result)}: by {@code operator<<}
 *   <li>{@link #hash}{@code : size_t (const void *self)}: by {@code std::hash}
 *   <li>{@link #iterate}{@code : void *(void *self)}, {@link #next}{@code : bool (void *walk)}: whether there is one more; then
 *       {@link #element}: as passed, of {@code (void *walk)}; {@link #iterated}{@code : void (void *walk)}
 *   <li>{@link #value}{@code : void (const void *self, gatun_buffer *result)}, {@link #of}{@code : void *(const void *data, size_t size)}:
 *       to and from the value in Java
 * </ul>
 */
public final class CppSymbols {

    private CppSymbols() {}

    public static String delete(ClassPlan type) {
        return helper(type.prefix(), "delete");
    }

    public static String size(ClassPlan type) {
        return helper(type.prefix(), "size");
    }

    public static String alignment(ClassPlan type) {
        return helper(type.prefix(), "alignment");
    }

    public static String copy(ClassPlan type) {
        return helper(type.prefix(), "copy");
    }

    /** @param base one of {@link ClassPlan#further} */
    public static String as(ClassPlan type, BasePlan base) {
        return helper(type.prefix(), "as" + index(type, base));
    }

    /** @param base the first one, or one of {@link ClassPlan#further} */
    public static String from(ClassPlan type, BasePlan base) {
        return helper(type.prefix(), "from" + index(type, base));
    }

    public static String share(ClassPlan type) {
        return helper(type.prefix(), "share");
    }

    public static String shared(ClassPlan type) {
        return helper(type.prefix(), "shared");
    }

    public static String unshare(ClassPlan type) {
        return helper(type.prefix(), "unshare");
    }

    /** @param base the first one, or one of {@link ClassPlan#further} */
    public static String shareAs(ClassPlan type, BasePlan base) {
        return helper(type.prefix(), "shareAs" + index(type, base));
    }

    public static String text(ClassPlan type) {
        return helper(type.prefix(), "text");
    }

    public static String hash(ClassPlan type) {
        return helper(type.prefix(), "hash");
    }

    public static String iterate(ClassPlan type) {
        return helper(type.prefix(), "iterate");
    }

    public static String next(ClassPlan type) {
        return helper(type.prefix(), "next");
    }

    public static String element(ClassPlan type) {
        return helper(type.prefix(), "element");
    }

    public static String iterated(ClassPlan type) {
        return helper(type.prefix(), "iterated");
    }

    public static String value(ClassPlan type) {
        return helper(type.prefix(), "value");
    }

    public static String of(ClassPlan type) {
        return helper(type.prefix(), "of");
    }

    /** A helper's symbol. @param prefix of a class, or of a callback */
    public static String helper(String prefix, String name) {
        return prefix + "_0" + name;
    }

    /** All public bases: the first one in Java, and the further ones. */
    public static List<BasePlan> bases(ClassPlan type) {
        List<BasePlan> all = new ArrayList<>();
        if (type.base() != null) {
            all.add(type.base());
        }
        all.addAll(type.further());
        return all;
    }

    /** 0 for the first one. */
    private static int index(ClassPlan type, BasePlan base) {
        int further = type.further().indexOf(base);
        return further + 1;
    }
}
