package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.TemplateArgument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Expansion of packs ([temp.variadic]). */
final class Packs {

    /** Stands behind a pack's name for all of it, while the name itself is one of its elements. */
    static final String WHOLE = "...";

    private Packs() {}

    /**
     * The bindings of each element of the packs among some parameters.
     *
     * @return the bindings themselves, alone, where no pack has arguments yet
     */
    static List<Bindings> expand(Set<String> mentioned, Bindings bindings) throws SubstitutionException {
        List<String> names = new ArrayList<>();
        int length = -1;
        for (String name : mentioned) {
            if (bindings.find(name) instanceof TemplateArgument.Pack(List<TemplateArgument> elements)) {
                if (length >= 0 && length != elements.size()) {
                    throw SubstitutionException.mismatch(
                            "packs of " + length + " and " + elements.size() + " arguments are expanded together");
                }
                length = elements.size();
                names.add(name);
            }
        }
        if (names.isEmpty()) {
            return List.of(bindings);
        }
        List<Bindings> result = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            result.add(element(names, i, bindings));
        }
        return result;
    }

    private static Bindings element(List<String> names, int index, Bindings bindings) {
        Bindings result = bindings;
        for (String name : names) {
            if (bindings.find(name) instanceof TemplateArgument.Pack pack) {
                result = result.with(name + WHOLE, pack)
                        .with(name, pack.arguments().get(index));
            }
        }
        return result;
    }

    /** The arguments of a list, packs in it opened. */
    static List<TemplateArgument> flat(List<TemplateArgument> arguments) {
        if (!hasPack(arguments)) {
            return arguments;
        }
        List<TemplateArgument> result = new ArrayList<>();
        for (TemplateArgument argument : arguments) {
            if (argument instanceof TemplateArgument.Pack(List<TemplateArgument> elements)) {
                result.addAll(flat(elements));
            } else {
                result.add(argument);
            }
        }
        return result;
    }

    private static boolean hasPack(List<TemplateArgument> arguments) {
        for (TemplateArgument argument : arguments) {
            if (argument instanceof TemplateArgument.Pack) {
                return true;
            }
        }
        return false;
    }
}
