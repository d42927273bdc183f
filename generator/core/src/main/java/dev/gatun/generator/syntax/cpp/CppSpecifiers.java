package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.syntax.AlignmentSpecifier;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TypeQualifier;
import java.util.List;
import java.util.Set;

/** The specifiers of a declaration ([dcl.spec]). */
public record CppSpecifiers(
        Set<StorageClass> storage,
        Set<Word> words,
        Set<TypeQualifier> qualifiers,
        CppTypeSpecifier type,
        List<Attribute> attributes,
        List<AlignmentSpecifier> alignments) {

    /** Those that are neither types nor storage classes. {@code constexpr} is one, and so no storage class here. */
    public enum Word {
        INLINE,
        VIRTUAL,
        /** Also with a condition, which is left out. */
        EXPLICIT,
        CONSTEXPR,
        CONSTEVAL,
        CONSTINIT,
        MUTABLE
    }
}
