package dev.gatun.generator.plan;

import dev.gatun.generator.config.Configuration;
import java.util.List;

/**
 * What the user says about the Java side.
 *
 * @param packageName empty for the unnamed package
 * @param headerName the given headers, for comments
 * @param headerClassName simple name of the header class
 * @param shim what the C shim is called and includes
 * @param libraries names or paths of the libraries with the functions; empty for those of the process
 */
public record PlanOptions(
        String packageName,
        String headerName,
        String headerClassName,
        Shim shim,
        List<String> libraries,
        Configuration configuration) {

    /**
     * What the user says about the C shim.
     *
     * @param built whether it is built at once, so that it is used where it is only faster
     * @param always whether it has more in it than what is planned: libraries and sources
     */
    public record Shim(String name, List<ShimPlan.Include> headers, boolean built, boolean always) {}
}
