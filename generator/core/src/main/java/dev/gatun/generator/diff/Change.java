package dev.gatun.generator.diff;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param effect what it means to who uses the bindings
 * @param subject the Java member, as {@code gate_h.open(gate, int)}, or the C entity, as {@code struct gate}
 * @param description what became of it: {@code removed}, {@code size 24 bytes, was 16 bytes}
 * @param place in the newer header, or in the older one for what is gone; null where no header is at hand
 */
public record Change(
        Effect effect,
        String subject,
        String description,
        @Nullable String place) {

    /** What a change means to who uses the bindings, the worst first. */
    public enum Effect {
        /** Code that uses the Java API may no longer compile. */
        SOURCE_INCOMPATIBLE("source-incompatible"),
        /** Layouts, values or types of C differ: bindings of the one version must not be used with the other's library. */
        ABI("ABI"),
        /** Nothing to do. */
        COMPATIBLE("compatible");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /** As in a sentence. */
        public String word() {
            return word;
        }
    }
}
