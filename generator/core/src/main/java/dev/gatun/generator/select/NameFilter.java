package dev.gatun.generator.select;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Skipped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Matches by names, wherever they are declared. A record goes by its tag and by its typedef's name, an enum as a typedef by either; enum
 * constants go by theirs.
 */
final class NameFilter {

    private final Map<DeclarationKind, NameList> wanted;

    NameFilter(Map<DeclarationKind, NameList> wanted) {
        this.wanted = wanted;
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    boolean matches(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Record record ->
                matchesAny(KindNames.kind(record), record.id().tag(), record.name());
            case Declaration.Enumeration enumeration ->
                matchesAny(DeclarationKind.TYPEDEF, enumeration.id().tag(), enumeration.name());
            case Declaration.Function _, Declaration.Variable _, Declaration.Macro _, Declaration.Typedef _ ->
                matches(KindNames.kind(declaration), declaration.name());
        };
    }

    boolean matches(Declaration.Constant constant) {
        return matches(DeclarationKind.CONSTANT, constant.name());
    }

    /** Whether any kind has the name: what is skipped has none of its own. */
    boolean matches(Skipped skipped) {
        boolean matched = false;
        for (DeclarationKind kind : DeclarationKind.values()) {
            matched |= matches(kind, skipped.name());
        }
        return matched;
    }

    /** Names and patterns that have matched nothing. */
    Map<DeclarationKind, List<String>> unmatched() {
        Map<DeclarationKind, List<String>> unmatched = new EnumMap<>(DeclarationKind.class);
        wanted.forEach((kind, names) -> unmatched.put(kind, names.unmatched()));
        return unmatched;
    }

    /** Notes both names, so that neither is reported as unknown. */
    private boolean matchesAny(DeclarationKind kind, @Nullable String tag, @Nullable String name) {
        boolean byTag = matches(kind, tag);
        boolean byName = matches(kind, name);
        return byTag || byName;
    }

    private boolean matches(DeclarationKind kind, @Nullable String name) {
        NameList names = wanted.get(kind);
        return name != null && names != null && names.matches(name);
    }
}
