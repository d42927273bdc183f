package dev.gatun.generator.syntax;

/** C23 6.7.4 type-qualifier, spellings of extensions folded in. */
public enum TypeQualifier {
    CONST,
    RESTRICT,
    VOLATILE,
    ATOMIC
}
