package dev.gatun.generator.emit;

/** A source file, of whatever language. */
public interface GeneratedFile {

    /** Relative to the output folder, with slashes; empty for the output folder itself. */
    String folder();

    /** Without folders. */
    String fileName();

    String text();
}
