package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.ValueType.Address;
import dev.gatun.generator.plan.ValueType.EnumValue;
import dev.gatun.generator.plan.ValueType.RecordValue;
import dev.gatun.generator.plan.ValueType.ScalarValue;
import dev.gatun.generator.plan.idiom.EnumForms;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.idiom.Strings;
import dev.gatun.generator.plan.naming.ClassNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Linkability;
import org.jspecify.annotations.Nullable;

/**
 * What a C type is in Java.
 *
 * <pre>
 * C type                               given to C                received from C
 * -----------------------------------  ------------------------  ---------------------
 * _Bool                                boolean                   boolean
 * char, signed and unsigned char       byte                      byte
 * short, int, long long and unsigned   short, int, long          likewise
 * long, size_t, intptr_t ...           long                      long
 * float, double                        float, double             likewise
 * _Float16, __bf16                     float                     float
 * long double, __int128, _Complex ...  LongDouble, Int128 ...    likewise
 * vector of float ...                  FloatArray ...            FloatArray ...
 * wchar_t, char32_t; char16_t          int; char                 likewise
 * enum e                               e                         e
 * enum e of flags                      FlagSet&lt;e>                Flags&lt;e>
 * untagged enum                        int or long               likewise
 * struct r, union r                    r                         r
 * struct r *                           Pointer&lt;r>                r
 * struct incomplete *                  incomplete                incomplete
 * char *                               CString                   CString
 * const char *                         CString or String         CString
 * xmlChar * that is text               as char *                 as char *
 * int * ...                            Pointer&lt;CInt> ...         IntRef ...
 * enum e *                             Pointer&lt;e>                EnumRef&lt;e>
 * enum e * of flags                    Pointer&lt;Flags&lt;e>>         EnumRef&lt;Flags&lt;e>>
 * long double * ...                    Pointer&lt;LongDouble> ...   LongDouble ...
 * function pointer f                   Pointer&lt;f>                FunctionPointer&lt;f>
 * void (*)(void)                       Pointer&lt;Procedure>        FunctionPointer&lt;Procedure>
 * T **, where T * comes as R           Pointer&lt;Ref&lt;R>>           Ref&lt;R>
 * T (*)[n]                             as T *                    as T *
 * void *, va_list, anything else *     Pointer&lt;?>                Pointer&lt;?>
 * </pre>
 */
final class JavaTypes {

    private static final Pointee UNKNOWN = new Pointee.Unknown();
    private static final int MAX_POINTERS = 8;

    private final Model model;
    private final ClassNames names;
    private final Linkability linkability;
    private final PlacedTypes placed;
    private final ViewTypes views;
    private final EnumForms forms;
    private final Strings strings;

    JavaTypes(
            Model model,
            ClassNames names,
            Linkability linkability,
            PlacedTypes placed,
            ViewTypes views,
            Idioms idioms) {
        this.model = model;
        this.names = names;
        this.linkability = linkability;
        this.placed = placed;
        this.views = views;
        this.forms = idioms.enums();
        this.strings = idioms.strings();
    }

    /**
     * The type of a value; null for one that Java can't have.
     *
     * @param place what an untagged record or a function pointer type without a name is called after
     */
    @Nullable ValueType value(CType type, String place) {
        return switch (type) {
            case CType.Void _ -> new ValueType.Nothing();
            case CType.Primitive primitive -> primitive(primitive);
            case CType.EnumType enumType -> enumeration(enumType.id());
            case CType.RecordType record ->
                isComplete(record.id()) ? new RecordValue(recordClass(record.id(), place)) : null;
            case CType.Pointer pointer -> new Address(pointee(pointer.pointee(), place), true);
            case CType.Function function -> new Address(function(function, place), true);
            case CType.VaList _ -> new Address(UNKNOWN, true);
            case CType.Typedef typedef -> typedef(typedef, place);
            case CType.Qualified qualified -> value(qualified.type(), place);
            case CType.BitInt bitInt -> new ValueType.ViewValue(views.of(bitInt));
            case CType.Complex complex -> new ValueType.ViewValue(views.of(complex));
            case CType.Vector vector -> new ValueType.ViewValue(views.of(vector));
            case CType.Array _ -> null;
        };
    }

    private @Nullable ValueType typedef(CType.Typedef typedef, String place) {
        EnumValue newtype = newtype(typedef);
        if (newtype != null) {
            return newtype;
        }
        Scalar scalar = namedScalar(typedef);
        if (scalar != null) {
            return new ScalarValue(scalar);
        }
        String callback = names.callback(typedef.name());
        return callback == null ? value(typedef.aliased(), place) : new Address(new Pointee.OfFunction(callback), true);
    }

    /** The type of a typedef that has one of its own; null for any other. */
    @Nullable EnumValue newtype(CType.Typedef typedef) {
        String className = names.newtype(typedef.name());
        if (className == null || !(typedef.canonical() instanceof CType.Primitive primitive)) {
            return null;
        }
        Scalar named = namedScalar(typedef);
        Scalar scalar = named == null ? innerScalar(typedef.aliased(), primitive) : named;
        return scalar == null ? null : new EnumValue(className, scalar, EnumForm.NEWTYPE);
    }

    /** What a typedef of a typedef is on every target: that of {@code size_t} has the size of that. */
    private static @Nullable Scalar innerScalar(CType aliased, CType.Primitive primitive) {
        CType type = aliased;
        while (type instanceof CType.Typedef || type instanceof CType.Qualified) {
            Scalar scalar = type instanceof CType.Typedef inner ? namedScalar(inner) : null;
            if (scalar != null) {
                return scalar;
            }
            type = type instanceof CType.Typedef inner ? inner.aliased() : ((CType.Qualified) type).type();
        }
        return ScalarTypes.of(primitive.kind());
    }

    private ValueType primitive(CType.Primitive type) {
        Scalar scalar = ScalarTypes.of(type.kind());
        View view = scalar == null ? views.of(type) : null;
        if (view != null) {
            return new ValueType.ViewValue(view);
        }
        return scalar == null ? new Address(UNKNOWN, true) : new ScalarValue(scalar);
    }

    private ValueType enumeration(EnumId id) {
        String className = names.enumeration(id);
        Scalar underlying = underlying(id);
        return className == null ? new ScalarValue(underlying) : new EnumValue(className, underlying, form(id));
    }

    private Pointee enumPointee(EnumId id) {
        return switch (enumeration(id)) {
            case EnumValue value -> new Pointee.OfEnum(value);
            case ValueType other -> new Pointee.OfScalar(underlying(id));
        };
    }

    /** What the enum, which has a class, is in Java. */
    EnumForm form(EnumId id) {
        Declaration.Enumeration declared = model.enums().get(id);
        if (declared == null) {
            return EnumForm.CLOSED;
        }
        return switch (forms.of(declared)) {
            case CLOSED -> EnumForm.CLOSED;
            case OPEN -> EnumForm.OPEN;
            case FLAGS -> EnumForm.FLAGS;
        };
    }

    /** The integer type of an enum; that of most enums where the header doesn't define it. */
    Scalar underlying(EnumId id) {
        Declaration.Enumeration declared = model.enums().get(id);
        Scalar scalar = declared == null || declared.underlying() == null
                ? null
                : ScalarTypes.of(declared.underlying().kind());
        return scalar == null ? Scalar.UNSIGNED_INT : scalar;
    }

    /** What a pointer to the type points to. */
    Pointee pointee(CType type, String place) {
        return switch (type) {
            case CType.Qualified qualified -> pointee(qualified.type(), place);
            case CType.Typedef typedef -> typedefPointee(typedef, place);
            case CType.Primitive primitive -> primitivePointee(primitive);
            case CType.EnumType enumType -> enumPointee(enumType.id());
            case CType.RecordType record -> recordPointee(record.id(), place);
            case CType.Pointer pointer ->
                isDeep(pointer) ? UNKNOWN : new Pointee.OfPointer(pointee(pointer.pointee(), place));
            case CType.Array array -> pointee(array.element(), place);
            case CType.Function function -> function(function, place);
            case CType.BitInt bitInt -> viewPointee(views.of(bitInt));
            case CType.Complex complex -> viewPointee(views.of(complex));
            case CType.Vector vector -> viewPointee(views.of(vector));
            case CType.Void _, CType.VaList _ -> UNKNOWN;
        };
    }

    /** Whether nobody, a compiler included, wants to see the Java type. */
    private static boolean isDeep(CType.Pointer pointer) {
        int depth = 1;
        CType type = pointer;
        while (type.canonical() instanceof CType.Pointer next && depth <= MAX_POINTERS) {
            type = next.pointee();
            depth++;
        }
        return depth > MAX_POINTERS;
    }

    private Pointee typedefPointee(CType.Typedef typedef, String place) {
        if (strings.isTextType(typedef.name())) {
            return new Pointee.OfText();
        }
        EnumValue newtype = newtype(typedef);
        if (newtype != null) {
            return new Pointee.OfEnum(newtype);
        }
        Scalar scalar = namedScalar(typedef);
        if (scalar != null) {
            return new Pointee.OfScalar(scalar);
        }
        String callback = names.callback(typedef.name());
        if (callback == null) {
            return pointee(typedef.aliased(), place);
        }
        Pointee function = new Pointee.OfFunction(callback);
        boolean namesPointer = FunctionTypedefs.unqualified(typedef.aliased()) instanceof CType.Pointer;
        return namesPointer ? new Pointee.OfPointer(function) : function;
    }

    private Pointee primitivePointee(CType.Primitive type) {
        if (type.kind() == PrimitiveKind.CHAR) {
            return new Pointee.OfText();
        }
        Scalar scalar = ScalarTypes.of(type.kind());
        View view = scalar == null ? views.of(type) : null;
        if (view != null) {
            return viewPointee(view);
        }
        return scalar == null ? UNKNOWN : new Pointee.OfScalar(scalar);
    }

    private static Pointee viewPointee(View view) {
        return view instanceof View.Vector vector ? new Pointee.OfScalar(vector.element()) : new Pointee.OfView(view);
    }

    private Pointee recordPointee(RecordId id, String place) {
        if (isComplete(id)) {
            return new Pointee.OfRecord(recordClass(id, place));
        }
        String className = names.record(id);
        return className == null ? UNKNOWN : new Pointee.OfOpaque(className);
    }

    private Pointee function(CType.Function function, String place) {
        if (linkability.callbackObstacle(function) != null) {
            return UNKNOWN;
        }
        String className = names.callback(function);
        if (className == null) {
            className = isProcedure(function) ? FixedNames.PROCEDURE : placed.addCallback(function, place);
        }
        return new Pointee.OfFunction(className);
    }

    private static boolean isProcedure(CType.Function function) {
        return function.result().canonical() instanceof CType.Void
                && function.parameters().isEmpty();
    }

    private String recordClass(RecordId id, String place) {
        String className = names.record(id);
        return className == null ? placed.addRecord(id, place) : className;
    }

    private boolean isComplete(RecordId id) {
        Declaration.Record record = model.records().get(id);
        return record != null && record.isComplete();
    }

    private static @Nullable Scalar namedScalar(CType.Typedef typedef) {
        return typedef.canonical() instanceof CType.Primitive primitive
                ? ScalarTypes.ofTypedef(typedef.name(), primitive.kind())
                : null;
    }
}
