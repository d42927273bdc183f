package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.emit.GeneratedFile;

/**
 * A C++ source file in the output folder.
 *
 * @param fileName without folders
 */
public record CppSource(String fileName, String text) implements GeneratedFile {

    @Override
    public String folder() {
        return "";
    }
}
