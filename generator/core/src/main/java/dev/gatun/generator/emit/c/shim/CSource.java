package dev.gatun.generator.emit.c.shim;

import dev.gatun.generator.emit.GeneratedFile;

/**
 * A C source file in the output folder.
 *
 * @param fileName without folders
 */
public record CSource(String fileName, String text) implements GeneratedFile {

    @Override
    public String folder() {
        return "";
    }
}
