package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.plan.ReturnPlan.ResultsPlan;
import dev.gatun.generator.plan.idiom.BufferUse;
import dev.gatun.generator.plan.idiom.FunctionErrors;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.idiom.OutParameter;
import dev.gatun.generator.plan.idiom.OwnedType;
import dev.gatun.generator.plan.idiom.Place;
import dev.gatun.generator.plan.idiom.StringUse;
import dev.gatun.generator.plan.naming.ClassNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the idioms make of a function: roles of its parameters, and what becomes of its result. */
final class RolePlanner {

    private static final ParameterRole GIVEN = new ParameterRole.Given();
    private static final String RESULT = "result";

    private final Idioms idioms;
    private final JavaTypes types;
    private final ClassNames names;
    private final ErrorPlanner errors;

    RolePlanner(Idioms idioms, JavaTypes types, ClassNames names, ExceptionPlanner exceptions) {
        this.idioms = idioms;
        this.types = types;
        this.names = names;
        this.errors = new ErrorPlanner(exceptions);
    }

    /** One role for each parameter. */
    List<ParameterRole> of(Declaration.Function function) {
        List<ParameterRole> roles = new ArrayList<>();
        for (int i = 0; i < function.type().parameters().size(); i++) {
            roles.add(role(function, i));
        }
        new BufferRoles(function, idioms.buffers().of(function.key()), idioms.nullability()).addTo(roles);
        for (OutParameter out : idioms.outs().of(function)) {
            roles.set(out.index(), out(function, out));
        }
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
        for (BufferUse use : idioms.buffers().of(function.key())) {
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

    private ParameterRole out(Declaration.Function function, OutParameter out) {
        String name = function.parameters().get(out.index()).name();
        ValueType value = types.value(out.value(), function.name() + "_" + name(name, out.index()));
        OwnedType type = idioms.owned().pointedBy(out.value());
        Ownership ownership = ownership(function, type, idioms.owned().isNewIn(function, out.index()));
        return value == null ? GIVEN : new ParameterRole.Out(value, ownership, out.inOut());
    }

    private static String name(@Nullable String name, int index) {
        return name == null || name.isEmpty() ? "arg" + (index + 1) : name;
    }

    /** Whether the method's body needs local variables of its own. */
    boolean hasBody(Declaration.Function function) {
        return idioms.errors().of(function) != null
                || !idioms.outs().of(function).isEmpty();
    }

    /** What becomes of the result. */
    ReturnPlan returned(Declaration.Function function, List<ParameterPlan> parameters, ValueType result) {
        FunctionErrors found = idioms.errors().of(function);
        ErrorPlan error = found == null ? null : errors.plan(found, result);
        boolean kept = found == null || !found.way().hasOneSuccess();
        boolean given = kept && !(result instanceof ValueType.Nothing);
        OwnedType type = idioms.owned().pointedBy(function.type().result());
        Ownership ownership = ownership(function, type, idioms.owned().isNew(function));
        return new ReturnPlan(kept, ownership, error, several(function, parameters, given));
    }

    /** Whose an object is that a function gives. */
    private Ownership ownership(Declaration.Function function, @Nullable OwnedType type, boolean isNew) {
        if (type == null) {
            return new Ownership.None();
        }
        return isNew ? new Ownership.New(idioms.owned().parentParameter(function, type)) : new Ownership.Borrowed();
    }

    private @Nullable ResultsPlan several(
            Declaration.Function function, List<ParameterPlan> parameters, boolean resultGiven) {
        NameScope scope = NameScope.ofMembers().reserve(FixedNames.OBJECT_METHODS);
        List<String> components = new ArrayList<>();
        if (resultGiven) {
            components.add(scope.allocate(RESULT));
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).role().isResult()) {
                String name = function.parameters().get(i).name();
                components.add(scope.allocate(name(name, i)));
            }
        }
        return components.size() < 2
                ? null
                : new ResultsPlan(names.header() + "." + names.allocate(function.name() + "_" + RESULT), components);
    }
}
