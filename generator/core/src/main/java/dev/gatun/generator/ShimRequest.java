package dev.gatun.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user says about the C shim.
 *
 * @param build whether the host compiler builds it into a library beside the output
 * @param sources C files that are compiled into it
 * @param macroFunctions signatures for function-like macros, as in {@code int MAX(int a, int b)}
 */
public record ShimRequest(boolean build, List<Path> sources, List<String> macroFunctions) {

    /** A shim is written where one is needed, and not built. */
    public static final ShimRequest NONE = new ShimRequest(false, List.of(), List.of());

    public ShimRequest {
        sources = List.copyOf(sources);
        macroFunctions = List.copyOf(macroFunctions);
    }
}
