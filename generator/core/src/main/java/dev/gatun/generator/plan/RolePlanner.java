package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.Idioms;
import java.util.List;

/** What the idioms make of a function: roles of its parameters, and what becomes of its result. */
@SuppressWarnings({"unused", "UnusedVariable"}) // no idiom yet
final class RolePlanner {

    private final Idioms idioms;
    private final JavaTypes types;

    RolePlanner(Idioms idioms, JavaTypes types) {
        this.idioms = idioms;
        this.types = types;
    }

    /** One role for each parameter; empty where the caller gives all of them. */
    List<ParameterRole> of(Declaration.Function function) {
        return List.of();
    }

    ReturnPlan returned(Declaration.Function function) {
        return ReturnPlan.PLAIN;
    }
}
