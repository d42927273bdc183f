package dev.gatun.generator.emit.java;

import dev.gatun.generator.emit.GeneratedFile;

/**
 * A source file.
 *
 * @param packageName empty for the unnamed package
 * @param className of its only top-level class
 * @param text lines end in {@code \n}
 */
public record JavaSource(String packageName, String className, String text) implements GeneratedFile {

    @Override
    public String folder() {
        return packageName.replace('.', '/');
    }

    @Override
    public String fileName() {
        return className + ".java";
    }
}
