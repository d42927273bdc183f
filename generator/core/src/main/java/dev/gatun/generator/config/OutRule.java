package dev.gatun.generator.config;

/**
 * A pointer parameter that C writes a result to.
 *
 * @param parameter its name, or its number from 1
 * @param inOut whether C reads it first
 */
public record OutRule(Entry function, Entry parameter, boolean inOut) {}
