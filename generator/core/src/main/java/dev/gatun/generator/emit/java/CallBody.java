package dev.gatun.generator.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.Crossing.Result;
import dev.gatun.generator.plan.ErrorPlan;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.Ownership;
import dev.gatun.generator.plan.ResultForm;
import dev.gatun.generator.plan.ReturnPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The body of a method that calls C: what the parameters need before, the call, the look at how it ended, what the parameters need behind
 * it, the result.
 */
final class CallBody {

    /** The resource that crossings share which need memory for the call. */
    static final List<Code> SCRATCH =
            List.of(Code.of("$T scratch = $T.open()", RuntimeTypes.SCRATCH, RuntimeTypes.SCRATCH));

    /** The local variable with C's result, where something comes between the call and the return. */
    private static final String RESULT = "result";

    private final FunctionPlan plan;
    private final List<Crossing> crossings;
    private final ResultForms forms;
    private final JavaTypeNames types;
    private final Conversions conversions;

    CallBody(
            FunctionPlan plan,
            List<Crossing> crossings,
            ResultForms forms,
            JavaTypeNames types,
            Conversions conversions) {
        this.plan = plan;
        this.forms = forms;
        this.crossings = crossings;
        this.types = types;
        this.conversions = conversions;
    }

    List<Crossing> crossings() {
        return crossings;
    }

    /** What the method gives back. */
    TypeName returnType() {
        List<Result> results = results();
        return switch (results.size()) {
            case 0 -> TypeName.VOID;
            case 1 -> results.getFirst().type();
            default -> types.generated(several().className());
        };
    }

    /** The nested record of several results; null where there are not several. */
    @Nullable TypeSpec resultClass() {
        List<Result> results = results();
        if (results.size() < 2) {
            return null;
        }
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (int i = 0; i < results.size(); i++) {
            components.addParameter(
                    results.get(i).type(), several().components().get(i));
        }
        return TypeSpec.recordBuilder(types.generated(several().className()))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .build();
    }

    private ReturnPlan.ResultsPlan several() {
        return Objects.requireNonNull(plan.returned().several(), plan.cName());
    }

    /** C's own result, if it is kept, then what the parameters add. */
    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        if (plan.returned().kept() && !(plan.result() instanceof ValueType.Nothing)) {
            results.add(new Result(forms.type(plan), RESULT, formed(Code.of(RESULT))));
        }
        crossings.stream().map(Crossing::result).filter(Objects::nonNull).forEach(results::add);
        return results;
    }

    /** The statements, the handle's declaration aside. */
    Code code() {
        List<Code> statements = new ArrayList<>();
        crossings.forEach(crossing -> statements.addAll(crossing.before()));
        List<Code> after = new ArrayList<>();
        if (plan.returned().error() instanceof ErrorPlan error) {
            after.add(new FailureCheck(plan, error, RESULT).statement(types, conversions, crossings));
        }
        crossings.forEach(crossing -> after.addAll(crossing.after()));
        boolean direct = after.isEmpty()
                && plan.form() instanceof ResultForm.Plain
                && results().stream().allMatch(result -> result.name().equals(RESULT));
        if (direct) {
            statements.add(
                    plan.result() instanceof ValueType.Nothing || results().isEmpty() ? call() : returnedCall());
        } else {
            statements.add(plan.result() instanceof ValueType.Nothing ? call() : storedCall());
            statements.addAll(after);
            Code value = value();
            if (value != null) {
                statements.add(Code.of("return $L", value));
            }
        }
        return guarded(resources(), statements);
    }

    private Code returnedCall() {
        return Code.of("return $L", lifted(Code.of("($T) $L", types.carrier(plan.result()), call())));
    }

    private Code storedCall() {
        TypeName carrier = types.carrier(plan.result());
        return Code.of("$T $L = ($T) $L", carrier, RESULT, carrier, call());
    }

    private @Nullable Code value() {
        List<Result> results = results();
        if (results.size() < 2) {
            return results.isEmpty() ? null : results.getFirst().value();
        }
        Code.Builder code =
                Code.builder().add("new $T(", types.generated(several().className()));
        for (int i = 0; i < results.size(); i++) {
            code.add(i == 0 ? "" : ", ").add(results.get(i).value());
        }
        return code.add(")").build();
    }

    /** What Java gets of C's result in a local variable. */
    private Code formed(Code carried) {
        return plan.form() instanceof ResultForm.Plain ? lifted(carried) : forms.value(plan, carried);
    }

    private Code lifted(Code carried) {
        return switch (plan.returned().ownership()) {
            case Ownership.New(int parent)
            when plan.result() instanceof ValueType.Address address ->
                conversions.owner(
                        address.pointee(),
                        carried,
                        parent < 0 ? null : plan.parameters().get(parent).name());
            case Ownership.New _, Ownership.Borrowed _, Ownership.None _ -> conversions.lift(plan.result(), carried);
        };
    }

    private List<Code> resources() {
        return crossings.stream()
                .flatMap(crossing -> crossing.resources().stream())
                .distinct()
                .toList();
    }

    private Code call() {
        boolean variadic = plan.variadic();
        Code.Builder code = variadic
                ? Code.builder().add("$L.CALL.invoke(new $T[] {", plan.holder(), RuntimeTypes.OBJECT)
                : Code.builder().add("$L.CALL.invokeExact(", plan.holder());
        String separator = "";
        if (plan.result().isMemory()) {
            code.add("allocator");
            separator = ", ";
        }
        for (Crossing crossing : crossings) {
            code.add(separator).add(crossing.argument());
            separator = ", ";
        }
        return code.add(variadic ? "}, arguments)" : ")").build();
    }

    /** Handles are declared to throw anything. */
    private Code guarded(List<Code> resources, List<Code> statements) {
        Code.Builder code = Code.builder().add("try ");
        String separator = "(";
        for (Code resource : resources) {
            code.add(separator).add(resource);
            separator = "; ";
        }
        code.add(resources.isEmpty() ? "{" : ") {");
        boolean single = statements.size() == 1;
        for (Code statement : statements) {
            code.add(single ? " " : "\n  ").add(statement).add(";");
        }
        return code.add(single ? " }\n" : "\n}\n").add(failure(plan.cName())).build();
    }

    /** What to do with anything thrown meanwhile. */
    static Code failure(String cName) {
        return Code.of(
                "catch ($T failure) { throw $T.failure(failure, $L); }\n",
                Throwable.class,
                RuntimeTypes.NATIVE,
                JavaLiterals.of(cName));
    }
}
