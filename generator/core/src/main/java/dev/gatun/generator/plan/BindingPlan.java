package dev.gatun.generator.plan;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Skipped;
import java.util.List;

/**
 * The whole Java API to write.
 *
 * @param packageName empty for the unnamed package
 * @param headerName what the sources are said to be made from: the given headers as the user names them in an include, without folders
 * @param headers the header class, in parts where it is large
 * @param types all other classes
 * @param shim the C functions that the Java sources need besides; empty where they need none
 * @param skipped what turned out to have no place in Java
 */
public record BindingPlan(
        String packageName,
        String headerName,
        List<HeaderPlan> headers,
        List<TypePlan> types,
        ShimPlan shim,
        List<Skipped> skipped,
        List<Diagnostic> diagnostics) {}
