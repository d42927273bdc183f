package dev.gatun.generator.resolve;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.resolve.constant.IntegerType;
import dev.gatun.generator.resolve.constant.IntegerTypes;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.AlignmentSpecifier;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.runtime.layout.BasicType;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalLong;

/** Attributes that change types: {@code mode}, {@code vector_size}, {@code aligned} (GCC manual, "Common Type Attributes"). */
final class TypeAttributes {

    /** GCC's limit on alignments. */
    private static final BigInteger MAX_ALIGNMENT = BigInteger.ONE.shiftLeft(28);

    private final Context context;
    private final IntegerTypes integers;

    TypeAttributes(Context context) {
        this.context = context;
        this.integers = new IntegerTypes(context.abi());
    }

    /** The type with {@code mode} and {@code vector_size} applied to what it is derived from. */
    CType apply(CType type, List<Attribute> attributes, SourcePosition where) throws ResolutionException {
        CType result = type;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("mode")) {
                result = mode(result, Attributes.text(attribute).replace("_", ""), where);
            } else if (attribute.name().equals("vector_size")) {
                result = vector(result, attribute, where);
            }
        }
        return result;
    }

    private CType vector(CType type, Attribute attribute, SourcePosition where) throws ResolutionException {
        // what is derived from the element type (a pointer, an array, a function's result) stays
        return switch (type) {
            case CType.Pointer(CType pointee) -> new CType.Pointer(vector(pointee, attribute, where));
            case CType.Array(CType element, OptionalLong length) ->
                new CType.Array(vector(element, attribute, where), length);
            case CType.Function function ->
                new CType.Function(
                        vector(function.result(), attribute, where),
                        function.parameters(),
                        function.variadic(),
                        function.prototype(),
                        function.parameterNames());
            case CType.Qualified qualified ->
                new CType.Qualified(vector(qualified.type(), attribute, where), qualified.qualifiers());
            default -> new CType.Vector(type, vectorSize(attribute, where));
        };
    }

    private long vectorSize(Attribute attribute, SourcePosition where) throws ResolutionException {
        BigInteger size = argument(attribute, where);
        if (size.signum() <= 0 || size.bitCount() != 1 || size.compareTo(MAX_ALIGNMENT) > 0) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, "a vector cannot have " + size + " bytes", where, 1, null);
        }
        return size.longValue();
    }

    /** GCC internals, "Machine Modes": the mode fixes the size, the type written only the signedness. */
    private CType mode(CType type, String mode, SourcePosition where) throws ResolutionException {
        boolean signed = !(type.canonical() instanceof CType.Primitive(PrimitiveKind kind))
                || integers.find(kind) == null
                || integers.get(kind).signed();
        long word = context.abi().size(BasicType.POINTER) * Byte.SIZE;
        return switch (mode) {
            case "QI", "byte" -> integer(8, signed, where);
            case "HI" -> integer(16, signed, where);
            case "SI" -> integer(32, signed, where);
            case "DI" -> integer(64, signed, where);
            case "TI" -> integer(128, signed, where);
            case "word", "pointer", "unwindword", "libgcccmpreturn", "libgccshiftcount" ->
                integer((int) word, signed, where);
            case "HF" -> new CType.Primitive(PrimitiveKind.FLOAT16);
            case "SF" -> new CType.Primitive(PrimitiveKind.FLOAT);
            case "DF" -> new CType.Primitive(PrimitiveKind.DOUBLE);
            case "XF" -> new CType.Primitive(PrimitiveKind.LONG_DOUBLE);
            case "TF" -> new CType.Primitive(PrimitiveKind.FLOAT128);
            case "SC" -> complex(PrimitiveKind.FLOAT);
            case "DC" -> complex(PrimitiveKind.DOUBLE);
            case "XC" -> complex(PrimitiveKind.LONG_DOUBLE);
            case "TC" -> complex(PrimitiveKind.FLOAT128);
            case "SD" -> new CType.Primitive(PrimitiveKind.DECIMAL32);
            case "DD" -> new CType.Primitive(PrimitiveKind.DECIMAL64);
            case "TD" -> new CType.Primitive(PrimitiveKind.DECIMAL128);
            default ->
                throw new ResolutionException(
                        DiagnosticKind.INVALID_TYPE, "unknown machine mode '" + mode + "'", where, 1, null);
        };
    }

    private static CType complex(PrimitiveKind element) {
        return new CType.Complex(new CType.Primitive(element));
    }

    private CType integer(int width, boolean signed, SourcePosition where) throws ResolutionException {
        IntegerType type = integers.ofWidth(width, signed);
        if (type == null) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, "no integer type has " + width + " bits", where, 1, null);
        }
        return type.type();
    }

    /** What a record's attributes ask for, in bytes; 0 for nothing. The last one counts for GCC, the largest for others. */
    long recordAlignment(List<Attribute> attributes, SourcePosition where) throws ResolutionException {
        List<Attribute> counting = attributes;
        for (Attribute attribute : attributes) {
            if (context.abi().isGnu() && attribute.name().equals("aligned")) {
                counting = List.of(attribute);
            }
        }
        return alignment(counting, List.of(), where);
    }

    /** The largest alignment that attributes and {@code _Alignas} ask for, in bytes; 0 for none. */
    long alignment(List<Attribute> attributes, List<AlignmentSpecifier> specifiers, SourcePosition where)
            throws ResolutionException {
        long alignment = 0;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("aligned") || attribute.name().equals("align")) {
                boolean bare = attribute.arguments() == null
                        || attribute.arguments().tokens().isEmpty();
                long asked = bare ? context.abi().maxAlignment() : checked(argument(attribute, where), where);
                alignment = Math.max(alignment, asked);
            }
        }
        for (AlignmentSpecifier specifier : specifiers) {
            alignment = Math.max(alignment, alignas(specifier, where));
        }
        return alignment;
    }

    private long alignas(AlignmentSpecifier specifier, SourcePosition where) throws ResolutionException {
        return switch (specifier) {
            case AlignmentSpecifier.OfExpression(var run) ->
                checked(context.constants().integer(run, "the alignment", where), where);
            case AlignmentSpecifier.OfType(var name) -> {
                CType type = context.types().resolve(name, where);
                yield context.sizes()
                        .alignment(type)
                        .orElseThrow(() -> new ResolutionException(
                                DiagnosticKind.INCOMPLETE_TYPE,
                                "the incomplete type '" + type.spelling() + "' has no alignment",
                                where,
                                1,
                                null));
            }
        };
    }

    private BigInteger argument(Attribute attribute, SourcePosition where) throws ResolutionException {
        if (attribute.arguments() == null) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE, "'" + attribute.name() + "' needs an argument", where, 1, null);
        }
        return context.constants().integer(attribute.arguments(), "the argument of '" + attribute.name() + "'", where);
    }

    private static long checked(BigInteger alignment, SourcePosition where) throws ResolutionException {
        boolean powerOfTwo = alignment.signum() >= 0 && alignment.bitCount() <= 1;
        if (!powerOfTwo || alignment.compareTo(MAX_ALIGNMENT) > 0) {
            throw new ResolutionException(
                    DiagnosticKind.INVALID_TYPE,
                    "the alignment " + alignment + " is no power of two up to " + MAX_ALIGNMENT,
                    where,
                    1,
                    null);
        }
        return alignment.longValue();
    }
}
