package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.Set;

/** The standard library's traits ([meta.type.synop]). */
final class Traits {

    /** What our models say of types is all there is to say. */
    private static final Set<String> KNOWN = Set.of(
            "is_void",
            "is_null_pointer",
            "is_integral",
            "is_floating_point",
            "is_arithmetic",
            "is_fundamental",
            "is_array",
            "is_pointer",
            "is_lvalue_reference",
            "is_rvalue_reference",
            "is_reference",
            "is_const",
            "is_volatile",
            "is_same",
            "is_signed",
            "is_unsigned");

    private Traits() {}

    /** Whether only a compiler can answer: {@code std::is_class<T>}, {@code std::is_constructible<T, U>}. */
    static boolean isForCompilers(QualifiedName name) {
        if (!name.isSpecialization() || !name.namespacePath().contains("std")) {
            return false;
        }
        String trait = name.identifier();
        return (trait.startsWith("is_") || trait.startsWith("has_")) && !KNOWN.contains(trait);
    }
}
