package dev.gatun.generator.incremental;

/**
 * What a run depends on beside files, as hashes.
 *
 * @param tool content of the tool's own classes
 * @param options everything that was asked for
 * @param toolchain what the compiler says of itself
 */
record Fingerprint(String tool, String options, String toolchain) {

    /** Is equal to none that a run has. */
    static final Fingerprint NONE = new Fingerprint("", "", "");
}
