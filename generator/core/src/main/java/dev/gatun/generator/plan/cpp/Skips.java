package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.SkipReason;
import java.util.ArrayList;
import java.util.List;

/** What has no place in Java. */
final class Skips {

    private final List<CppSkipped> list = new ArrayList<>();

    void add(CppDeclaration declaration, SkipReason kind, String reason) {
        list.add(new CppSkipped(kind, declaration.name(), reason, declaration.position()));
    }

    void add(CppDeclaration declaration, NoPassing obstacle) {
        add(declaration, obstacle.kind(), obstacle.reason());
    }

    List<CppSkipped> list() {
        return List.copyOf(list);
    }
}
