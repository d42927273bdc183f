package dev.gatun.generator.syntax.cpp;

/** A type-id ([dcl.name]); the innermost declarator has no name. */
public record CppTypeId(CppSpecifiers specifiers, CppDeclarator declarator) {}
