package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;

/** What a class is to Java's library: comparable, iterable, equal to others. */
final class TraitsEmitter {

    private final PlannedNames names;
    private final MethodEmitter methods;

    TraitsEmitter(PlannedNames names, MethodEmitter methods) {
        this.names = names;
        this.methods = methods;
    }

    void emit(ClassPlan plan, TypeSpec.Builder type) {}
}
