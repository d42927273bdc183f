package dev.gatun.runtime.layout;

/** How bit-fields are packed into storage units, and what else about records differs with it. */
public enum BitFieldRule {
    /**
     * System V as GCC has it: a bit-field may share its unit with anything before it, and moves on only where it would
     * straddle a boundary of its declared type. Unnamed bit-fields do not align the record (psABI for x86-64, section
     * 3.1.2, "Bit-Fields").
     */
    SYSV,
    /** As {@link #SYSV}, but unnamed bit-fields align the record too (AAPCS64, section "Bit-fields subdivision"). */
    AAPCS,
    /** System V as Clang has it on Apple's systems: it reads attributes of bit-fields otherwise than GCC. */
    DARWIN,
    /**
     * Microsoft: a unit is shared by neighbours of one size only, and is as large as the declared type; alignments that
     * attributes ask for withstand packing.
     */
    MSVC
}
