package dev.gatun.generator.build;

import dev.gatun.generator.diagnostic.Diagnostic;

/**
 * A function of a C++ shim that the compiler refuses.
 *
 * @param symbol of the function
 * @param message what the compiler says first of it
 * @param diagnostic the same to be told, in terms of the shim
 */
public record BrokenMember(String symbol, String message, Diagnostic diagnostic) {}
