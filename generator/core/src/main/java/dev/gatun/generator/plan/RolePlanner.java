package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.idiom.BufferUse;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.idiom.OwnedType;
import dev.gatun.generator.plan.idiom.Place;
import dev.gatun.generator.plan.idiom.StringUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the idioms make of a function: roles of its parameters, and what becomes of its result. */
final class RolePlanner {

    private static final ParameterRole GIVEN = new ParameterRole.Given();

    private final Idioms idioms;

    RolePlanner(Idioms idioms) {
        this.idioms = idioms;
    }

    /** One role for each parameter. */
    List<ParameterRole> of(Declaration.Function function) {
        List<ParameterRole> roles = new ArrayList<>();
        for (int i = 0; i < function.type().parameters().size(); i++) {
            roles.add(role(function, i));
        }
        new BufferRoles(function, idioms.buffers().of(function.name())).addTo(roles);
        return roles;
    }

    private ParameterRole role(Declaration.Function function, int parameter) {
        if (idioms.owned().takes(function, parameter)) {
            return new ParameterRole.Consumed();
        }
        boolean owned = idioms.owned().pointedBy(function.type().parameters().get(parameter)) != null;
        return owned ? new ParameterRole.Held() : GIVEN;
    }

    /** What Java sees where the result points to. */
    ResultForm form(Declaration.Function function) {
        StringUse strings = idioms.strings().of(function.name());
        for (BufferUse use : idioms.buffers().of(function.name())) {
            if (use.parameter() == Place.Parameter.RESULT) {
                boolean text = use.text() || strings.result();
                return text ? new ResultForm.Text(use.length(), strings.free()) : new ResultForm.Elements(use.length());
            }
        }
        return strings.result() ? new ResultForm.Text(null, strings.free()) : new ResultForm.Plain();
    }

    TextEncoding text(Declaration.Function function) {
        return new TextEncoding(idioms.strings().of(function.name()).charset());
    }

    boolean isCritical(Declaration.Function function) {
        return idioms.critical().contains(function.name());
    }

    ReturnPlan returned(Declaration.Function function) {
        OwnedType type = idioms.owned().pointedBy(function.type().result());
        return new ReturnPlan(true, ownership(function, type, idioms.owned().isNew(function)));
    }

    /** Whose an object is that a function gives. */
    private Ownership ownership(Declaration.Function function, @Nullable OwnedType type, boolean isNew) {
        if (type == null) {
            return new Ownership.None();
        }
        return isNew ? new Ownership.New(idioms.owned().parentParameter(function, type)) : new Ownership.Borrowed();
    }
}
