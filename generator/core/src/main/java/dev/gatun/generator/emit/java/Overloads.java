package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Crossing.JavaParameter;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods of one function: that which calls C, and those which call that with other Java types: arrays and NIO buffers for memory,
 * strings for text.
 */
final class Overloads {

    private static final TypeName ARGUMENTS = ArrayTypeName.of(JavaTypeNames.nullable(RuntimeTypes.OBJECT));

    private final JavaTypeNames types;
    private final Conversions conversions;

    Overloads(JavaTypeNames types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    /** The method that calls C, without its body. */
    MethodSpec.Builder direct(FunctionPlan plan, CallBody body) {
        return method(plan, body, parameterTypes(plan, body, BufferForm.SEGMENT, false));
    }

    /** The others; no two take the same types. */
    List<MethodSpec> of(FunctionPlan plan, CallBody body) {
        List<MethodSpec> overloads = new ArrayList<>();
        Set<List<TypeName>> seen = new HashSet<>();
        seen.add(parameterTypes(plan, body, BufferForm.SEGMENT, false));
        if (plan.hasBuffers()) {
            for (BufferForm form : BufferForm.values()) {
                add(plan, body, form, false, seen, overloads);
            }
        }
        if (plan.takesText()) {
            add(plan, body, plan.hasBuffers() ? BufferForm.ARRAY : BufferForm.SEGMENT, true, seen, overloads);
        }
        return overloads;
    }

    private void add(
            FunctionPlan plan,
            CallBody body,
            BufferForm form,
            boolean text,
            Set<List<TypeName>> seen,
            List<MethodSpec> overloads) {
        List<TypeName> parameters = parameterTypes(plan, body, form, text);
        if (seen.add(parameters)) {
            overloads.add(method(plan, body, parameters)
                    .addCode(conversions.block(delegation(plan, body, form, text)))
                    .build());
        }
    }

    /** One type for each parameter that the Java methods have. */
    private List<TypeName> parameterTypes(FunctionPlan plan, CallBody body, BufferForm form, boolean text) {
        List<TypeName> parameters = new ArrayList<>();
        for (int i = 0; i < plan.parameters().size(); i++) {
            JavaParameter visible = body.crossings().get(i).parameter();
            ParameterPlan parameter = plan.parameters().get(i);
            if (visible != null) {
                boolean buffer = parameter.role() instanceof ParameterRole.Buffer;
                parameters.add(
                        text && parameter.takesText()
                                ? textType(parameter)
                                : buffer ? form.type(parameter, types) : visible.type());
            }
        }
        return parameters;
    }

    static TypeName textType(ParameterPlan parameter) {
        boolean nullable = parameter.type() instanceof ValueType.Address address && address.nullable();
        return nullable ? JavaTypeNames.nullable(RuntimeTypes.STRING) : RuntimeTypes.STRING;
    }

    /** A method of the function, without parameters. */
    static MethodSpec.Builder named(FunctionPlan plan, CallBody body) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(body.returnType());
        if (plan.documentation().isDeprecated()) {
            method.addAnnotation(RuntimeTypes.DEPRECATED);
        }
        if (plan.mustUseResult() && !body.returnType().equals(TypeName.VOID)) {
            method.addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
        }
        return method;
    }

    private static MethodSpec.Builder method(FunctionPlan plan, CallBody body, List<TypeName> parameters) {
        MethodSpec.Builder method = named(plan, body);
        if (plan.takesAllocator()) {
            method.addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator");
        }
        int next = 0;
        for (Crossing crossing : body.crossings()) {
            if (crossing.parameter() != null) {
                method.addParameter(parameters.get(next++), crossing.parameter().name());
            }
        }
        if (plan.variadic()) {
            method.addParameter(ARGUMENTS, "arguments").varargs();
        }
        return method;
    }

    /** Strings that end with a terminator are valid for the call. */
    private Code delegation(FunctionPlan plan, CallBody body, BufferForm form, boolean text) {
        Code.Builder call = Code.builder()
                .add(body.returnType().equals(TypeName.VOID) ? "" : "return ")
                .add("$L(", plan.name());
        String separator = plan.takesAllocator() ? "allocator, " : "";
        boolean scratch = false;
        for (int i = 0; i < plan.parameters().size(); i++) {
            JavaParameter visible = body.crossings().get(i).parameter();
            if (visible != null) {
                ParameterPlan parameter = plan.parameters().get(i);
                call.add(separator).add(argument(plan, parameter, form, text));
                scratch |= text && parameter.constText();
                separator = ", ";
            }
        }
        Code statement = call.add(plan.variadic() ? ", arguments)" : ")").build();
        return scratch
                ? Code.of(
                        "try ($T scratch = $T.open()) { $L; }\n", RuntimeTypes.SCRATCH, RuntimeTypes.SCRATCH, statement)
                : Code.of("$L;\n", statement);
    }

    private Code argument(FunctionPlan plan, ParameterPlan parameter, BufferForm form, boolean text) {
        if (text && parameter.constText()) {
            return Texts.copy(parameter, plan.text());
        }
        if (!(parameter.role() instanceof ParameterRole.Buffer)) {
            return Code.of("$L", parameter.name());
        }
        if (form == BufferForm.SEGMENT) {
            return Code.of("$L", parameter.name());
        }
        Code value = BufferForm.address(parameter).nullable()
                ? Code.of("$L", parameter.name())
                : Code.of(
                        "$T.nonNull($L, $L, $L)",
                        RuntimeTypes.NATIVE,
                        parameter.name(),
                        JavaLiterals.of(plan.cName()),
                        JavaLiterals.of(parameter.cName()));
        return text && parameter.takesText()
                ? Code.of("$T.of($L, $L)", RuntimeTypes.BUFFERS, value, Texts.explicitCharset(plan.text()))
                : Code.of("$T.of($L)", RuntimeTypes.BUFFERS, value);
    }
}
