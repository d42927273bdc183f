package dev.gatun.generator.emit.c;

import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a model says of declarations and that a compiler can check.
 *
 * @param all in the order of the declarations, macros last
 * @param names identifiers that the assumptions use as what they are, not as macros of that name; those about macros come first, then
 *     these names can be undefined
 */
public record Assumptions(List<Assumption> all, Set<String> names) {

    public Assumptions {
        all = List.copyOf(all);
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * What is assumed about some declarations of a model.
     *
     * @param declarations of the model, with its records and enums completed
     */
    public static Assumptions of(Model model, Layouts layouts, Collection<Declaration> declarations) {
        AssumptionCollector collector = new AssumptionCollector(model, layouts);
        declarations.forEach(collector::add);
        return new Assumptions(collector.assumptions(), names(model));
    }

    /** What is assumed about all of a model. */
    public static Assumptions of(Model model, Layouts layouts) {
        return of(model, layouts, model.declarations());
    }

    /** Any name can occur in a type's spelling, so that these are all of the model. */
    private static Set<String> names(Model model) {
        Set<String> names = new LinkedHashSet<>();
        for (Declaration declaration : model.declarations()) {
            switch (declaration) {
                case Declaration.Record record -> {
                    add(names, record.name(), record.id().tag());
                    if (record.fields() != null) {
                        record.fields().forEach(field -> add(names, field.name()));
                    }
                }
                case Declaration.Enumeration enumeration -> {
                    add(names, enumeration.name(), enumeration.id().tag());
                    enumeration.constants().forEach(constant -> names.add(constant.name()));
                }
                case Declaration.Function _, Declaration.Variable _, Declaration.Typedef _ ->
                    add(names, declaration.name());
                case Declaration.Macro _ -> {}
            }
        }
        return names;
    }

    private static void add(Set<String> names, @Nullable String... some) {
        for (String name : some) {
            if (name != null) {
                names.add(name);
            }
        }
    }
}
