package dev.gatun.generator;

/** What the long proofs say of their extent, for docs/PROOFS.md. */
public final class Figures {

    private Figures() {}

    /** Prints a line if {@code -Dgatun.proofs=true}, as the profile {@code long-proofs} has it. */
    public static void print(String line) {
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.println("proof: " + line);
        }
    }
}
