package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.LinkedHashSet;
import java.util.Set;

/** A namespace; inline and unnamed ones are part of the one around them. */
final class NamespaceScope extends Scope {

    private final QualifiedName name;
    private final Set<NamespaceScope> used = new LinkedHashSet<>();

    NamespaceScope(QualifiedName name) {
        this.name = name;
    }

    @Override
    QualifiedName name() {
        return name;
    }

    @Override
    QualifiedName reference() {
        return name;
    }

    /** Those that using directives name. */
    Set<NamespaceScope> used() {
        return used;
    }
}
