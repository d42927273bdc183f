package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordKind;
import dev.gatun.generator.model.Skipped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects by names, wherever they are declared. A record goes by its tag and by its typedef's name, an enum as a typedef by either, and an
 * enum by any of its constants too; of an untagged enum only the constants asked for are selected.
 */
final class NameFilter implements Selector.Filter {

    private final Map<DeclarationKind, Set<String>> wanted;
    private final Map<DeclarationKind, Set<String>> matched = new EnumMap<>(DeclarationKind.class);

    NameFilter(Map<DeclarationKind, Set<String>> wanted) {
        this.wanted = wanted;
    }

    @Override
    public @Nullable Declaration select(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function -> matches(DeclarationKind.FUNCTION, function.name()) ? function : null;
            case Declaration.Variable variable -> matches(DeclarationKind.VAR, variable.name()) ? variable : null;
            case Declaration.Macro macro -> matches(DeclarationKind.CONSTANT, macro.name()) ? macro : null;
            case Declaration.Typedef typedef -> matches(DeclarationKind.TYPEDEF, typedef.name()) ? typedef : null;
            case Declaration.Record record -> matches(record) ? record : null;
            case Declaration.Enumeration enumeration -> select(enumeration);
        };
    }

    private boolean matches(Declaration.Record record) {
        return matchesAny(kind(record), record.id().tag(), record.name());
    }

    private @Nullable Declaration select(Declaration.Enumeration enumeration) {
        boolean named = matchesAny(DeclarationKind.TYPEDEF, enumeration.id().tag(), enumeration.name());
        List<Declaration.Constant> constants = new ArrayList<>();
        for (Declaration.Constant constant : enumeration.constants()) {
            if (matches(DeclarationKind.CONSTANT, constant.name())) {
                constants.add(constant);
            }
        }
        if (named || (enumeration.name() != null && !constants.isEmpty())) {
            return enumeration;
        }
        return constants.isEmpty() ? null : withConstants(enumeration, constants);
    }

    private static Declaration.Enumeration withConstants(
            Declaration.Enumeration enumeration, List<Declaration.Constant> constants) {
        return new Declaration.Enumeration(
                enumeration.id(),
                enumeration.name(),
                enumeration.underlying(),
                constants,
                enumeration.attributes(),
                enumeration.documentation(),
                enumeration.position());
    }

    @Override
    public boolean selects(Skipped skipped) {
        boolean selected = false;
        for (DeclarationKind kind : DeclarationKind.values()) {
            selected |= matches(kind, skipped.name());
        }
        return selected;
    }

    @Override
    public Map<DeclarationKind, List<String>> unmatched() {
        Map<DeclarationKind, List<String>> unmatched = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            List<String> names = new ArrayList<>(wanted.getOrDefault(kind, Set.of()));
            names.removeAll(matched.getOrDefault(kind, Set.of()));
            names.sort(null);
            unmatched.put(kind, names);
        }
        return unmatched;
    }

    /** Notes both names, so that neither is reported as unknown. */
    private boolean matchesAny(DeclarationKind kind, @Nullable String tag, @Nullable String name) {
        boolean byTag = matches(kind, tag);
        boolean byName = matches(kind, name);
        return byTag || byName;
    }

    private boolean matches(DeclarationKind kind, @Nullable String name) {
        boolean match = name != null && wanted.getOrDefault(kind, Set.of()).contains(name);
        if (match) {
            matched.computeIfAbsent(kind, _ -> new HashSet<>()).add(name);
        }
        return match;
    }

    private static DeclarationKind kind(Declaration.Record record) {
        return record.id().kind() == RecordKind.UNION ? DeclarationKind.UNION : DeclarationKind.STRUCT;
    }

    /** How a message calls a kind. */
    static String noun(DeclarationKind kind) {
        return switch (kind) {
            case FUNCTION -> "function";
            case STRUCT -> "struct";
            case UNION -> "union";
            case TYPEDEF -> "typedef";
            case CONSTANT -> "constant";
            case VAR -> "variable";
        };
    }

    /** The names of a kind that could have been given. */
    static List<String> names(Model model, DeclarationKind kind) {
        List<String> names = new ArrayList<>();
        for (Declaration declaration : model.declarations()) {
            boolean fits = switch (declaration) {
                case Declaration.Function _ -> kind == DeclarationKind.FUNCTION;
                case Declaration.Variable _ -> kind == DeclarationKind.VAR;
                case Declaration.Macro _ -> kind == DeclarationKind.CONSTANT;
                case Declaration.Typedef _ -> kind == DeclarationKind.TYPEDEF;
                case Declaration.Record record -> kind == kind(record);
                case Declaration.Enumeration enumeration -> {
                    enumeration
                            .constants()
                            .forEach(constant -> addIf(kind == DeclarationKind.CONSTANT, constant.name(), names));
                    yield kind == DeclarationKind.TYPEDEF;
                }
            };
            addIf(fits, declaration.name(), names);
        }
        return names;
    }

    private static void addIf(boolean condition, @Nullable String name, List<String> names) {
        if (condition && name != null) {
            names.add(name);
        }
    }
}
