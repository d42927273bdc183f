package dev.gatun.generator.emit.c;

import dev.gatun.generator.source.SourcePosition;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that the model says of the headers and that a C compiler can confirm or deny. */
public sealed interface Assumption {

    /** What is assumed about it. */
    Aspect aspect();

    /** The entity as a reader of the header knows it: {@code struct point}, {@code struct point.x}, {@code MAX}. */
    String subject();

    /** Where it is declared. */
    SourcePosition position();

    /** What an assumption is about. */
    enum Aspect {
        RECORD_SIZE("size"),
        RECORD_ALIGNMENT("alignment"),
        FIELD_OFFSET("offset"),
        FIELD_SIZE("size"),
        FIELD_TYPE("type"),
        BIT_FIELD_PLACE("bits"),
        BIT_FIELD_SIGN("sign"),
        ENUM_CONSTANT("value"),
        ENUM_TYPE("integer type"),
        MACRO_VALUE("value"),
        MACRO_TYPE("type"),
        TYPEDEF_TYPE("type"),
        TYPEDEF_ALIGNMENT("alignment"),
        VARIABLE_TYPE("type"),
        FUNCTION_TYPE("type");

        private final String word;

        Aspect(String word) {
            this.word = word;
        }

        /** As the subject of a message: {@code size}, {@code offset}. */
        public String word() {
            return word;
        }

        /** Whether it is about a macro: checked while every macro of the headers is still defined. */
        public boolean isMacro() {
            return this == MACRO_VALUE || this == MACRO_TYPE;
        }
    }

    /**
     * An integer constant expression, or an address that is written as a number.
     *
     * @param expression C, in terms of the headers
     * @param address whether the expression is a pointer
     */
    record Number(
            Aspect aspect,
            String subject,
            SourcePosition position,
            String expression,
            BigInteger expected,
            boolean address)
            implements Assumption {}

    /**
     * A constant expression of a real floating type.
     *
     * @param expected the nearest double
     * @param literal the value to the last bit as a C constant of its type; null for a not-a-number, which equals nothing
     */
    record Real(
            Aspect aspect,
            String subject,
            SourcePosition position,
            String expression,
            double expected,
            @Nullable String literal)
            implements Assumption {}

    /**
     * A string literal, or one that is cast to a pointer.
     *
     * @param units code units without the terminator
     * @param unitSize in bytes
     * @param array whether the expression is a literal, whose size and units can be seen
     */
    record Text(
            Aspect aspect,
            String subject,
            SourcePosition position,
            String expression,
            List<Integer> units,
            int unitSize,
            boolean array)
            implements Assumption {

        public Text {
            units = List.copyOf(units);
        }
    }

    /**
     * The place of a bit-field.
     *
     * @param record the record's type name in C
     * @param field the field's name
     * @param offset in bits from the start of the record, least significant first
     * @param width in bits
     * @param bool whether it is of the type {@code _Bool}, all of whose bits can't be set
     */
    record Bits(
            Aspect aspect,
            String subject,
            SourcePosition position,
            String record,
            String field,
            long offset,
            int width,
            boolean bool)
            implements Assumption {}

    /**
     * Whether values of a bit-field can be negative.
     *
     * @param record the record's type name in C
     * @param field the field's name
     */
    record Sign(Aspect aspect, String subject, SourcePosition position, String record, String field, boolean signed)
            implements Assumption {}

    /**
     * Two types that are compatible (C23 6.2.7).
     *
     * @param type a C type in terms of the headers: {@code __typeof__(qsort)}
     * @param expected the model's type as C spells it
     * @param ours what to tell of the model's type: what {@code expected} points to where an object's address was taken
     * @param byAddress whether the types are pointers to those that are meant, since a type's own qualifiers are not compared
     */
    record SameType(
            Aspect aspect,
            String subject,
            SourcePosition position,
            String type,
            String expected,
            String ours,
            boolean byAddress)
            implements Assumption {}
}
