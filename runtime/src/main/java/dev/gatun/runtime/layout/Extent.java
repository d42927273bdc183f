package dev.gatun.runtime.layout;

/**
 * How much memory an object of a type takes and where it may start.
 *
 * @param size in bytes, as {@code sizeof} says; 0 or more
 * @param alignment in bytes, as {@code _Alignof} says; a power of two
 * @param naturalAlignment in bytes, the alignment without what typedefs of the type ask for; a power of two
 * @param requiredAlignment in bytes, the most that attributes of the type, its typedefs and its members ask for; 1 for none. Under
 *     Microsoft's rules packing does not go below it
 */
public record Extent(long size, long alignment, long naturalAlignment, long requiredAlignment) {

    /** @throws IllegalArgumentException if the size is negative or an alignment is not a power of two */
    public Extent {
        if (size < 0) {
            throw new IllegalArgumentException("negative size " + size);
        }
        requirePowerOfTwo(alignment);
        requirePowerOfTwo(naturalAlignment);
        requirePowerOfTwo(requiredAlignment);
    }

    /**
     * Of a type without alignment attributes.
     *
     * @throws IllegalArgumentException if the size is negative or the alignment is not a power of two
     */
    public Extent(long size, long alignment) {
        this(size, alignment, alignment, 1);
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
        // a typedef of the elements is part of the array type: what it asks for is natural to it
        return new Extent(Math.multiplyExact(size, length), alignment, alignment, requiredAlignment);
    }

    static void requirePowerOfTwo(long alignment) {
        if (alignment <= 0 || Long.bitCount(alignment) != 1) {
            throw new IllegalArgumentException("alignment " + alignment + " is not a power of two");
        }
    }
}
