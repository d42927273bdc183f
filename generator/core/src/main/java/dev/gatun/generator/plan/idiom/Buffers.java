package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.BufferRule;
import dev.gatun.generator.config.BufferRule.Direction;
import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.plan.idiom.LengthReader.LengthException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which parameters and results are buffers, by function, callback type or {@code record.field}. */
public final class Buffers {

    private static final String EXAMPLE = "a buffer is a pointer with a length, as in `read: {buf: count}`";

    private final Names names;
    private final List<Diagnostic> diagnostics;
    private final Map<String, List<BufferUse>> uses = new LinkedHashMap<>();

    private Buffers(Names names, List<Diagnostic> diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** @param diagnostics takes what is wrong with the rules, unknown names aside */
    static Buffers of(List<BufferRule> rules, Names names, List<Diagnostic> diagnostics) {
        Buffers buffers = new Buffers(names, diagnostics);
        rules.forEach(buffers::add);
        return buffers;
    }

    /** The buffers of a function, callback type or {@code record.field}. */
    public List<BufferUse> of(String place) {
        return uses.getOrDefault(place, List.of());
    }

    /** Functions, callback types and {@code record.field}s that have buffers. */
    public Set<String> places() {
        return uses.keySet();
    }

    private void add(BufferRule rule) {
        Place place = names.place(rule.place(), rule.parameter());
        Signature signature = place == null ? null : signature(place, rule.place());
        if (place == null || signature == null) {
            return;
        }
        boolean result =
                rule.parameter().text().equals(LengthReader.RESULT) && !signature.names.contains(LengthReader.RESULT);
        int index = result ? Place.Parameter.RESULT : names.parameter(place.name(), signature.names, rule.parameter());
        if (!result && index < 0) {
            return;
        }
        CType type = result
                ? signature.function.result()
                : signature.function.parameters().get(index);
        String what = result
                ? "the result of '" + place.name() + "'"
                : "parameter '" + rule.parameter().text() + "' of '" + place.name() + "'";
        BufferUse use = isBuffer(rule, type, what) ? use(rule, signature, index, type, what) : null;
        if (use != null) {
            put(rule, place.key(), use, what);
        }
    }

    /** @param names of the parameters; empty for one without */
    private record Signature(CType.Function function, List<String> names, boolean callback) {}

    private @Nullable Signature signature(Place place, Entry entry) {
        return switch (place) {
            case Place.OfFunction(Declaration.Function function) ->
                new Signature(function.type(), namesOf(function), false);
            case Place.OfCallback(var _, CType.Function type) -> new Signature(type, type.parameterNames(), true);
            case Place.OfField(var _, Declaration.Field field) -> {
                if (field.type().canonical() instanceof CType.Pointer pointer
                        && pointer.pointee().canonical() instanceof CType.Function type) {
                    yield new Signature(type, type.parameterNames(), true);
                }
                report(entry, "'" + place.name() + "' is no function pointer", EXAMPLE);
                yield null;
            }
        };
    }

    private static List<String> namesOf(Declaration.Function function) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < function.type().parameters().size(); i++) {
            String name = i < function.parameters().size()
                    ? function.parameters().get(i).name()
                    : null;
            names.add(name == null ? "" : name);
        }
        return names;
    }

    private boolean isBuffer(BufferRule rule, CType type, String what) {
        CType element = type.canonical() instanceof CType.Pointer(CType pointee) ? pointee.canonical() : null;
        if (element == null) {
            report(rule.parameter(), what + " is no pointer but '" + type.spelling() + "'", EXAMPLE);
            return false;
        }
        if (element instanceof CType.Function) {
            report(rule.parameter(), what + " is a function pointer", EXAMPLE);
            return false;
        }
        if (element instanceof CType.RecordType record && !names.isComplete(record)) {
            report(
                    rule.parameter(),
                    what + " points to '" + record.spelling() + "', whose size the headers don't tell",
                    EXAMPLE);
            return false;
        }
        if (rule.text() && !(element instanceof CType.Primitive(PrimitiveKind kind) && isByte(kind))) {
            report(rule.parameter(), what + " is no text but '" + type.spelling() + "'", "text is in a `char *`");
            return false;
        }
        return true;
    }

    private static boolean isByte(PrimitiveKind kind) {
        return kind == PrimitiveKind.CHAR || kind == PrimitiveKind.SIGNED_CHAR || kind == PrimitiveKind.UNSIGNED_CHAR;
    }

    private @Nullable BufferUse use(BufferRule rule, Signature signature, int index, CType type, String what) {
        LengthExpression length;
        try {
            length = new LengthReader(signature.function, signature.names, new LengthReader.Header() {
                        @Override
                        public @Nullable BigInteger constant(String name) {
                            return names.constantIfAny(name);
                        }

                        @Override
                        public boolean hasFunction(String name, List<CType> parameters) {
                            return index == Place.Parameter.RESULT && names.givesNumber(name, parameters);
                        }
                    })
                    .read(rule.length().text());
        } catch (LengthException e) {
            report(
                    rule.length(),
                    "can't take '" + rule.length().text() + "' for the length of " + what + ": " + e.getMessage(),
                    e.hint());
            return null;
        }
        if (index != Place.Parameter.RESULT && length.usesResult()) {
            report(
                    rule.length(),
                    "the length of " + what + " has to be known before the call",
                    "give its capacity; 'result' is for the lengths of results");
            return null;
        }
        boolean constant = type.canonical() instanceof CType.Pointer(CType pointee) && isConst(pointee);
        Direction direction = rule.direction() != null
                ? rule.direction()
                : constant
                        ? Direction.IN
                        : length instanceof LengthExpression.OfTarget ? Direction.OUT : Direction.INOUT;
        if (constant && direction != Direction.IN) {
            report(rule.parameter(), what + " is const: C does not write to it", "leave the direction out");
            return null;
        }
        return new BufferUse(index, length, rule.text(), direction != Direction.OUT, direction != Direction.IN);
    }

    private static boolean isConst(CType type) {
        CType rest = type;
        while (true) {
            switch (rest) {
                case CType.Qualified qualified
                when qualified.qualifiers().contains(Qualifier.CONST) -> {
                    return true;
                }
                case CType.Qualified qualified -> rest = qualified.type();
                case CType.Typedef typedef -> rest = typedef.aliased();
                case CType.Array array -> rest = array.element();
                case CType _ -> {
                    return false;
                }
            }
        }
    }

    private void put(BufferRule rule, String place, BufferUse use, String what) {
        List<BufferUse> known = uses.computeIfAbsent(place, _ -> new ArrayList<>());
        for (BufferUse other : known) {
            if (other.parameter() == use.parameter()) {
                diagnostics.add(new Diagnostic(
                        DiagnosticKind.CONTRADICTION,
                        "there are two lengths for " + what,
                        rule.parameter().position(),
                        rule.parameter().length(),
                        "leave one of them out"));
                return;
            }
        }
        known.add(use);
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), hint));
    }
}
