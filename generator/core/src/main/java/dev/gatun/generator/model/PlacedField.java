package dev.gatun.generator.model;

import java.util.OptionalInt;

/**
 * A named field and where it is, seen from a record that has it as a member or as a member of an anonymous member.
 *
 * @param field the field
 * @param offset in bits from the start of the record asked about
 */
public record PlacedField(Declaration.Field field, long offset) {

    /** In bits, for a bit-field. */
    public OptionalInt width() {
        return field.width();
    }
}
