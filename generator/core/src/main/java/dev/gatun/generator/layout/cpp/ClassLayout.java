package dev.gatun.generator.layout.cpp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a class are (Itanium C++ ABI 2.4).
 *
 * @param size in bytes, {@code sizeof}
 * @param alignment in bytes
 * @param dataSize in bytes, without tail padding that a derived class may use: nvsize, the part without virtual bases
 * @param nonVirtualAlignment in bytes, of that part
 * @param fields in order of declaration
 * @param bases offsets of the direct bases in bytes, by the spelling of their names; virtual ones as in a complete object
 * @param virtualPrimary the virtual base whose virtual table pointer it shares; null for none
 * @param empty whether it has no data of its own
 * @param emptyParts names and offsets of the empty classes in its part without virtual bases, itself included: two of one class never have one
 *     address
 */
public record ClassLayout(
        long size,
        long alignment,
        long dataSize,
        long nonVirtualAlignment,
        List<FieldPlace> fields,
        Map<String, Long> bases,
        @Nullable String virtualPrimary,
        boolean empty,
        Set<EmptyPart> emptyParts) {

    /** @param offset in bytes */
    public record EmptyPart(String name, long offset) {

        EmptyPart shifted(long by) {
            return new EmptyPart(name, offset + by);
        }
    }

    /**
     * @param name empty for an unnamed bit-field, and for an anonymous union or struct
     * @param offset in bits
     * @param width in bits, of a bit-field; -1 for any other
     */
    public record FieldPlace(String name, long offset, int width) {}
}
