package dev.gatun.generator.suggest;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.FlagEnums;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Enums of flags: by attribute or values, which the generator takes for flags by itself; or by their names. */
final class Enums {

    private final Api api;

    Enums(Api api) {
        this.api = api;
    }

    List<Suggestion> suggestions() {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Declaration.Enumeration enumeration : api.enums()) {
            String name = enumeration.name();
            if (name == null || enumeration.constants().isEmpty()) {
                continue;
            }
            String entry = Yaml.scalar(name) + ": flags";
            if (FlagEnums.isFlags(enumeration)) {
                boolean declared = enumeration.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals("flag_enum"));
                String evidence = name + ": " + (declared ? "has the attribute flag_enum" : "its values are bits");
                suggestions.add(new Suggestion(List.of(evidence), entry, true));
            } else if (name.toLowerCase(Locale.ROOT).matches(".*(flags?|mask)(_t)?")) {
                suggestions.add(new Suggestion(List.of(name + ": named so, but its values don't tell"), entry, false));
            }
        }
        return suggestions;
    }
}
