package dev.gatun.runtime.layout;

/**
 * Lays out structs and unions as the target's C compilers do.
 *
 * <p>Tested with random records against GCC and Clang for every known target. All arithmetic is checked: a record whose
 * size in bits exceeds 64 bits is refused.
 */
public final class LayoutEngine {

    private LayoutEngine() {}

    /**
     * Lays out one record.
     *
     * @throws ArithmeticException if the record is larger than any address space
     */
    public static RecordLayout layout(TargetAbi target, RecordDescription description) {
        try {
            return switch (target.bitFieldRule()) {
                case SYSV, AAPCS -> new SystemVLayout(target.bitFieldRule(), description).layout();
                case DARWIN -> new ClangLayout(description).layout();
                case MSVC -> new MicrosoftLayout(description).layout();
            };
        } catch (ArithmeticException e) {
            ArithmeticException report = new ArithmeticException("record is larger than any address space");
            report.initCause(e);
            throw report;
        }
    }

    static long bits(long bytes) {
        return Math.multiplyExact(bytes, Byte.SIZE);
    }

    static long roundUp(long value, long alignment) {
        return Math.multiplyExact(Math.ceilDiv(value, alignment), alignment);
    }
}
