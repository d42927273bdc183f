package dev.gatun.generator.resolve;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.EnumId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether two declarations can be of one entity, and the type that both together give it (C23 6.2.7). */
public final class TypeCompatibility {

    private final Function<EnumId, CType.@Nullable Primitive> underlying;

    public TypeCompatibility(Function<EnumId, CType.@Nullable Primitive> underlying) {
        this.underlying = underlying;
    }

    /** Qualifiers are not compared: a header that mixes them up is not to lose its function. */
    public boolean compatible(CType first, CType second) {
        if (first.equals(second)) {
            return true;
        }
        CType a = first.canonical();
        CType b = second.canonical();
        return switch (a) {
            case CType.Pointer(CType pointee) -> b instanceof CType.Pointer(CType other) && compatible(pointee, other);
            case CType.Array array -> b instanceof CType.Array other && arrays(array, other);
            case CType.Function function -> b instanceof CType.Function other && functions(function, other);
            case CType.EnumType(EnumId id) -> a.equals(b) || b.equals(underlying.apply(id));
            case CType.Primitive _ ->
                a.equals(b) || (b instanceof CType.EnumType(EnumId id) && a.equals(underlying.apply(id)));
            case CType.Void _, CType.BitInt _, CType.Complex _, CType.Vector _, CType.VaList _ -> a.equals(b);
            case CType.RecordType _ -> a.equals(b);
            // canonical types have no names or qualifiers
            case CType.Typedef _, CType.Qualified _ -> false;
        };
    }

    private boolean arrays(CType.Array a, CType.Array b) {
        boolean lengths =
                a.length().isEmpty() || b.length().isEmpty() || a.length().equals(b.length());
        return lengths && compatible(a.element(), b.element());
    }

    private boolean functions(CType.Function a, CType.Function b) {
        if (!compatible(a.result(), b.result())) {
            return false;
        }
        if (!a.prototype() || !b.prototype()) {
            return true;
        }
        if (a.variadic() != b.variadic()
                || a.parameters().size() != b.parameters().size()) {
            return false;
        }
        for (int i = 0; i < a.parameters().size(); i++) {
            if (!compatible(a.parameters().get(i), b.parameters().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first type with what the second one knows better: a length, a prototype, parameter names. */
    static CType composite(CType first, CType second) {
        if (first.canonical() instanceof CType.Array a && second.canonical() instanceof CType.Array) {
            return a.length().isEmpty() ? second : first;
        }
        if (first.canonical() instanceof CType.Function a && second.canonical() instanceof CType.Function b) {
            return composite(a, b);
        }
        return first;
    }

    static CType.Function composite(CType.Function a, CType.Function b) {
        if (!a.prototype() || !b.prototype()) {
            return a.prototype() ? a : b;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < a.parameters().size(); i++) {
            String name = a.parameterNames().get(i);
            names.add(name.isEmpty() ? b.parameterNames().get(i) : name);
        }
        return new CType.Function(a.result(), a.parameters(), a.variadic(), true, names);
    }
}
