package dev.gatun.generator;

import java.nio.file.Path;
import java.util.List;

/**
 * What the user says about the C shim.
 *
 * @param build whether there will be a library of it: what is better off with a shim goes through it too
 * @param later whether somebody else makes that library, who finds in the record of the run what it takes; else the host compiler does,
 *     beside the output
 * @param sources C and C++ files that are compiled into it
 * @param macroFunctions signatures for function-like macros, as in {@code int MAX(int a, int b)}
 * @param skipBroken whether members of C++ that the compiler refuses are left out
 */
public record ShimRequest(
        boolean build, boolean later, List<Path> sources, List<String> macroFunctions, boolean skipBroken) {

    /** A shim is written where one is needed, and not built. */
    public static final ShimRequest NONE = new ShimRequest(false, List.of(), List.of());

    /** A shim that is built at once, or not at all. */
    public ShimRequest(boolean build, List<Path> sources, List<String> macroFunctions) {
        this(build, false, sources, macroFunctions);
    }

    /** A shim that has everything that is planned. */
    public ShimRequest(boolean build, boolean later, List<Path> sources, List<String> macroFunctions) {
        this(build, later, sources, macroFunctions, false);
    }

    public ShimRequest {
        sources = List.copyOf(sources);
        macroFunctions = List.copyOf(macroFunctions);
    }
}
