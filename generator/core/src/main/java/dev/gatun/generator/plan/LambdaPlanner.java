package dev.gatun.generator.plan;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.plan.LambdaOverload.Lambda;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.idiom.CallbackIdioms;
import dev.gatun.generator.plan.idiom.CallbackTraits;
import dev.gatun.generator.plan.idiom.CallbackUse;
import dev.gatun.generator.plan.idiom.DefaultResult;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans overloads that take Java functions, and what the interfaces of callbacks need for that. */
final class LambdaPlanner {

    private static final String LOCAL = "_";
    private static final ParameterRole GIVEN = new ParameterRole.Given();

    private final CallbackIdioms idioms;

    /** By class of the interface: which parameter is the user data. */
    private final Map<String, Integer> userData = new HashMap<>();

    /** By class of the interface, as far as something is said. */
    private final Map<String, DefaultResult> fallbacks = new HashMap<>();

    LambdaPlanner(CallbackIdioms idioms) {
        this.idioms = idioms;
    }

    /** The overload of a function; null for none. */
    @Nullable LambdaOverload of(Declaration.Function function, List<ParameterPlan> parameters) {
        List<CallbackUse> uses = idioms.uses(function);
        if (uses.isEmpty()) {
            return null;
        }
        NameScope scope = NameScope.ofMembers()
                .reserve(FixedNames.FUNCTION_LOCALS)
                .reserve(parameters.stream().map(ParameterPlan::name).toList());
        List<Lambda> lambdas = new ArrayList<>();
        for (CallbackUse use : uses) {
            Lambda lambda = lambda(use, parameters, scope);
            if (lambda != null) {
                lambdas.add(lambda);
            }
        }
        return lambdas.isEmpty()
                ? null
                : new LambdaOverload(lambdas, scope.allocate("arena"), scope.allocate("result"));
    }

    private @Nullable Lambda lambda(CallbackUse use, List<ParameterPlan> parameters, NameScope scope) {
        String callback = interfaceOf(parameters.get(use.parameter()));
        CallbackUse.UserData data = use.userData();
        CallbackUse.Destroy destroy = use.destroy();
        String destroyed = destroy == null ? null : interfaceOf(parameters.get(destroy.ofFunction()));
        if (callback == null || (destroy != null && destroyed == null)) {
            return null; // the linker can't pass it, or another idiom has the parameter
        }
        if (data != null) {
            if (!parameters.get(data.ofFunction()).role().equals(GIVEN)) {
                return null;
            }
            userData.put(callback, data.ofCallback());
        }
        scope.reserve(List.of(callback));
        String local = scope.allocate(parameters.get(use.parameter()).name() + LOCAL);
        return new Lambda(use, callback, local, destroyed);
    }

    private static @Nullable String interfaceOf(ParameterPlan parameter) {
        return parameter.role().equals(GIVEN)
                        && parameter.type() instanceof ValueType.Address(Pointee.OfFunction(String name), boolean _)
                ? name
                : null;
    }

    /** Takes what is said of a callback type. */
    void add(String callback, CallbackTraits traits) {
        if (traits.userData() >= 0) {
            userData.put(callback, traits.userData());
        }
        if (traits.fallback() != null) {
            fallbacks.put(callback, traits.fallback());
        }
    }

    /** Takes what is said of the function pointers of a record. */
    void add(RecordId id, TypePlan.RecordPlan record) {
        for (FieldPlan field : record.fields()) {
            if (field.storage() instanceof Storage.Single single
                    && single.type() instanceof ValueType.Address(Pointee.OfFunction(String callback), boolean _)) {
                add(callback, idioms.ofField(id, field.cName()));
            }
        }
    }

    /** The interface with what the overloads need; to be called when all functions are planned. */
    TypePlan completed(TypePlan plan) {
        return switch (plan) {
            case CallbackPlan callback -> completed(callback);
            case TypePlan.RecordPlan record ->
                record.withCallbacks(
                        record.callbacks().stream().map(this::completed).toList());
            case TypePlan.OpaquePlan _, TypePlan.EnumPlan _, TypePlan.ExceptionPlan _ -> plan;
        };
    }

    private CallbackPlan completed(CallbackPlan plan) {
        Integer data = userData.get(plan.className());
        DefaultResult fallback = fallbacks.get(plan.className());
        return data == null && fallback == null ? plan : plan.with(data == null ? -1 : data, fallback);
    }
}
