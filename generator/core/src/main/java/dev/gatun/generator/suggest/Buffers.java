package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pointers with the number of what they point to behind them. */
final class Buffers {

    private final Api api;

    Buffers(Api api) {
        this.api = api;
    }

    /**
     * A pointer with its length.
     *
     * @param value of the configuration's entry
     */
    private record Pair(int parameter, String value, String evidence, boolean sure) {}

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Function function : api.functions()) {
            List<Pair> sure = new ArrayList<>();
            List<Pair> unsure = new ArrayList<>();
            for (int i = 0; i + 1 < function.type().parameters().size(); i++) {
                Pair pair = function.type().variadic() ? null : pair(function, i);
                if (pair != null) {
                    (pair.sure ? sure : unsure).add(pair);
                    i++;
                }
            }
            add(function, sure, true, suggestions);
            add(function, unsure, false, suggestions);
        }
        return suggestions;
    }

    private static void add(
            Declaration.Function function, List<Pair> pairs, boolean sure, List<Suggestion> suggestions) {
        if (pairs.isEmpty()) {
            return;
        }
        List<String> entries = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        for (Pair pair : pairs) {
            entries.add(Yaml.scalar(Api.reference(function, pair.parameter)) + ": " + pair.value);
            evidence.add(function.name() + ", " + pair.evidence);
        }
        String yaml = Yaml.scalar(function.name()) + ": { " + String.join(", ", entries) + " }";
        suggestions.add(new Suggestion(evidence, yaml, sure));
    }

    private static @Nullable Pair pair(Declaration.Function function, int i) {
        CType type = Api.type(function, i);
        CType pointee = Api.pointee(type);
        CType next = Api.type(function, i + 1);
        String length = Api.name(function, i + 1);
        if (pointee == null || length.isEmpty() || Api.name(function, i).isEmpty() || !Words.isLength(length)) {
            return null;
        }
        String place = type.spelling() + " " + Api.name(function, i) + " with " + next.spelling() + " " + length;
        if (!Api.isInteger(next)) {
            CType pointed = Api.pointee(next);
            boolean inOut = pointed != null && Api.isInteger(pointed) && !Api.isConst(pointed) && isBytes(pointee);
            return inOut && !Api.isConst(pointee)
                    ? new Pair(
                            i, Yaml.scalar("*" + length), place + ": C reads the room there and writes its use", false)
                    : null;
        }
        if (Api.isChar(pointee)) {
            return text(function, i, length, place, Api.isConst(pointee));
        }
        if (!isBytes(pointee) && !Api.isInteger(pointee) && !isFloating(pointee)) {
            return null;
        }
        if (!Api.isConst(pointee) && !isBytes(pointee) && !isFloating(pointee)) {
            return new Pair(i, Yaml.scalar(length), place + ": unless it is one number", false);
        }
        String times = factor(function, i + 2);
        if (!times.isEmpty()) {
            return new Pair(
                    i,
                    Yaml.scalar(length + " * " + times),
                    place + " and " + times + ": the size of one, and how many",
                    false);
        }
        boolean kept = Api.hasCallback(function);
        return new Pair(
                i,
                Yaml.scalar(length),
                place + (kept ? ": if C is done with it when the function returns" : ": a pointer and its length"),
                !kept);
    }

    /** The second number of {@code (pointer, size, count)}; empty for none. */
    private static String factor(Declaration.Function function, int i) {
        boolean number = i < function.type().parameters().size() && Api.isInteger(Api.type(function, i));
        return number && Api.name(function, i).matches("nmemb|nitems|count|items|nelem|num")
                ? Api.name(function, i)
                : "";
    }

    private static Pair text(Declaration.Function function, int i, String length, String place, boolean constant) {
        if (constant) {
            return new Pair(i, Yaml.scalar(length), place + ": bytes; leave it out to pass Java strings", false);
        }
        return new Pair(
                i,
                "{length: " + Yaml.scalar(length) + ", text: true, direction: out}",
                place + ": room for text that comes back as String",
                Words.isTextOut(Api.name(function, i)) && !Api.hasCallback(function));
    }

    private static boolean isBytes(CType type) {
        return Api.isVoid(type)
                || (type.canonical() instanceof CType.Primitive primitive
                        && primitive.kind().spelling().endsWith(" char"));
    }

    private static boolean isFloating(CType type) {
        return type.canonical() instanceof CType.Primitive primitive
                && (primitive.kind().spelling().equals("float")
                        || primitive.kind().spelling().equals("double"));
    }
}
