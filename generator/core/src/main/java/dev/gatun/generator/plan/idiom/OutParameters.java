package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.OutRule;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that rules call results. */
public final class OutParameters {

    private final Map<String, List<OutParameter>> byFunction = new HashMap<>();
    private final Model model;
    private final Names names;
    private final Diagnostics diagnostics;

    private OutParameters(Model model, Names names, Diagnostics diagnostics) {
        this.model = model;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    static OutParameters of(List<OutRule> rules, Model model, Names names, Diagnostics diagnostics) {
        OutParameters parameters = new OutParameters(model, names, diagnostics);
        rules.forEach(parameters::add);
        return parameters;
    }

    /** Those of a function, in C's order. */
    public List<OutParameter> of(Declaration.Function function) {
        return byFunction.getOrDefault(function.key(), List.of());
    }

    private void add(OutRule rule) {
        Declaration.Function function = names.function(rule.function(), rule.parameter());
        int index = function == null ? -1 : names.parameter(function, rule.parameter());
        if (function == null || index < 0) {
            return;
        }
        CType type = function.type().parameters().get(index);
        if (report(rule, function, index, type)) {
            return;
        }
        if (type.canonical() instanceof CType.Pointer(CType pointee)) {
            List<OutParameter> known = byFunction.computeIfAbsent(function.key(), _ -> new ArrayList<>());
            if (known.stream().noneMatch(other -> other.index() == index)) {
                known.add(new OutParameter(index, unqualified(pointee), rule.inOut()));
                known.sort(Comparator.comparingInt(OutParameter::index));
            } else {
                report(
                        rule.parameter(),
                        "parameter '" + spelling(function, index) + "' is named twice",
                        "leave out one");
            }
        }
    }

    private static CType unqualified(CType type) {
        return type instanceof CType.Qualified qualified ? qualified.type() : type;
    }

    /** Says why a parameter can't be a result; false if it can. */
    private boolean report(OutRule rule, Declaration.Function function, int index, CType type) {
        Obstacle obstacle = obstacle(function, index, type, rule.inOut());
        if (obstacle != null) {
            report(
                    rule.parameter(),
                    "'" + spelling(function, index) + "' can't be a result of '" + function.name() + "': "
                            + obstacle.reason(),
                    obstacle.hint());
        }
        return obstacle != null;
    }

    private static String spelling(Declaration.Function function, int index) {
        Declaration.Parameter parameter = function.parameters().get(index);
        return parameter.type().declare(parameter.name() == null ? "" : parameter.name());
    }

    private void report(Entry entry, String message, String hint) {
        diagnostics.report(DiagnosticKind.OUT_PARAMETER, message, entry.position(), entry.length(), hint);
    }

    private record Obstacle(String reason, String hint) {}

    private @Nullable Obstacle obstacle(Declaration.Function function, int index, CType type, boolean inOut) {
        if (!(type.canonical() instanceof CType.Pointer(CType pointee))) {
            return new Obstacle(
                    "it is no pointer", "results by parameter are pointers to what C writes: 'T *', 'T **'");
        }
        if (isConst(pointee)) {
            return new Obstacle("C doesn't write what is const", "leave it out: it is given to C");
        }
        if (function.parameters().get(index).type().canonical() instanceof CType.Array array
                && array.length().orElse(1) > 1) {
            return new Obstacle(
                    "C writes " + array.length().orElse(0) + " values", "say so with 'buffers', which takes a length");
        }
        return switch (pointee.canonical()) {
            case CType.Void _ ->
                new Obstacle("'void *' says nothing of what is written", "leave it out, and give C memory of your own");
            case CType.Function _ -> new Obstacle("it is a function", "leave it out, and give C a callback");
            case CType.VaList _ -> new Obstacle("'va_list' has no value in Java", "leave it out");
            case CType.Array _ ->
                new Obstacle("C writes several values", "say so with 'buffers', which takes a length");
            case CType.RecordType record
            when !isComplete(record) ->
                new Obstacle(
                        "the headers don't say what '" + record.spelling() + "' consists of",
                        "a pointer to it could be a result: '" + record.spelling() + " **'");
            case CType.RecordType _
            when inOut ->
                new Obstacle("C reads the record too", "leave it out: C reads and writes the caller's record in place");
            case CType.RecordType _, CType.Primitive _, CType.EnumType _, CType.Pointer _ -> null;
            case CType.BitInt _, CType.Complex _, CType.Vector _ -> null;
            case CType.Typedef _, CType.Qualified _ -> throw new IllegalStateException("not canonical: " + pointee);
        };
    }

    private boolean isComplete(CType.RecordType type) {
        Declaration.Record record = model.records().get(type.id());
        return record != null && record.isComplete();
    }

    /** Whether the object itself may not be written. */
    private static boolean isConst(CType type) {
        CType rest = type;
        while (true) {
            switch (rest) {
                case CType.Qualified qualified -> {
                    if (qualified.qualifiers().contains(Qualifier.CONST)) {
                        return true;
                    }
                    rest = qualified.type();
                }
                case CType.Typedef typedef -> rest = typedef.aliased();
                case CType _ -> {
                    return false;
                }
            }
        }
    }
}
