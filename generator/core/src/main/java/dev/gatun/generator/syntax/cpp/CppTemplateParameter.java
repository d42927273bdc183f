package dev.gatun.generator.syntax.cpp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template parameter ([temp.param]). */
public sealed interface CppTemplateParameter {

    /** Null for an unnamed one. */
    @Nullable String name();

    boolean pack();

    /** Null where there is none. */
    @Nullable CppTemplateArgument defaultArgument();

    /** {@code typename T}; {@code Concept T} too, whose constraint is left out. */
    record OfType(
            @Nullable String name, boolean pack, @Nullable CppTemplateArgument defaultArgument)
            implements CppTemplateParameter {}

    /** {@code int N}, {@code auto V}. */
    record OfValue(
            @Nullable String name,
            CppTypeId type,
            boolean pack,
            @Nullable CppTemplateArgument defaultArgument) implements CppTemplateParameter {}

    /** {@code template <typename> class C}. */
    record OfTemplate(
            @Nullable String name,
            List<CppTemplateParameter> parameters,
            boolean pack,
            @Nullable CppTemplateArgument defaultArgument)
            implements CppTemplateParameter {}
}
