package dev.gatun.runtime.layout;

/** How bit-fields are packed into storage units. */
public enum BitFieldRule {
    /**
     * System V: a bit-field may share its unit with anything before it, and moves on only where it would straddle a
     * boundary of its declared type. Unnamed bit-fields do not align the record (psABI for x86-64, section 3.1.2,
     * "Bit-Fields").
     */
    SYSV,
    /** As {@link #SYSV}, but unnamed bit-fields align the record too (AAPCS64, section "Bit-fields subdivision"). */
    AAPCS,
    /** Microsoft: a unit is shared by neighbours of one size only. */
    MSVC
}
