package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.naming.ClassNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.generator.select.Linkability;
import dev.gatun.generator.select.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What things are called in Java, and what the configuration says of them. A function of what is selected before it is narrowed to what is
 * used: the names that a program uses don't change with what else it uses.
 */
public final class Naming {

    private final Selection whole;
    private final Idioms idioms;
    private final Renaming renaming;
    private final ClassNames classes;
    private final NameScope methods = NameScope.ofMembers().reserve(FixedNames.OBJECT_METHODS);
    private final Map<String, String> methodNames = new HashMap<>();

    private Naming(Selection whole, PlanOptions options) {
        this.whole = whole;
        this.idioms = Idioms.of(options.configuration(), whole);
        this.renaming = new Renaming(options.configuration().naming());
        this.classes = new ClassNames(
                options.headerClassName(),
                whole,
                new Linkability(whole.model()),
                EnumPlanner::hasClass,
                renaming,
                idioms.newtypes().typedefs().keySet());
        whole.declarations().forEach(this::nameMethod);
    }

    /** Names what is selected. */
    public static Naming of(Selection whole, PlanOptions options) {
        return new Naming(whole, options);
    }

    /** Forms of a variadic function share its name. */
    private void nameMethod(Declaration declaration) {
        switch (declaration) {
            case Declaration.Function function -> method(function.name());
            case Declaration.Variable variable -> method(variable.name());
            case Declaration.Record _, Declaration.Enumeration _, Declaration.Typedef _, Declaration.Macro _ -> {}
        }
    }

    /** What is named, in source order. */
    List<Declaration> declarations() {
        return whole.declarations();
    }

    Idioms idioms() {
        return idioms;
    }

    Renaming renaming() {
        return renaming;
    }

    ClassNames classes() {
        return classes;
    }

    /** The methods of the header class. */
    NameScope methods() {
        return methods;
    }

    /** The method of a function or a variable. */
    String method(String name) {
        return methodNames.computeIfAbsent(name, wanted -> renaming.function(methods, wanted));
    }
}
