package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Typedefs of integers that become types of their own, by name. */
public record Newtypes(Map<String, Declaration.Typedef> typedefs) {

    static Newtypes of(List<Entry> entries, Names names, List<Diagnostic> diagnostics) {
        Map<String, Declaration.Typedef> typedefs = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Declaration.Typedef typedef = names.typedef(entry);
            if (typedef != null && isInteger(typedef.type())) {
                typedefs.put(typedef.name(), typedef);
            } else if (typedef != null) {
                diagnostics.add(new Diagnostic(
                        DiagnosticKind.CONTRADICTION,
                        "typedef '" + typedef.name() + "' is no integer but '"
                                + typedef.type().spelling() + "'",
                        entry.position(),
                        entry.length(),
                        "only integers become types of their own; structs, enums and callbacks are that already"));
            }
        }
        return new Newtypes(typedefs);
    }

    private static boolean isInteger(CType type) {
        return type.canonical() instanceof CType.Primitive primitive
                && switch (primitive.kind()) {
                    case CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> true;
                    case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG -> true;
                    case BOOL, FLOAT16, BF16, FLOAT, DOUBLE, LONG_DOUBLE, FLOAT128 -> false;
                    case INT128, UNSIGNED_INT128, DECIMAL32, DECIMAL64, DECIMAL128, NULLPTR -> false;
                };
    }
}
