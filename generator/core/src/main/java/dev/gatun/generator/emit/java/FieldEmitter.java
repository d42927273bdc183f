package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.View;
import java.math.BigInteger;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Accessors of what lies in memory: fields and variables. */
final class FieldEmitter {

    private static final String INDEX = "i";

    private final JavaTypeNames types;
    private final Conversions conversions;

    FieldEmitter(JavaTypeNames types, Conversions conversions) {
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
    record Place(Code segment, Code offset, boolean unaligned) {}

    /** The method that reads, or gives a view. */
    MethodSpec getter(
            String name,
            Storage storage,
            Place place,
            Documentation documentation,
            CodeBlock javadoc,
            Modifier... modifiers) {
        MethodSpec.Builder method = method(name, modifiers).addJavadoc(javadoc);
        if (documentation.isDeprecated()) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        if (storage instanceof Storage.Unbounded) {
            method.addParameter(TypeName.LONG, "length");
        }
        return method.returns(type(storage))
                .addCode(conversions.block(Code.of("return $L;\n", read(storage, place))))
                .build();
    }

    /** The method that writes what {@link #isAssignable can be assigned}. */
    MethodSpec setter(String name, Storage storage, Place place, boolean deprecated, Modifier... modifiers) {
        MethodSpec.Builder method = method(name, modifiers);
        if (deprecated) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        return switch (storage) {
            case Storage.Single(ValueType type) ->
                method.addParameter(types.given(type), "value")
                        .addCode(conversions.block(Code.of("$L;\n", write(type, place, Code.of("value")))))
                        .build();
            case Storage.Bits(ValueType type) ->
                method.addParameter(types.given(type), "value")
                        .addCode(conversions.block(Code.of("$L;\n", writeBits(type, place))))
                        .build();
            case Storage.WideBits _ ->
                method.addParameter(BigInteger.class, "value")
                        .addCode(conversions.block(Code.of("$L.set($L, value);\n", place.offset(), place.segment())))
                        .build();
            case Storage.Elements _, Storage.Text _, Storage.Unbounded _, Storage.Blob _ ->
                throw new IllegalArgumentException("can't be assigned");
        };
    }

    /** The method that gives the innermost array of an array of arrays: {@code m[i]}, {@code cube[i][j]}. */
    MethodSpec row(String name, Storage.Elements storage, Place place, boolean deprecated, Modifier... modifiers) {
        MethodSpec.Builder method = method(name, modifiers);
        if (deprecated) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        List<Long> outer = storage.dimensions().subList(0, storage.dimensions().size() - 1);
        Code rows = Code.of("");
        for (int i = 0; i < outer.size(); i++) {
            method.addParameter(TypeName.LONG, INDEX + i);
            Code index = Code.of(
                    "$T.index($L, $LL, $L)", RuntimeTypes.NATIVE, INDEX + i, outer.get(i), JavaLiterals.of(name));
            rows = i == 0 ? index : Code.of("($L * $L + $L)", rows, length(outer.get(i)), index);
        }
        long last = storage.dimensions().getLast();
        Code start = place.offset() == VariableEmitter.START ? Code.of("") : Code.of("$L + ", place.offset());
        Code offset =
                Code.of("$L$L * $L.size() * $L", start, rows, conversions.nativeType(storage.element()), length(last));
        Place row = new Place(place.segment(), offset, place.unaligned());
        Storage part = isChar(storage.element())
                ? new Storage.Text(last)
                : new Storage.Elements(storage.element(), last, List.of(last));
        return method.returns(type(part))
                .addCode(conversions.block(Code.of("return $L;\n", read(part, row))))
                .build();
    }

    /** Whether C has an assignment for it. */
    static boolean isAssignable(Storage storage) {
        return storage instanceof Storage.Single
                || storage instanceof Storage.Bits
                || storage instanceof Storage.WideBits;
    }

    private static MethodSpec.Builder method(String name, Modifier... modifiers) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addModifiers(modifiers);
    }

    /** What reading it gives. */
    TypeName type(Storage storage) {
        return switch (storage) {
            case Storage.Single single -> types.received(single.type());
            case Storage.Bits bits -> types.received(bits.type());
            case Storage.WideBits _ -> TypeName.get(BigInteger.class);
            case Storage.Elements elements -> arrayType(elements.element());
            case Storage.Unbounded unbounded ->
                isChar(unbounded.element()) ? RuntimeTypes.C_STRING : arrayType(unbounded.element());
            case Storage.Text _ -> RuntimeTypes.C_STRING;
            case Storage.Blob _ -> RuntimeTypes.MEMORY_SEGMENT;
        };
    }

    private TypeName arrayType(ValueType element) {
        return switch (element) {
            case ValueType.ScalarValue value -> RuntimeTypes.array(value.scalar());
            case ValueType.EnumValue value -> ParameterizedTypeName.get(RuntimeTypes.ENUM_ARRAY, types.received(value));
            case ValueType.RecordValue value ->
                ParameterizedTypeName.get(RuntimeTypes.ARRAY, types.generated(value.className()));
            case ValueType.ViewValue value ->
                ParameterizedTypeName.get(RuntimeTypes.ARRAY, RuntimeTypes.view(value.view()));
            case ValueType.Address address ->
                ParameterizedTypeName.get(RuntimeTypes.POINTER_ARRAY, types.received(address.pointee()));
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    /** An expression for what lies there. */
    Code read(Storage storage, Place place) {
        return switch (storage) {
            case Storage.Single single -> readValue(single.type(), place);
            case Storage.Bits bits -> readBits(bits.type(), place);
            case Storage.WideBits _ -> Code.of("$L.get($L)", place.offset(), place.segment());
            case Storage.Elements elements -> array(elements.element(), place, elements.length());
            case Storage.Unbounded unbounded -> unbounded(unbounded.element(), place);
            case Storage.Text text ->
                Code.of(
                        "$T.in($L, $L, $L)",
                        RuntimeTypes.C_STRING,
                        place.segment(),
                        place.offset(),
                        length(text.capacity()));
            case Storage.Blob blob ->
                Code.of("$L.asSlice($L, $L)", place.segment(), place.offset(), length(blob.size()));
        };
    }

    private Code readValue(ValueType type, Place place) {
        String get = isUnaligned(type, place) ? "getUnaligned" : "get";
        Code carried = Code.of("$L.$L($L, $L)", conversions.nativeType(type), get, place.segment(), place.offset());
        return type.isMemory() ? carried : conversions.lift(type, carried);
    }

    private Code write(ValueType type, Place place, Code given) {
        String set = isUnaligned(type, place) ? "setUnaligned" : "set";
        Code value = type instanceof ValueType.EnumValue enumValue ? Conversions.enumValue(enumValue, given) : given;
        return Code.of("$L.$L($L, $L, $L)", conversions.nativeType(type), set, place.segment(), place.offset(), value);
    }

    /** A statement that writes a number, of a bit-field too. */
    Code assign(Storage number, Place place, String value) {
        return number instanceof Storage.Single(ValueType type)
                ? write(type, place, Code.of("$L", value))
                : Code.of("$L.set($L, $L)", place.offset(), place.segment(), value);
    }

    /** Whether the access has to do without the type's alignment. */
    private static boolean isUnaligned(ValueType type, Place place) {
        boolean aligned = switch (type) {
            case ValueType.ScalarValue(Scalar scalar) -> isByte(scalar.carrier());
            case ValueType.EnumValue value -> isByte(value.underlying().carrier());
            case ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Nothing _ -> true;
            case ValueType.Address _ -> false;
        };
        return place.unaligned() && !aligned;
    }

    private static boolean isByte(Carrier carrier) {
        return carrier == Carrier.BYTE || carrier == Carrier.BOOLEAN;
    }

    private Code readBits(ValueType type, Place place) {
        Code bits = Code.of("$L.get($L)", place.offset(), place.segment());
        return switch (type) {
            case ValueType.ScalarValue(Scalar scalar)
            when scalar.carrier() == Carrier.BOOLEAN -> Code.of("$L != 0", bits);
            case ValueType.ScalarValue(Scalar scalar) -> narrowed(scalar.carrier(), bits);
            case ValueType.EnumValue value ->
                Code.of(
                        "$T.of($L)",
                        types.generated(value.className()),
                        value.underlying().carrier() == Carrier.LONG ? bits : narrowed(Carrier.INT, bits));
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ ->
                throw new IllegalArgumentException("no type of a bit-field: " + type);
        };
    }

    private static Code narrowed(Carrier carrier, Code value) {
        return carrier == Carrier.LONG ? value : Code.of("($T) $L", JavaTypeNames.primitive(carrier), value);
    }

    private static Code writeBits(ValueType type, Place place) {
        String value = switch (type) {
            case ValueType.EnumValue(var _, var _, EnumForm form)
            when form == EnumForm.FLAGS -> "value.flags().value()";
            case ValueType.EnumValue _ -> "value.value()";
            case ValueType.ScalarValue(Scalar scalar) when scalar.carrier() == Carrier.BOOLEAN -> "value ? 1 : 0";
            case ValueType.ScalarValue _, ValueType.Nothing _ -> "value";
            case ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ -> "value";
        };
        return Code.of("$L.set($L, $L)", place.offset(), place.segment(), value);
    }

    private Code array(ValueType element, Place place, long count) {
        String length = length(count);
        return switch (element) {
            case ValueType.ScalarValue value -> scalars(RuntimeTypes.array(value.scalar()), place, length);
            case ValueType.EnumValue value ->
                Code.of(
                        "$T.in($L, $L, $L, $L)",
                        RuntimeTypes.ENUM_ARRAY,
                        place.segment(),
                        place.offset(),
                        conversions.enumType(value),
                        length);
            case ValueType.RecordValue _, ValueType.ViewValue _ ->
                Code.of(
                        "$L.array($L, $L, $L)",
                        conversions.nativeType(element),
                        place.segment(),
                        place.offset(),
                        length);
            case ValueType.Address address ->
                Code.of(
                        "$T.in($L, $L, $L, $L)",
                        RuntimeTypes.POINTER_ARRAY,
                        place.segment(),
                        place.offset(),
                        conversions.pointeeType(address.pointee()),
                        length);
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    private static Code scalars(ClassName array, Place place, String length) {
        return Code.of("$T.in($L, $L, $L)", array, place.segment(), place.offset(), length);
    }

    /** The view starts at its first element and ends where the caller says, behind the end of the record. */
    private Code unbounded(ValueType element, Place place) {
        Code first = place.offset() == VariableEmitter.START
                ? place.segment()
                : Code.of("$L.asSlice($L)", place.segment(), place.offset());
        return switch (element) {
            case ValueType.ScalarValue value ->
                isChar(value)
                        ? Code.of("new $T($L).withCapacity(length)", RuntimeTypes.C_STRING, first)
                        : widened(RuntimeTypes.reference(value.scalar()), first);
            case ValueType.EnumValue value ->
                Code.of("new $T<>($L, $L).asArray(length)", RuntimeTypes.ENUM_REF, first, conversions.enumType(value));
            case ValueType.RecordValue value ->
                Code.of(
                        "$L.array(new $T($L), length)",
                        conversions.nativeType(element),
                        types.generated(value.className()),
                        first);
            case ValueType.ViewValue(View view) ->
                Code.of("$L.array($L, length)", conversions.nativeType(element), Conversions.view(view, first));
            case ValueType.Address address -> {
                Pointee pointee = address.pointee();
                yield Code.of(
                        "new $T<>($L, $L).asArray(length)", RuntimeTypes.REF, first, conversions.pointeeType(pointee));
            }
            case ValueType.Nothing _ -> throw new IllegalArgumentException("array of void");
        };
    }

    private static Code widened(ClassName reference, Code first) {
        return Code.of("new $T($L).asArray(length)", reference, first);
    }

    private static boolean isChar(ValueType type) {
        return type instanceof ValueType.ScalarValue(Scalar scalar) && scalar == Scalar.CHAR;
    }

    /** A number of elements or bytes as Java takes it. */
    static String length(long length) {
        return length <= Integer.MAX_VALUE ? Long.toString(length) : JavaLiterals.of(length);
    }
}
