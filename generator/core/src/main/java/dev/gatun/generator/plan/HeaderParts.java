package dev.gatun.generator.plan;

import dev.gatun.generator.plan.naming.ClassNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps header classes within the 65,535 entries of a class file's constant pool (JVMS 4.1): a large one becomes a chain of classes of
 * which the last, that the user names, inherits from the others.
 */
final class HeaderParts {

    /** A function takes about 25 entries with its overload and its body, a constant 4. */
    private static final int MAX_FUNCTIONS = 2000;

    private static final int MAX_CONSTANTS = 8000;

    private HeaderParts() {}

    static List<HeaderPlan> split(
            ClassNames names,
            List<String> libraries,
            @Nullable String shim,
            boolean lendsLibrary,
            List<ConstantPlan> constants,
            List<VariablePlan> variables,
            List<FunctionPlan> functions) {
        int count = Math.max(
                1,
                Math.max(
                        Math.ceilDiv(functions.size() + variables.size(), MAX_FUNCTIONS),
                        Math.ceilDiv(constants.size(), MAX_CONSTANTS)));
        List<HeaderPlan> parts = new ArrayList<>();
        String superclass = "";
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            String className = last ? names.header() : names.allocate(names.header() + "_" + (i + 1));
            parts.add(new HeaderPlan(
                    className,
                    superclass,
                    last,
                    libraries,
                    shim,
                    lendsLibrary,
                    part(constants, i, count),
                    part(variables, i, count),
                    part(functions, i, count)));
            superclass = className;
        }
        return parts;
    }

    private static <T> List<T> part(List<T> all, int index, int count) {
        int size = Math.ceilDiv(all.size(), count);
        int from = Math.min(all.size(), index * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }
}
