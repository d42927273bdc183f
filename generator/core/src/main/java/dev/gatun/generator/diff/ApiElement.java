package dev.gatun.generator.diff;

/**
 * A type, or a member of one, that code can use.
 *
 * @param kind what it is, which decides what its coming means
 * @param owner the class around it, or the package; empty for the unnamed package
 * @param name of a method with its parameters' types: {@code open(gate, int)}
 * @param declaration what has to stay for code to compile, apart from the name: modifiers, result, supertypes
 * @param nullness the declaration with its annotations of nullness, and whether it is deprecated
 */
public record ApiElement(Kind kind, String owner, String name, String declaration, String nullness) {

    /** What an element is. */
    public enum Kind {
        TYPE,
        METHOD,
        /** A method that implementations have to have: the one of a callback's lambda. */
        ABSTRACT_METHOD,
        FIELD,
        ENUM_CONSTANT
    }

    /** What tells it from others of the same version. */
    String key() {
        return (kind == Kind.TYPE ? "type " : kind == Kind.FIELD || kind == Kind.ENUM_CONSTANT ? "field " : "method ")
                + qualifiedName();
    }

    /** As in {@code org.sqlite.sqlite3_h.sqlite3_open(String)}. */
    String qualifiedName() {
        return owner.isEmpty() ? name : owner + "." + name;
    }

    /** Without parameters, for methods. */
    String plainName() {
        int parameters = name.indexOf('(');
        return owner + "." + (parameters < 0 ? name : name.substring(0, parameters));
    }
}
