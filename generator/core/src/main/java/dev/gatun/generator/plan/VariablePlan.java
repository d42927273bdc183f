package dev.gatun.generator.plan;

/**
 * A global variable of the header.
 *
 * @param name the accessors'
 * @param symbol the linker's name
 * @param holder simple name of the nested class that holds the variable's place
 * @param writable false for {@code const} variables
 */
public record VariablePlan(
        String name, String symbol, String holder, Storage storage, boolean writable, Documentation documentation) {}
