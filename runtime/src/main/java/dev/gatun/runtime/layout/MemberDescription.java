package dev.gatun.runtime.layout;

import org.jspecify.annotations.Nullable;

/**
 * A member of a record, as far as its layout depends on it.
 *
 * @param name null for an anonymous record member and for an unnamed bit-field
 * @param type size and alignment of the member's type; of the declared type for a bit-field; size 0 for a flexible
 *     array
 * @param width of a bit-field in bits, {@link #NO_WIDTH} for other members
 * @param packed whether the member itself carries the packed attribute
 * @param explicitAlignment in bytes, the largest that {@code aligned(n)} or {@code _Alignas(n)} asks for; 0 for none
 */
public record MemberDescription(@Nullable String name, Extent type, int width, boolean packed, long explicitAlignment) {

    /** The width of a member that is no bit-field. */
    public static final int NO_WIDTH = -1;

    /**
     * @throws IllegalArgumentException if the width exceeds the type's, a zero width has a name, or the explicit
     *     alignment is neither 0 nor a power of two
     */
    public MemberDescription {
        if (width != NO_WIDTH && (width < 0 || width > type.size() * Byte.SIZE)) {
            throw new IllegalArgumentException(
                    "bit-field " + name + " of " + width + " bits in a type of " + type.size() + " bytes");
        }
        if (width == 0 && name != null) {
            throw new IllegalArgumentException("bit-field " + name + " has a name and no width");
        }
        if (explicitAlignment != 0) {
            Extent.requirePowerOfTwo(explicitAlignment);
        }
    }

    /** A member that is no bit-field. */
    public static MemberDescription of(@Nullable String name, Extent type) {
        return new MemberDescription(name, type, NO_WIDTH, false, 0);
    }

    /** A bit-field. */
    public static MemberDescription bitField(@Nullable String name, Extent type, int width) {
        return new MemberDescription(name, type, width, false, 0);
    }

    /** This with the packed attribute. */
    public MemberDescription asPacked() {
        return new MemberDescription(name, type, width, true, explicitAlignment);
    }

    /** This with an explicit alignment, in bytes. */
    public MemberDescription aligned(long alignment) {
        return new MemberDescription(name, type, width, packed, Math.max(explicitAlignment, alignment));
    }

    /** Whether this is a bit-field. */
    public boolean isBitField() {
        return width != NO_WIDTH;
    }
}
