package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;

/** The members of a class. */
final class ClassScope extends Scope {

    private final ClassEntity owner;

    ClassScope(ClassEntity owner) {
        this.owner = owner;
    }

    ClassEntity owner() {
        return owner;
    }

    @Override
    QualifiedName name() {
        return owner.name();
    }

    @Override
    QualifiedName reference() {
        return owner.reference();
    }
}
