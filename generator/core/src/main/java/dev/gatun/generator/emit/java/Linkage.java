package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.FunctionPlan.Route;
import dev.gatun.generator.plan.ValueType;
import java.util.List;

/** Expressions for the handles of functions. */
final class Linkage {

    private Linkage() {}

    /** The library's method for a route. */
    static String method(Route route) {
        return switch (route) {
            case LINKER -> "function";
            case SHIM -> "shim";
            case SHIM_OR_LINKER -> "shimOrFunction";
        };
    }

    /**
     * A handle, or what makes the handles of a variadic function.
     *
     * @param library an expression
     * @param method of the library
     * @param symbol as the library knows the function
     */
    static Code of(
            Code library,
            String method,
            String symbol,
            ValueType result,
            List<ValueType> parameters,
            Conversions conversions) {
        Code.Builder code = Code.builder()
                .add(library)
                .add(".$L($L, $L", method, JavaLiterals.of(symbol), conversions.nativeType(result));
        parameters.forEach(parameter -> code.add(", $L", conversions.nativeType(parameter)));
        return code.add(")").build();
    }
}
