package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pointers may be null, where the user says so. It counts more than attributes of the header.
 *
 * @param nullable by place: true, false, or missing where nothing is said
 */
public record Nullability(Map<Place.Parameter, Boolean> nullable) {

    public Nullability {
        nullable = Map.copyOf(nullable);
    }

    static Nullability of(List<Entry> nonNull, List<Entry> nullable, Names names, List<Diagnostic> diagnostics) {
        Map<Place.Parameter, Boolean> places = new HashMap<>();
        nonNull.forEach(entry -> add(places, entry, false, names, diagnostics));
        nullable.forEach(entry -> add(places, entry, true, names, diagnostics));
        return new Nullability(places);
    }

    private static void add(
            Map<Place.Parameter, Boolean> places,
            Entry entry,
            boolean nullable,
            Names names,
            List<Diagnostic> diagnostics) {
        Place.Parameter place = names.parameter(entry);
        if (place == null) {
            return;
        }
        if (!isPointer(type(place))) {
            report(entry, "'" + entry.text() + "' is no pointer: it can't be null", diagnostics);
        } else if (places.put(place, nullable) != null) {
            report(entry, "'" + entry.text() + "' is spoken of twice", diagnostics);
        }
    }

    private static void report(Entry entry, String message, List<Diagnostic> diagnostics) {
        diagnostics.add(new Diagnostic(
                DiagnosticKind.CONTRADICTION, message, entry.position(), entry.length(), "leave it out"));
    }

    private static CType type(Place.Parameter place) {
        CType.Function type = place.function().type();
        return place.index() == Place.Parameter.RESULT
                ? type.result()
                : type.parameters().get(place.index());
    }

    private static boolean isPointer(CType type) {
        CType canonical = type.canonical();
        return canonical instanceof CType.Pointer
                || canonical instanceof CType.Function
                || canonical instanceof CType.VaList;
    }

    /**
     * Whether a parameter may be null.
     *
     * @return null where nothing is said
     */
    public @Nullable Boolean parameter(Declaration.Function function, int index) {
        return nullable.get(new Place.Parameter(function, index));
    }

    /**
     * Whether a result may be null.
     *
     * @return null where nothing is said
     */
    public @Nullable Boolean result(Declaration.Function function) {
        return parameter(function, Place.Parameter.RESULT);
    }
}
