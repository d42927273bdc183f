package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.ShimPlan.Include;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole Java API to write, and the shim behind it.
 *
 * @param headerName what the sources are said to be made from
 * @param library the class that holds the library, {@code LIBRARY}: the header class of the target package, always among {@code headers}
 * @param libraries names or paths of the libraries that the shim needs
 * @param shim name of the shim's library and source, without what platforms add
 * @param includes what the shim includes
 * @param headers classes of functions and constants, one for each namespace that has any
 * @param types classes at the top level of their packages
 * @param texts classes that are Java strings, {@link Codec.TextKind#VIEW}
 * @param skipped what turned out to have no place in Java
 */
public record CppPlan(
        String headerName,
        JavaName library,
        List<String> libraries,
        String shim,
        List<Include> includes,
        List<CppHeaderPlan> headers,
        List<CppTypePlan> types,
        List<CppType> texts,
        List<CppSkipped> skipped,
        List<Diagnostic> diagnostics) {

    /** Every type, nested ones behind those around them. */
    public Stream<CppTypePlan> allTypes() {
        return types.stream().flatMap(CppPlan::withNested);
    }

    /** Every class, nested ones behind those around them. */
    public Stream<ClassPlan> allClasses() {
        return allTypes().filter(ClassPlan.class::isInstance).map(ClassPlan.class::cast);
    }

    private static Stream<CppTypePlan> withNested(CppTypePlan type) {
        return type instanceof ClassPlan planned
                ? Stream.concat(Stream.of(type), planned.nested().stream().flatMap(CppPlan::withNested))
                : Stream.of(type);
    }
}
