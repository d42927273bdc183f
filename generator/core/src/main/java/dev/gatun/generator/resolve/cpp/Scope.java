package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of names ([basic.scope]). */
abstract sealed class Scope permits NamespaceScope, ClassScope, ParameterScope {

    private final Map<String, Symbol> symbols = new HashMap<>();

    /** The scope's name, as a prefix of its members' names. */
    abstract QualifiedName name();

    /** The same, with which members are referred to: in templates with the parameters as arguments. */
    abstract QualifiedName reference();

    /** What the name means in this very scope; null where nothing. */
    @Nullable Symbol own(String name) {
        return symbols.get(name);
    }

    /** For a declaration. */
    Symbol declare(String name) {
        return symbols.computeIfAbsent(name, _ -> new Symbol());
    }

    Set<String> names() {
        return symbols.keySet();
    }
}
