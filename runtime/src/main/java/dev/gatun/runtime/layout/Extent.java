package dev.gatun.runtime.layout;

/**
 * How much memory an object of a type takes and where it may start.
 *
 * @param size in bytes, as {@code sizeof} says; 0 or more
 * @param alignment in bytes, as {@code _Alignof} says; a power of two
 */
public record Extent(long size, long alignment) {

    /** @throws IllegalArgumentException if the size is negative or the alignment is not a power of two */
    public Extent {
        if (size < 0) {
            throw new IllegalArgumentException("negative size " + size);
        }
        requirePowerOfTwo(alignment);
    }

    /**
     * The extent of an array of this.
     *
     * @param length number of elements
     * @throws IllegalArgumentException if the length is negative
     * @throws ArithmeticException if the array is larger than any address space
     */
    public Extent array(long length) {
        if (length < 0) {
            throw new IllegalArgumentException("negative array length " + length);
        }
        return new Extent(Math.multiplyExact(size, length), alignment);
    }

    static void requirePowerOfTwo(long alignment) {
        if (alignment <= 0 || Long.bitCount(alignment) != 1) {
            throw new IllegalArgumentException("alignment " + alignment + " is not a power of two");
        }
    }
}
