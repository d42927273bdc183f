package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.ValueType;
import org.jspecify.annotations.Nullable;

/** Accessors of what lies in memory: fields and variables. */
final class FieldEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final Conversions conversions;

    FieldEmitter(SourceText out, JavaTypeNames types, Conversions conversions) {
        this.out = out;
        this.types = types;
        this.conversions = conversions;
    }

    /**
     * Where something lies.
     *
     * @param segment expression for the segment
     * @param offset expression for the offset in it, in bytes; for a bit-field the constant with its place
     * @param unaligned whether it may be at any address
     */
    record Place(String segment, String offset, boolean unaligned) {}

    /**
     * The method that reads, or gives a view, and the one that writes, where C has an assignment.
     *
     * @param modifiers with a space behind
     */
    void accessors(
            String modifiers, String name, Storage storage, boolean writable, Place place, Documentation documentation) {
        String parameter = storage instanceof Storage.Unbounded ? "long length" : "";
        out.blank().javadoc(JavadocText.of(documentation));
        deprecated(documentation);
        out.open(modifiers + type(storage) + " " + name + "(" + parameter + ")");
        out.line("return " + read(storage, place) + ";").close();
        ValueType assigned = assigned(storage);
        if (writable && assigned != null) {
            out.blank();
            deprecated(documentation);
            out.open(modifiers + "void " + name + "(" + types.given(assigned) + " value)");
            out.line((storage instanceof Storage.Bits ? writeBits(assigned, place) : write(assigned, place)) + ";");
            out.close();
        }
    }

    private void deprecated(Documentation documentation) {
        if (documentation.deprecated()) {
            out.line("@Deprecated");
        }
    }

    /** What can be assigned; null for what is seen through a view. */
    private static @Nullable ValueType assigned(Storage storage) {
        return switch (storage) {
            case Storage.Single single -> single.type();
            case Storage.Bits bits -> bits.type();
            case Storage.Elements _, Storage.Text _, Storage.Unbounded _, Storage.Blob _ -> null;
        };
    }

    private String type(Storage storage) {
        return switch (storage) {
            case Storage.Single single -> types.received(single.type());
            case Storage.Bits bits -> types.received(bits.type());
            case Storage.Elements elements -> arrayType(elements.element());
            case Storage.Unbounded unbounded ->
                isChar(unbounded.element()) ? out.use(ClassRef.C_STRING) : arrayType(unbounded.element());
            case Storage.Text _ -> out.use(ClassRef.C_STRING);
            case Storage.Blob _ -> out.use(ClassRef.MEMORY_SEGMENT);
        };
    }

    private String arrayType(ValueType element) {
        return switch (element) {
            case ValueType.ScalarValue value -> out.use(ClassRef.array(value.scalar()));
            case ValueType.EnumValue value -> out.use(ClassRef.array(value.underlying()));
            case ValueType.RecordValue value -> out.use(ClassRef.ARRAY) + "<" + value.className() + ">";
            case ValueType.Address address ->
                out.use(ClassRef.POINTER_ARRAY) + "<" + types.received(address.pointee()) + ">";
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    private String read(Storage storage, Place place) {
        String at = place.segment() + ", " + place.offset();
        return switch (storage) {
            case Storage.Single single -> readValue(single.type(), place);
            case Storage.Bits bits -> readBits(bits.type(), place);
            case Storage.Elements elements -> array(elements.element(), at, length(elements.length()));
            case Storage.Unbounded unbounded -> unbounded(unbounded.element(), place);
            case Storage.Text text -> out.use(ClassRef.C_STRING) + ".in(" + at + ", " + length(text.capacity()) + ")";
            case Storage.Blob blob ->
                place.segment() + ".asSlice(" + place.offset() + ", " + length(blob.size()) + ")";
        };
    }

    private String readValue(ValueType type, Place place) {
        String at = "(" + place.segment() + ", " + place.offset() + ")";
        if (type instanceof ValueType.RecordValue) {
            return conversions.nativeType(type) + ".get" + at;
        }
        String get = place.unaligned() ? ".getUnaligned" : ".get";
        return conversions.lift(type, conversions.nativeType(type) + get + at);
    }

    private String write(ValueType type, Place place) {
        String set = place.unaligned() && !(type instanceof ValueType.RecordValue) ? ".setUnaligned(" : ".set(";
        String value = type instanceof ValueType.EnumValue enumValue ? Conversions.number(enumValue, "value") : "value";
        return conversions.nativeType(type) + set + place.segment() + ", " + place.offset() + ", " + value + ")";
    }

    private static String readBits(ValueType type, Place place) {
        String bits = place.offset() + ".get(" + place.segment() + ")";
        return switch (type) {
            case ValueType.ScalarValue(Scalar scalar) when scalar.carrier() == Carrier.BOOLEAN -> bits + " != 0";
            case ValueType.ScalarValue(Scalar scalar) -> narrowed(scalar.carrier(), bits);
            case ValueType.EnumValue value -> {
                Carrier carrier = value.underlying().carrier() == Carrier.LONG ? Carrier.LONG : Carrier.INT;
                yield value.className() + ".of(" + narrowed(carrier, bits) + ")";
            }
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.Address _ ->
                throw new IllegalArgumentException("no type of a bit-field: " + type);
        };
    }

    private static String narrowed(Carrier carrier, String value) {
        return carrier == Carrier.LONG ? value : "(" + JavaTypeNames.primitive(carrier) + ") " + value;
    }

    private static String writeBits(ValueType type, Place place) {
        String value = switch (type) {
            case ValueType.EnumValue _ -> "value.value()";
            case ValueType.ScalarValue(Scalar scalar) when scalar.carrier() == Carrier.BOOLEAN -> "value ? 1 : 0";
            case ValueType.ScalarValue _, ValueType.Nothing _, ValueType.RecordValue _, ValueType.Address _ -> "value";
        };
        return place.offset() + ".set(" + place.segment() + ", " + value + ")";
    }

    private String array(ValueType element, String at, String length) {
        return switch (element) {
            case ValueType.ScalarValue _, ValueType.EnumValue _ ->
                arrayType(element) + ".in(" + at + ", " + length + ")";
            case ValueType.RecordValue _ -> conversions.nativeType(element) + ".array(" + at + ", " + length + ")";
            case ValueType.Address address ->
                out.use(ClassRef.POINTER_ARRAY) + ".in(" + at + ", " + conversions.pointeeType(address.pointee()) + ", "
                        + length + ")";
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    /** The view starts at its first element and ends where the caller says, behind the end of the record. */
    private String unbounded(ValueType element, Place place) {
        String first = place.segment() + ".asSlice(" + place.offset() + ")";
        return switch (element) {
            case ValueType.ScalarValue value ->
                isChar(value)
                        ? "new " + out.use(ClassRef.C_STRING) + "(" + first + ").withCapacity(length)"
                        : widened(value.scalar(), first);
            case ValueType.EnumValue value -> widened(value.underlying(), first);
            case ValueType.RecordValue value ->
                conversions.nativeType(element) + ".array(new " + value.className() + "(" + first + "), length)";
            case ValueType.Address address ->
                "new " + out.use(ClassRef.REF) + "<>(" + first + ", " + conversions.pointeeType(address.pointee())
                        + ").asArray(length)";
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    private String widened(Scalar scalar, String first) {
        return "new " + out.use(ClassRef.reference(scalar)) + "(" + first + ").asArray(length)";
    }

    private static boolean isChar(ValueType type) {
        return type instanceof ValueType.ScalarValue(Scalar scalar) && scalar == Scalar.CHAR;
    }

    /** A number of elements or bytes as Java takes it. */
    static String length(long length) {
        return length <= Integer.MAX_VALUE ? Long.toString(length) : JavaLiterals.of(length);
    }
}
