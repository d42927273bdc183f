package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.SkipReason;
import java.util.ArrayList;
import java.util.List;

/** What has no place in Java. */
final class Skips {

    private final List<CppSkipped> list = new ArrayList<>();

    /** What our models of the standard library's classes have beyond what can be bound is nobody's loss. */
    void add(CppDeclaration declaration, SkipReason kind, String reason) {
        if (StdTypes.isStandard(declaration.name())) {
            return;
        }
        list.add(new CppSkipped(kind, declaration.name(), reason, declaration.position()));
    }

    void add(CppDeclaration declaration, NoPassing obstacle) {
        add(declaration, obstacle.kind(), obstacle.reason());
    }

    List<CppSkipped> list() {
        return List.copyOf(list);
    }
}
