package dev.gatun.generator.suggest;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import java.util.ArrayList;
import java.util.List;

/** Parameters by which C gives results: {@code T **} of opaque and owned types, and last pointers to one number. */
final class OutParameters {

    private final Api api;
    private final Owners owners;

    OutParameters(Api api, Owners owners) {
        this.api = api;
        this.owners = owners;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Function function : api.functions()) {
            if (!function.type().variadic() && Words.end(function.name()).isEmpty()) {
                add(function, suggestions);
            }
        }
        return suggestions;
    }

    private void add(Declaration.Function function, List<Suggestion> suggestions) {
        List<String> names = new ArrayList<>();
        List<String> evidence = new ArrayList<>();
        boolean sure = true;
        int parameters = function.type().parameters().size();
        for (int i = 0; i < parameters; i++) {
            CType type = Api.type(function, i);
            boolean counted = isCounted(function, i);
            if (isHandle(type) && !counted) {
                names.add(Api.reference(function, i));
                evidence.add(type.spelling() + " " + Api.name(function, i) + ": an address that C writes");
                sure &= isSure(function, i, type);
            } else if (i == parameters - 1 && isNumber(type) && !counted && Words.isOut(Api.name(function, i))) {
                names.add(Api.reference(function, i));
                evidence.add(type.spelling() + " " + Api.name(function, i)
                        + ": the last parameter, named like a result; unless it is an array, or C reads it");
                sure &= Api.name(function, i).matches("out|out_.*|.*_out");
            }
        }
        if (!names.isEmpty()) {
            String value = names.size() == 1 ? Yaml.scalar(names.getFirst()) : Yaml.list(names, "    ");
            List<String> all = new ArrayList<>();
            evidence.forEach(each -> all.add(function.name() + ", " + each));
            suggestions.add(new Suggestion(all, Yaml.scalar(function.name()) + ": " + value, sure));
        }
    }

    /** An object of an owned type would have a new owner. */
    private boolean isSure(Declaration.Function function, int parameter, CType type) {
        RecordId record = Api.outRecord(type);
        boolean owned = record != null && owners.isOwned(record);
        return Makers.isNew(function, parameter) || (!owned && Words.isOut(Api.name(function, parameter)));
    }

    private boolean isHandle(CType type) {
        RecordId record = Api.outRecord(type);
        return record != null && api.nameOf(record) != null && (api.isOpaque(record) || owners.isOwned(record));
    }

    private static boolean isNumber(CType type) {
        CType pointee = Api.pointee(type);
        return pointee != null && !Api.isConst(pointee) && (Api.isInteger(pointee) || Api.enumeration(pointee) != null);
    }

    /** Whether a length follows, so that it is an array. */
    private static boolean isCounted(Declaration.Function function, int i) {
        return i + 1 < function.type().parameters().size()
                && Api.isInteger(Api.type(function, i + 1))
                && Words.isLength(Api.name(function, i + 1));
    }
}
