package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.BindingPlan;
import dev.gatun.generator.plan.ConstantPlan;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.HeaderPlan;
import dev.gatun.generator.plan.TypePlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where Javadoc finds what has a name in C. */
final class Links {

    private final Map<String, String> targets = new HashMap<>();
    private final String header;

    Links(BindingPlan plan) {
        header = plan.headers().isEmpty() ? "" : plan.headers().getLast().className();
        for (TypePlan type : plan.types()) {
            add(type.className(), type.className());
            if (type instanceof TypePlan.EnumPlan enumeration) {
                enumeration.constants().forEach(one -> add(one.name(), type.className() + "#" + one.name()));
                enumeration.aliases().forEach(one -> add(one.name(), type.className() + "#" + one.name()));
            }
        }
        for (HeaderPlan part : plan.headers()) {
            for (ConstantPlan constant : part.constants()) {
                add(constant.name(), header + "#" + constant.name());
            }
            for (FunctionPlan function : part.functions()) {
                add(function.name(), header + "#" + function.name());
            }
        }
    }

    private void add(String name, String target) {
        targets.put(withoutMarks(name), target);
    }

    /** The name in C: Java's may have underscores added. */
    static String withoutMarks(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(0, end);
    }

    /**
     * The reference to something that has a Java counterpart; null for anything else.
     *
     * @param className the class in whose source the reference stands
     */
    @Nullable String find(String name, String className) {
        String target = targets.get(withoutMarks(name));
        return target != null && className.equals(header) && target.startsWith(header + "#")
                ? target.substring(header.length())
                : target;
    }
}
