package dev.gatun.generator.plan;

import java.util.List;

/**
 * A function of the header.
 *
 * @param name the Java method's
 * @param symbol the linker's name
 * @param holder simple name of the local interface that holds the method handle
 */
public record FunctionPlan(
        String name,
        String symbol,
        String holder,
        List<ParameterPlan> parameters,
        ValueType result,
        boolean variadic,
        Documentation documentation) {

    /** Whether some parameter can be given as a Java string too. */
    public boolean takesText() {
        for (ParameterPlan parameter : parameters) {
            if (parameter.constText()) {
                return true;
            }
        }
        return false;
    }
}
