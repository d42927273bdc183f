package dev.gatun.generator.resolve.cpp;

import org.jspecify.annotations.Nullable;

/**
 * What one name means in one scope. A class or enum can share its name with a function or variable, which hides it ([basic.scope.hiding]), so that
 * there are places for several.
 */
final class Symbol {

    private @Nullable NamespaceScope namespace;
    private @Nullable TypeEntity type;
    private @Nullable ValueEntity value;

    @Nullable NamespaceScope namespace() {
        return namespace;
    }

    @Nullable TypeEntity type() {
        return type;
    }

    @Nullable ValueEntity value() {
        return value;
    }

    void namespace(NamespaceScope meaning) {
        namespace = meaning;
    }

    void type(TypeEntity meaning) {
        type = meaning;
    }

    void value(ValueEntity meaning) {
        value = meaning;
    }

    /** A using declaration: all that the name means elsewhere; what is declared here already stays. */
    void addAll(Symbol other) {
        type = type == null ? other.type : type;
        value = value == null ? other.value : value;
        namespace = namespace == null ? other.namespace : namespace;
    }

    boolean isEmpty() {
        return namespace == null && type == null && value == null;
    }
}
