package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.QualifiedName;

/** The parameters of a template. */
final class ParameterScope extends Scope {

    private final Scope around;

    ParameterScope(Scope around) {
        this.around = around;
    }

    @Override
    QualifiedName name() {
        return around.name();
    }

    @Override
    QualifiedName reference() {
        return around.reference();
    }
}
