package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of declarations as options call them, and the names that there are of each. */
public final class KindNames {

    private KindNames() {}

    /** The kind by which a declaration is selected. */
    public static DeclarationKind kind(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function _ -> DeclarationKind.FUNCTION;
            case Declaration.Variable _ -> DeclarationKind.VAR;
            case Declaration.Macro _ -> DeclarationKind.CONSTANT;
            case Declaration.Typedef _, Declaration.Enumeration _ -> DeclarationKind.TYPEDEF;
            case Declaration.Record record ->
                record.id().kind() == RecordKind.UNION ? DeclarationKind.UNION : DeclarationKind.STRUCT;
        };
    }

    /** How options call a kind. */
    public static String option(DeclarationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How a message calls a kind. */
    public static String noun(DeclarationKind kind) {
        return kind == DeclarationKind.VAR ? "variable" : option(kind);
    }

    /** The names that could have been given, by kind. */
    static Map<DeclarationKind, List<String>> of(Model model) {
        Map<DeclarationKind, List<String>> names = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            names.put(kind, new ArrayList<>());
        }
        for (Declaration declaration : model.declarations()) {
            add(names, kind(declaration), declaration.name());
            if (declaration instanceof Declaration.Enumeration enumeration) {
                enumeration.constants().forEach(constant -> add(names, DeclarationKind.CONSTANT, constant.name()));
            }
        }
        return names;
    }

    private static void add(Map<DeclarationKind, List<String>> names, DeclarationKind kind, @Nullable String name) {
        List<String> list = names.get(kind);
        if (name != null && list != null) {
            list.add(name);
        }
    }
}
