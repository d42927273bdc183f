package dev.gatun.generator.select;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.TypeSizes;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Tells how calls get from Java to C: by the foreign linker, through the C shim, or not at all, and then why.
 *
 * <p>The shim is for
 *
 * <ul>
 *   <li>functions without a symbol ({@code static}, {@code inline});
 *   <li>functions that take or give by value: {@code long double}, {@code _Complex}, {@code __int128}, {@code _BitInt}, vectors, the
 *       floating types {@code _Float16}, {@code __bf16}, {@code _Float128}, decimal ones, and records with such a field, packed ones,
 *       over-aligned ones and empty ones. {@code java.lang.foreign.Linker} has no layouts for these;
 *   <li>the addresses of variables without a symbol ({@code static}), and of thread-local ones, whose symbol is no address.
 * </ul>
 *
 * <p>All that is impossible:
 *
 * <ul>
 *   <li>variadic functions among those for the shim, since C can't hand on variable arguments;
 *   <li>inline functions without a body, and functions that pass an incomplete record by value;
 *   <li>functions with more parameters than a Java method has;
 *   <li>pointers to variadic functions, and to functions that pass such types by value: they are {@code Pointer<?>};
 *   <li>variables of an incomplete type.
 * </ul>
 */
public final class Linkability {

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

    /** How something gets from Java to C. */
    public sealed interface Passage {

        /** By the foreign linker alone. */
        record Linker() implements Passage {}

        /** Through a function of the C shim. */
        record Shim() implements Passage {}

        /** @param reason without a final stop */
        record Impossible(String reason) implements Passage {}
    }

    private static final Passage LINKER = new Passage.Linker();
    private static final Passage SHIM = new Passage.Shim();

    /** How calls of the function go. */
    public Passage passage(Declaration.Function function) {
        CType.Function type = function.type();
        if (type.parameters().size() > MAX_PARAMETERS) {
            return new Passage.Impossible(tooManyParameters(type));
        }
        String unpassable = unpassable(type);
        if (unpassable == null && !function.inline()) {
            return LINKER;
        }
        if (function.definition() == Declaration.Function.Definition.FIXED_FORM) {
            return new Passage.Impossible(
                    "variadic function with fixed arguments: " + (unpassable == null ? "has no symbol" : unpassable));
        }
        String obstacle = shimObstacle(function, unpassable);
        return obstacle == null ? SHIM : new Passage.Impossible(obstacle);
    }

    private @Nullable String shimObstacle(Declaration.Function function, @Nullable String unpassable) {
        if (function.type().variadic()) {
            return unpassable == null
                    ? "variadic inline function: has no symbol, and a C shim can't hand on variable arguments"
                    : unpassable
                            + " and is variadic: the linker has no such type, and a C shim can't hand on variable arguments";
        }
        if (function.inline() && function.definition() == Declaration.Function.Definition.NONE) {
            return "inline function without a body: there is nothing to call";
        }
        if (isIncomplete(function.type().result()) && !(function.type().result().canonical() instanceof CType.Void)) {
            return "returns an incomplete type by value";
        }
        boolean incomplete = function.type().parameters().stream().anyMatch(this::isIncomplete);
        return incomplete ? "takes an incomplete type by value" : null;
    }

    /** Why no Java interface can stand for a pointer to such functions, or null. */
    public @Nullable String callbackObstacle(CType.Function function) {
        if (function.variadic()) {
            return "pointer to a variadic function: Java can't make such functions";
        }
        if (function.parameters().size() > MAX_PARAMETERS) {
            return tooManyParameters(function);
        }
        String unpassable = unpassable(function);
        return unpassable == null ? null : unpassable + ": the linker has no such type for a function pointer";
    }

    private static String tooManyParameters(CType.Function function) {
        return "takes " + function.parameters().size() + " parameters, more than a Java method can have";
    }

    /** How the variable's address is got. */
    public Passage passage(Declaration.Variable variable) {
        if (isIncomplete(variable.type())) {
            return new Passage.Impossible("variable of an incomplete type");
        }
        return variable.threadLocal() || variable.internal() ? SHIM : LINKER;
    }

    /** What the linker can't pass to or from C by value in the type, or null. */
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

    /** What of the signature the linker can't pass, or null. */
    private @Nullable String unpassable(CType.Function function) {
        String result = valueObstacle(function.result());
        if (result != null) {
            return "returns " + result + " by value";
        }
        for (CType parameter : function.parameters()) {
            String obstacle = valueObstacle(parameter);
            if (obstacle != null) {
                return "takes " + obstacle + " by value";
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
        if (record.isSwapped()) {
            return spelling + " of another byte order";
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
