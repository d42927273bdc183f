package dev.gatun.runtime.layout;

/**
 * What a target's ABI says of the basic types: sizes and alignments, signedness of {@code char}, the rule for bit-fields.
 * A value: nothing here asks the running system, but {@link #host()}.
 */
public record TargetAbi(String triple) {

    /** The psABI for x86-64 on Linux. */
    public static final TargetAbi X86_64_LINUX = new TargetAbi("x86_64-linux-gnu");
}
