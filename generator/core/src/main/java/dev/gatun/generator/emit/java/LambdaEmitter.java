package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.LambdaOverload;
import dev.gatun.generator.plan.LambdaOverload.Lambda;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.idiom.CallbackUse;
import dev.gatun.generator.plan.idiom.DefaultResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overload that takes Java functions where the method proper takes function pointers, and user data with them. It calls that method, so
 * that everything else is as there.
 */
final class LambdaEmitter {

    private final FunctionPlan plan;
    private final LambdaOverload overload;
    private final CallBody body;
    private final JavaTypeNames types;

    /** @param body of the method proper */
    LambdaEmitter(FunctionPlan plan, LambdaOverload overload, CallBody body, JavaTypeNames types) {
        this.plan = plan;
        this.overload = overload;
        this.body = body;
        this.types = types;
    }

    /** Adds the parameters, in C's order but for an arena, which comes first. */
    void addParameters(MethodSpec.Builder method) {
        if (overload.takesArena()) {
            method.addParameter(RuntimeTypes.ARENA, overload.arena());
        }
        if (plan.takesAllocator()) {
            method.addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator");
        }
        for (int i = 0; i < plan.parameters().size(); i++) {
            Crossing.JavaParameter visible = body.crossings().get(i).parameter();
            TypeName type = visible == null ? null : parameterType(i, visible.type());
            if (visible != null && type != null) {
                method.addParameter(type, visible.name());
            }
        }
    }

    private @Nullable TypeName parameterType(int index, TypeName proper) {
        Lambda lambda = overload.at(index);
        if (lambda != null) {
            return functionType(lambda);
        }
        ParameterPlan parameter = plan.parameters().get(index);
        boolean hidden = overload.lambdas().stream().anyMatch(other -> other.hides(index));
        return hidden ? null : parameter.constText() ? Overloads.textType(parameter) : givenType(parameter, proper);
    }

    private TypeName givenType(ParameterPlan parameter, TypeName proper) {
        return parameter.role() instanceof ParameterRole.Buffer ? BufferForm.ARRAY.type(parameter, types) : proper;
    }

    private TypeName functionType(Lambda lambda) {
        ClassName callback = types.generated(lambda.callback());
        ClassName function =
                lambda.use().userData() == null ? callback : callback.nestedClass(CallbackEmitter.WITHOUT_DATA);
        return lambda.use().lifetime() == CallbackUse.Lifetime.ARENA ? function : JavaTypeNames.nullable(function);
    }

    /** What the comment says. */
    String documentation() {
        Lambda first = overload.lambdas().getFirst();
        return "Likewise, with a Java function that C may call until "
                + switch (first.use().lifetime()) {
                    case CALL ->
                        first.use().userData() == null
                                ? "this returns."
                                : "this returns; {@link " + first.callback() + "#bind} is for longer.";
                    case ARENA -> "the arena is closed.";
                    case OWNER -> "{@code " + name(first.use().owner()) + "} is closed.";
                    case DESTROY -> "C has no more use for it.";
                };
    }

    /** The method's statements. */
    Code code() {
        Code.Builder code = defaults();
        List<Code> resources = new ArrayList<>();
        List<Code> after = new ArrayList<>();
        for (Lambda lambda : overload.lambdas()) {
            switch (lambda.use().lifetime()) {
                case CALL -> resources.add(lent(lambda));
                case OWNER -> {
                    resources.add(lent(lambda));
                    after.add(Code.of(
                            "$L.keep($L)", lambda.local(), name(lambda.use().owner())));
                }
                case DESTROY -> {
                    resources.add(lent(lambda));
                    after.add(Code.of("$L.give()", lambda.local()));
                }
                case ARENA -> {
                    if (lambda.use().userData() != null) {
                        code.add("$L;\n", bound(lambda));
                    }
                }
            }
        }
        return code.add(held(resources, after)).build();
    }

    /** Types with other defaults than their own. */
    private Code.Builder defaults() {
        Code.Builder code = Code.builder();
        for (Lambda lambda : overload.lambdas()) {
            DefaultResult fallback = lambda.use().fallback();
            if (fallback != null) {
                ClassName callback = types.generated(lambda.callback());
                code.add(
                        "interface $L$L { $T TYPE = $T.TYPE$L; }\n",
                        plan.holder(),
                        lambda.use().parameter(),
                        ParameterizedTypeName.get(RuntimeTypes.CALLBACK_TYPE, callback),
                        callback,
                        CallbackEmitter.withDefault(fallback));
            }
        }
        return code;
    }

    private Code held(List<Code> resources, List<Code> after) {
        boolean isVoid = body.returnType().equals(TypeName.VOID);
        Code.Builder code = Code.builder();
        if (resources.isEmpty()) {
            return code.add(isVoid ? "$L;\n" : "return $L;\n", call()).build();
        }
        code.add("try (");
        for (int i = 0; i < resources.size(); i++) {
            code.add(i == 0 ? "" : "; ").add(resources.get(i));
        }
        if (after.isEmpty()) {
            return code.add(isVoid ? ") { $L; }\n" : ") { return $L; }\n", call())
                    .build();
        }
        if (isVoid) {
            code.add(") {\n  $L;\n", call());
        } else {
            code.add(") {\n  $L $L = $L;\n", body.returnType(), overload.result(), call());
        }
        after.forEach(statement -> code.add("  $L;\n", statement));
        return code.add(isVoid ? "}\n" : "  return $L;\n}\n", overload.result()).build();
    }

    /** Of the method proper. */
    private Code call() {
        Code.Builder call = Code.builder().add("$L(", plan.name());
        String separator = "";
        if (plan.takesAllocator()) {
            call.add("allocator");
            separator = ", ";
        }
        for (int i = 0; i < plan.parameters().size(); i++) {
            if (body.crossings().get(i).parameter() != null) {
                call.add(separator).add(argument(i));
                separator = ", ";
            }
        }
        return call.add(")").build();
    }

    private Code argument(int index) {
        for (Lambda lambda : overload.lambdas()) {
            CallbackUse use = lambda.use();
            if (use.parameter() == index) {
                boolean allocated = use.lifetime() == CallbackUse.Lifetime.ARENA && use.userData() == null;
                return allocated
                        ? Code.of("$L.allocate($L, $L)", type(lambda), overload.arena(), name(index))
                        : Code.of("$L.function()", lambda.local());
            }
            if (use.userData() != null && use.userData().ofFunction() == index) {
                return Code.of("$L.data()", lambda.local());
            }
            if (use.destroy() != null && use.destroy().ofFunction() == index && lambda.destroy() != null) {
                return Code.of(
                        "$L.releasing($T.TYPE, $L)",
                        lambda.local(),
                        types.generated(lambda.destroy()),
                        use.destroy().data());
            }
        }
        return Code.of("$L", name(index));
    }

    private Code lent(Lambda lambda) {
        CallbackUse.UserData data = lambda.use().userData();
        return Code.of(
                "$T<$T> $L = $L.lend($L$L)",
                RuntimeTypes.LENT_CALLBACK,
                types.generated(lambda.callback()),
                lambda.local(),
                type(lambda),
                name(lambda.use().parameter()),
                data == null ? "" : ", " + data.ofCallback());
    }

    private Code bound(Lambda lambda) {
        CallbackUse.UserData data = lambda.use().userData();
        return Code.of(
                "$T<$T> $L = $L.bind($L, $L, $L)",
                RuntimeTypes.BOUND_CALLBACK,
                types.generated(lambda.callback()),
                lambda.local(),
                type(lambda),
                overload.arena(),
                name(lambda.use().parameter()),
                data == null ? 0 : data.ofCallback());
    }

    /** The runtime's object of the callback's type. */
    private Code type(Lambda lambda) {
        return lambda.use().fallback() == null
                ? Code.of("$T.TYPE", types.generated(lambda.callback()))
                : Code.of("$L$L.TYPE", plan.holder(), lambda.use().parameter());
    }

    private String name(int parameter) {
        return plan.parameters().get(parameter).name();
    }
}
