package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells what can't be bound without the C shim, and why. All that is unsupported:
 *
 * <ul>
 *   <li>functions without a symbol ({@code static}, {@code inline});
 *   <li>functions and function pointers that take or give by value: {@code long double}, {@code _Complex}, {@code __int128}, {@code
 *       _BitInt}, vectors, the floating types {@code _Float16}, {@code __bf16}, {@code _Float128}, decimal ones, and records with such a
 *       field, packed ones, over-aligned ones and empty ones. {@code java.lang.foreign.Linker} has no layouts for these;
 *   <li>pointers to variadic functions: they are {@code Pointer<?>};
 *   <li>functions with more parameters than a Java method has;
 *   <li>thread-local variables, whose symbol is no address;
 *   <li>fields and variables of the types above are bound as blocks of bytes.
 * </ul>
 */
public final class Linkability {

    private static final String SHIM = "needs the C shim";
    /** A method has 255 slots (JVMS 4.3.3), of which {@code long} and {@code double} take two; the linker needs some. */
    private static final int MAX_PARAMETERS = 120;
    /** In bytes: the linker takes layouts of natural alignment only, and no type that it knows has a greater one. */
    private static final int MAX_ALIGNMENT = 8;

    private final Model model;
    private final TypeSizes sizes;
    private final Map<RecordId, String> records = new HashMap<>();

    public Linkability(Model model) {
        this.model = model;
        this.sizes = new TypeSizes(model.abi(), model.records()::get, model.enums()::get);
    }

    /** Why the function can't be bound, or null. */
    public @Nullable String obstacle(Declaration.Function function) {
        if (function.inline()) {
            return "inline function: has no symbol; " + SHIM;
        }
        return signatureObstacle(function.type());
    }

    /** Why no Java interface can stand for a pointer to such functions, or null. */
    public @Nullable String callbackObstacle(CType.Function function) {
        return function.variadic()
                ? "pointer to a variadic function: Java can't make such functions"
                : signatureObstacle(function);
    }

    /** Why the variable can't be bound, or null. */
    public @Nullable String obstacle(Declaration.Variable variable) {
        if (variable.threadLocal()) {
            return "thread-local variable: has no address of its own; " + SHIM;
        }
        return isIncomplete(variable.type()) ? "variable of an incomplete type" : null;
    }

    /** Why a value of the type can't be passed to or from C, or null. */
    public @Nullable String valueObstacle(CType type) {
        return switch (type.canonical()) {
            case CType.Primitive primitive ->
                isLinkable(primitive.kind()) ? null : primitive.kind().spelling();
            case CType.BitInt _, CType.Complex _, CType.Vector _ ->
                type.canonical().spelling();
            case CType.RecordType record -> recordObstacle(record.id());
            case CType.Void _, CType.VaList _, CType.Pointer _, CType.Array _, CType.Function _, CType.EnumType _ ->
                null;
            case CType.Typedef _, CType.Qualified _ -> throw new IllegalStateException("not canonical: " + type);
        };
    }

    private @Nullable String signatureObstacle(CType.Function function) {
        if (function.parameters().size() > MAX_PARAMETERS) {
            return "takes " + function.parameters().size() + " parameters, more than a Java method can have";
        }
        String result = valueObstacle(function.result());
        if (result != null) {
            return "returns " + result + " by value: " + SHIM;
        }
        List<CType> parameters = function.parameters();
        for (CType parameter : parameters) {
            String obstacle = valueObstacle(parameter);
            if (obstacle != null) {
                return "takes " + obstacle + " by value: " + SHIM;
            }
        }
        return null;
    }

    private @Nullable String recordObstacle(RecordId id) {
        String known = records.get(id);
        if (known == null) {
            // a record can't contain itself, but a broken header may say so
            records.put(id, "");
            String found = findRecordObstacle(id);
            known = found == null ? "" : found;
            records.put(id, known);
        }
        return known.isEmpty() ? null : known;
    }

    private @Nullable String findRecordObstacle(RecordId id) {
        Declaration.Record record = model.records().get(id);
        String spelling = new CType.RecordType(id).spelling();
        if (record == null || record.fields() == null) {
            return "the incomplete " + spelling;
        }
        if (record.fields().isEmpty()) {
            return "the empty " + spelling;
        }
        for (Declaration.Field field : record.fields()) {
            String obstacle = fieldObstacle(field, sizes.alignment(new CType.RecordType(id)));
            if (obstacle != null) {
                return spelling + " with " + obstacle;
            }
        }
        long alignment = sizes.alignment(new CType.RecordType(id)).orElse(1);
        return alignment > MAX_ALIGNMENT ? spelling + " with an alignment of " + alignment : null;
    }

    private @Nullable String fieldObstacle(Declaration.Field field, OptionalLong recordAlignment) {
        if (sizes.alignment(field.type()).orElse(1) > recordAlignment.orElse(1)) {
            return "a packed field";
        }
        CType type = field.type();
        while (type.canonical() instanceof CType.Array array) {
            type = array.element();
        }
        return type.canonical() instanceof CType.VaList ? "va_list" : valueObstacle(type);
    }

    private boolean isIncomplete(CType type) {
        return switch (type.canonical()) {
            case CType.Void _, CType.Function _ -> true;
            case CType.RecordType record -> {
                Declaration.Record declared = model.records().get(record.id());
                yield declared == null || !declared.isComplete();
            }
            case CType.Array array -> isIncomplete(array.element());
            case CType.Primitive _, CType.BitInt _, CType.Complex _, CType.Vector _ -> false;
            case CType.VaList _, CType.Pointer _, CType.EnumType _ -> false;
            case CType.Typedef _, CType.Qualified _ -> throw new IllegalStateException("not canonical: " + type);
        };
    }

    private static boolean isLinkable(PrimitiveKind kind) {
        return switch (kind) {
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> true;
            case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, FLOAT, DOUBLE, NULLPTR -> true;
            case INT128, UNSIGNED_INT128, FLOAT16, BF16, LONG_DOUBLE, FLOAT128, DECIMAL32, DECIMAL64, DECIMAL128 ->
                false;
        };
    }
}
