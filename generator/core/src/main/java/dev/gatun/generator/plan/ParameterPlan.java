package dev.gatun.generator.plan;

/**
 * A parameter of a function or callback.
 *
 * @param name a Java identifier
 * @param constText whether it is a {@code const char *}, for which a Java string will do
 */
public record ParameterPlan(String name, ValueType type, boolean constText) {}
