package dev.gatun.generator.plan;

/**
 * What makes handles of a type owners.
 *
 * @param freeName the C function that frees an object, given its address
 * @param symbol the linker's name of it; for the shim, the name in C
 * @param route how calls of it get to C
 * @param result of it, which nobody looks at
 * @param header class that has the library
 * @param holder simple name of the local interface that holds the method handle
 * @param shared whether all threads may use an object
 * @param cleaned whether unreachable objects are freed
 */
public record OwnerPlan(
        String freeName,
        String symbol,
        FunctionPlan.Route route,
        ValueType result,
        String header,
        String holder,
        boolean shared,
        boolean cleaned) {}
