package dev.gatun.generator.emit.java;

/**
 * A source file.
 *
 * @param packageName empty for the unnamed package
 * @param className of its only top-level class
 * @param text lines end in {@code \n}
 */
public record JavaSource(String packageName, String className, String text) {}
