package dev.gatun.generator.plan.idiom;

import org.jspecify.annotations.Nullable;

/**
 * How a function fails.
 *
 * @param object index of the parameter that the message is about; null for none
 */
public record FunctionErrors(ErrorWay way, @Nullable Integer object) {}
