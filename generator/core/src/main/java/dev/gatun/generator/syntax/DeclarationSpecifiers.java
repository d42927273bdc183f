package dev.gatun.generator.syntax;

import java.util.List;
import java.util.Set;

/**
 * C23 6.7.1 declaration-specifiers (and specifier-qualifier-list).
 *
 * @param storage storage classes
 * @param inline whether {@code inline} is among them
 * @param qualifiers qualifiers
 * @param type what type is specified; implicit {@code int} where nothing is
 * @param attributes attributes among or before the specifiers
 * @param alignments operands of {@code _Alignas}
 */
public record DeclarationSpecifiers(
        Set<StorageClass> storage,
        boolean inline,
        Set<TypeQualifier> qualifiers,
        TypeSpecifier type,
        List<Attribute> attributes,
        List<AlignmentSpecifier> alignments) {}
