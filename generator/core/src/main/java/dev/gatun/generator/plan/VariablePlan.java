package dev.gatun.generator.plan;

/**
 * A global variable of the header.
 *
 * @param name the accessors'
 * @param symbol the linker's name
 * @param holder simple name of the nested class that holds the variable's place
 * @param route how its address is got
 * @param writable false for {@code const} variables
 */
public record VariablePlan(
        String name,
        String symbol,
        String holder,
        Route route,
        Storage storage,
        boolean writable,
        Documentation documentation) {

    /** The ways to its address. */
    public enum Route {
        /** It is the symbol's. */
        SYMBOL,
        /** A function of the shim gives it. */
        SHIM,
        /** Likewise, another one for each thread. */
        SHIM_PER_THREAD
    }
}
