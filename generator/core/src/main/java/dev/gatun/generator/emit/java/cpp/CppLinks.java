package dev.gatun.generator.emit.java.cpp;

import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Javadoc finds types that comments in the header speak of. */
final class CppLinks {

    private final Map<String, JavaName> types = new HashMap<>();

    CppLinks(CppPlan plan) {
        plan.allTypes().forEach(this::add);
    }

    private void add(CppTypePlan type) {
        types.putIfAbsent(type.name().simpleName(), type.name());
        if (type instanceof ClassPlan one) {
            types.putIfAbsent(one.cppName().spelling(), one.name());
        }
    }

    /**
     * The reference to a type that has a Java counterpart; null for anything else.
     *
     * @param file the class in whose source the reference stands
     */
    @Nullable String find(String name, JavaName file) {
        JavaName found = types.get(name);
        return found == null
                ? null
                : found.packageName().equals(file.packageName())
                        ? String.join(".", found.simpleNames())
                        : found.canonicalName();
    }
}
