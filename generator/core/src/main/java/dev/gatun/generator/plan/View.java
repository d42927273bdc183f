package dev.gatun.generator.plan;

/** A C type whose values Java sees as memory through a class of the runtime. */
public sealed interface View {

    /** One of the runtime's classes of views, which has its type in a constant. */
    record Fixed(FixedView view) implements View {}

    /** {@code _BitInt(width)}. */
    record BitInt(int width, boolean signed) implements View {}

    /**
     * A vector: an array of its elements.
     *
     * @param length number of elements
     */
    record Vector(Scalar element, long length) implements View {}

    /**
     * Bytes that nobody looks into.
     *
     * @param name the C type's
     * @param size in bytes
     * @param alignment in bytes
     */
    record Bytes(String name, long size, long alignment) implements View {}

    /** The runtime's classes. */
    enum FixedView {
        LONG_DOUBLE,
        FLOAT128,
        INT128,
        UNSIGNED_INT128,
        COMPLEX_FLOAT,
        COMPLEX_DOUBLE,
        COMPLEX_LONG_DOUBLE
    }
}
