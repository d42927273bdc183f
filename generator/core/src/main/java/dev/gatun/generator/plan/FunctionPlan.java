package dev.gatun.generator.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the header.
 *
 * @param name the Java method's
 * @param cName as in C
 * @param symbol the linker's name; for the shim, the name in C
 * @param route how calls get to C
 * @param lambdas an overload that takes Java functions; null for none
 * @param result of C
 * @param returned what Java gets of it
 * @param form what the result points to
 * @param text how text is encoded
 * @param critical whether the call stays in Java's state
 * @param fixed of a variadic function with given arguments, how many parameters come before these; -1 of any other
 * @param mustUseResult whether the header warns of calls that don't look at the result
 * @param holder simple name of the local interface that holds the method handle
 */
public record FunctionPlan(
        String name,
        String cName,
        String symbol,
        Route route,
        String holder,
        List<ParameterPlan> parameters,
        @Nullable LambdaOverload lambdas,
        ValueType result,
        ReturnPlan returned,
        ResultForm form,
        TextEncoding text,
        boolean critical,
        boolean variadic,
        int fixed,
        boolean mustUseResult,
        Documentation documentation) {

    /** The ways to C. */
    public enum Route {
        /** The linker calls the function itself. */
        LINKER,
        /** The shim has a function that calls it. */
        SHIM,
        /** Through the shim where it is there, which is faster; or else as the linker can. */
        SHIM_OR_LINKER
    }

    /** Whether the caller says where results are put that are memory. */
    public boolean takesAllocator() {
        if (result.isMemory()) {
            return true;
        }
        for (ParameterPlan parameter : parameters) {
            if (parameter.role() instanceof ParameterRole.Out out && out.value().isMemory()) {
                return true;
            }
        }
        return false;
    }

    /** Whether some parameter can be given as a Java string too. */
    public boolean takesText() {
        return parameters.stream().anyMatch(ParameterPlan::takesText);
    }

    /** Whether some parameter is a buffer that the caller gives. */
    public boolean hasBuffers() {
        return parameters.stream().anyMatch(parameter -> parameter.role() instanceof ParameterRole.Buffer);
    }
}
