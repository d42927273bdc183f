package dev.gatun.generator.model.cpp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A C++ type ([basic.types]). Classes and enums go by name, so types are finite trees. */
public sealed interface CppType {

    record Void() implements CppType {}

    record Fundamental(FundamentalKind kind) implements CppType {}

    record Pointer(CppType pointee) implements CppType {}

    /** @param rvalue {@code T &&} */
    record Reference(CppType referred, boolean rvalue) implements CppType {}

    record MemberPointer(CppType ofClass, CppType member) implements CppType {}

    /** @param length a number, or in patterns something that depends on parameters; null for an unknown bound */
    record Array(CppType element, @Nullable TemplateArgument length) implements CppType {}

    /** @param parameters adjusted: arrays and functions are pointers */
    record Function(CppType result, List<CppType> parameters, boolean variadic, boolean isConst, boolean isNoexcept)
            implements CppType {}

    /** A class, struct or union; of a specialisation the name's last part has the arguments. */
    record ClassType(QualifiedName name) implements CppType {}

    record EnumType(QualifiedName name) implements CppType {}

    /** A typedef's or alias's name with what it stands for. */
    record Alias(QualifiedName name, CppType aliased) implements CppType {}

    record Qualified(CppType type, boolean isConst, boolean isVolatile) implements CppType {}

    /** A type parameter of a template around; in patterns only. */
    record Parameter(String name) implements CppType {}

    /** {@code typename T::name}, {@code typename T::template name<U>}; in patterns only. */
    record DependentName(CppType scope, QualifiedName.Part name) implements CppType {}

    /** {@code C<T>} for a template template parameter; in patterns only. */
    record DependentSpecialization(String parameter, List<TemplateArgument> arguments) implements CppType {}

    /** {@code T...}; in patterns only. */
    record Expansion(CppType pattern) implements CppType {}

    /**
     * What only the compiler knows: {@code decltype(...)}, {@code auto} without a trailing type, {@code std::enable_if_t<...>}.
     *
     * @param spelling as it stands
     */
    record Unknown(String spelling) implements CppType {}

    /** Without aliases and cv-qualifiers at its outermost level. */
    default CppType canonical() {
        CppType type = this;
        while (true) {
            switch (type) {
                case Alias alias -> type = alias.aliased();
                case Qualified qualified -> type = qualified.type();
                default -> {
                    return type;
                }
            }
        }
    }

    /** Without any alias, at all levels: equal for types that are the same to the compiler. */
    default CppType desugared() {
        return CppTypes.desugared(this);
    }

    /** The type that a parameter declared with it has ([dcl.fct]): arrays and functions are pointers, no cv at the outermost level, no aliases. */
    default CppType asParameter() {
        return CppTypes.adjusted(desugared());
    }

    /** Whether it is const at its outermost level, aliases looked through. */
    default boolean isConst() {
        CppType type = this;
        while (true) {
            switch (type) {
                case Alias alias -> type = alias.aliased();
                case Qualified qualified -> {
                    if (qualified.isConst()) {
                        return true;
                    }
                    type = qualified.type();
                }
                default -> {
                    return false;
                }
            }
        }
    }

    /** Whether a template parameter is in it. */
    default boolean isDependent() {
        return CppTypes.isDependent(this);
    }

    /** As a type-id in C++, valid in any scope: names are qualified from {@code ::} on. */
    default String spelling() {
        return CppTypes.declare(this, "");
    }

    /** As a type-id for people: names are qualified, without {@code ::} in front. */
    default String readable() {
        return CppTypes.readable(this, "");
    }

    /** As a declaration of a name in C++: {@code int (*name)(::geo::Point const &)}. */
    default String declare(String name) {
        return CppTypes.declare(this, name);
    }
}
