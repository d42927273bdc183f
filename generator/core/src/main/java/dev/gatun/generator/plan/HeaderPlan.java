package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header class, or a part of it where it would exceed the limits of a class file (JVMS 4.11).
 *
 * @param className simple name; of the last part, that which the user asked for
 * @param superclass simple name of the part before it, empty for the first
 * @param libraries what {@code -l} named; only the first part needs them
 * @param shim the C shim's library, null where there is none; only the first part needs it
 * @param lendsLibrary whether other classes of the package call functions too
 * @param isLast whether it is the class that the user asked for
 */
public record HeaderPlan(
        String className,
        String superclass,
        boolean isLast,
        List<String> libraries,
        @Nullable String shim,
        boolean lendsLibrary,
        List<ConstantPlan> constants,
        List<VariablePlan> variables,
        List<FunctionPlan> functions) {

    /** Whether it is the part that the others build on. */
    public boolean isFirst() {
        return superclass.isEmpty();
    }
}
