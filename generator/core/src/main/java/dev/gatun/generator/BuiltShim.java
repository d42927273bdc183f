package dev.gatun.generator;

import dev.gatun.generator.build.ShimFaults;
import dev.gatun.generator.diagnostic.Diagnostic;
import java.util.List;

/**
 * What became of the C shim.
 *
 * @param shim with its library if that was wanted and could be made
 * @param changed whether its library is another than before
 * @param diagnostics why there is no library
 * @param faults what is wrong with members of a C++ shim, of which the diagnostics tell too
 */
public record BuiltShim(GenerationResult.Shim shim, boolean changed, List<Diagnostic> diagnostics, ShimFaults faults) {}
