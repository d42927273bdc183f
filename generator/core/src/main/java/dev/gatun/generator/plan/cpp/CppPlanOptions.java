package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.config.Configuration;
import dev.gatun.generator.plan.ShimPlan.Include;
import java.util.List;

/**
 * What the user says about the Java side of a C++ header.
 *
 * @param packageName of the global namespace; empty for the unnamed package
 * @param headerName the given headers, for comments
 * @param headerClassName simple name of the classes of functions, one in each package
 * @param shim name of the shim's library and source
 * @param includes what the shim includes
 * @param libraries names or paths of the libraries that the shim needs
 * @param configuration what the user says of the library
 */
public record CppPlanOptions(
        String packageName,
        String headerName,
        String headerClassName,
        String shim,
        List<Include> includes,
        List<String> libraries,
        Configuration configuration) {

    public CppPlanOptions {
        includes = List.copyOf(includes);
        libraries = List.copyOf(libraries);
    }

    /** Without a configuration. */
    public CppPlanOptions(
            String packageName,
            String headerName,
            String headerClassName,
            String shim,
            List<Include> includes,
            List<String> libraries) {
        this(packageName, headerName, headerClassName, shim, includes, libraries, Configuration.NONE);
    }
}
