package dev.gatun.generator.plan;

/**
 * A field with accessors.
 *
 * @param name the accessors'
 * @param constant name of the constant with the offset, or the bit-field's place
 * @param cName in C
 * @param writable false for {@code const} fields
 * @param unaligned whether packing may put it at any address
 */
public record FieldPlan(
        String name,
        String constant,
        String cName,
        Storage storage,
        boolean writable,
        boolean unaligned,
        Documentation documentation) {}
