package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.model.CType;

/**
 * A pointer that C writes a result to.
 *
 * @param index of the parameter, from 0
 * @param value what it points to
 * @param inOut whether C reads it first
 */
public record OutParameter(int index, CType value, boolean inOut) {}
