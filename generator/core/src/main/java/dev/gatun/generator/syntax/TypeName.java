package dev.gatun.generator.syntax;

/** C23 6.7.8 type-name: specifiers and an abstract declarator. */
public record TypeName(DeclarationSpecifiers specifiers, Declarator declarator) {}
