package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.emit.java.JavaTypeNames;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the static method that C++ calls for a method of a Java object: it takes carriers, as the shim's functions give them, and gives one.
 * References, and what is passed by value, are lent for the call; pointers are C++'s and good for longer.
 */
final class UpcallEmitter {

    private static final String RESULT = "result";

    /** More than a class has methods ([implimits]). */
    private static final int OUT = 1 << 16;

    private final CppCall call;
    private final PlannedNames names;
    private final Results results;
    private final CodecCode codecs;
    private final Locals locals;
    private final String function;
    private final String self;
    private final int number;
    private final List<CodeBlock> resources = new ArrayList<>();
    private final List<CodeBlock> values = new ArrayList<>();
    private final List<CodeBlock> descriptors = new ArrayList<>();
    private final MethodSpec.Builder method;

    /**
     * @param name of the static method
     * @param number of the method among those that C++ calls of the Java object
     * @param receiver type of the Java object
     */
    UpcallEmitter(
            CppCall call,
            PlannedNames names,
            CodecCode codecs,
            String packageName,
            String name,
            int number,
            TypeName receiver) {
        this.call = call;
        this.names = names;
        this.codecs = codecs;
        this.results = new Results(names, codecs, packageName);
        this.locals =
                new Locals(call.arguments().stream().map(CppArgument::name).toList());
        this.function = CallBody.function(call);
        this.number = number;
        this.self = locals.of("self");
        this.method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(carrier(call.result()))
                .addParameter(receiver, self);
        for (CppArgument argument : call.arguments()) {
            if (argument.role() == CppCall.Role.OUT) {
                method.addParameter(RuntimeNames.MEMORY_SEGMENT, argument.name());
                descriptors.add(Scalars.POINTER);
            } else {
                add(argument);
            }
        }
    }

    /** The method. */
    MethodSpec emit() {
        CodeBlock invocation =
                CodeBlock.of("$L.$L($L)", self, call.name(), values.stream().collect(CodeBlock.joining(", ")));
        boolean plain = call.status() == null && call.outs().isEmpty();
        List<CodeBlock> statements = plain ? List.of(statement(invocation)) : several(invocation);
        CodeBlock.Builder body = CodeBlock.builder();
        if (!resources.isEmpty()) {
            body.beginControlFlow("try ($L)", resources.stream().collect(CodeBlock.joining("; ")));
        } else if (call.status() != null) {
            body.beginControlFlow("try");
        }
        statements.forEach(body::addStatement);
        if (call.status() instanceof CppCall.Status status) {
            body.nextControlFlow("catch ($T failure)", PlannedNames.className(status.exception()));
            body.addStatement("return $L", failed(status));
        }
        if (!resources.isEmpty() || call.status() != null) {
            body.endControlFlow();
        }
        return method.addCode(body.build()).build();
    }

    /** What Java throws for a status, C++ gets as one. */
    private static CodeBlock failed(CppCall.Status status) {
        ClassName type = PlannedNames.className(status.statusClass());
        return status.ofText()
                ? CodeBlock.of(
                        "$T.<$T>failed(failure, $T::new, $T::$L)",
                        RuntimeNames.CPP_STATUS,
                        type,
                        type,
                        type,
                        status.ok())
                : CodeBlock.of("$T.failed(failure)", RuntimeNames.CPP_STATUS);
    }

    /** The statements where C++ gets what Java's method gives in several places, or elsewhere than as the result. */
    private List<CodeBlock> several(CodeBlock invocation) {
        if (!call.gives()) {
            return List.of(invocation, CodeBlock.of("return $T.NULL", RuntimeNames.MEMORY_SEGMENT));
        }
        String all = locals.of("results");
        boolean own = call.status() == null && !(call.result() instanceof CppPassing.Nothing);
        boolean one = call.outs().size() + (own ? 1 : 0) == 1;
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(CodeBlock.of("var $L = $L", all, one ? invocation : nonNull(invocation)));
        for (int i = 0; i < call.outs().size(); i++) {
            CppArgument out = call.outs().get(i);
            CodeBlock value =
                    one ? CodeBlock.of("$L", all) : CodeBlock.of("$L.$L()", all, JavaTypes.component(own ? i + 1 : i));
            statements.add(put(out, i, value));
        }
        if (call.status() != null) {
            statements.add(CodeBlock.of("return $T.NULL", RuntimeNames.MEMORY_SEGMENT));
        } else if (own) {
            CodeBlock value = CodeBlock.of("$L.$L()", all, JavaTypes.component(0));
            if (call.result() instanceof CppPassing.CodedValue it) {
                String buffer = locals.of(RESULT);
                method.addParameter(RuntimeNames.MEMORY_SEGMENT, buffer);
                statements.add(put(it, buffer, RESULT, value));
            } else {
                statements.add(statement(value));
            }
        }
        return statements;
    }

    private CodeBlock put(CppArgument out, int index, CodeBlock value) {
        String name = out.name();
        return switch (out.passing()) {
            case CppPassing.ScalarValue(var scalar) -> put(name, scalar, value);
            case CppPassing.EnumValue it -> put(name, it.underlying(), Scalars.number(it, nonNull(value)));
            case CppPassing.ObjectValue it -> put(name, given(it, value, (index + 1) * OUT + number));
            case CppPassing.Address it ->
                put(name, CodeBlock.of("$T.address($L)", RuntimeNames.NATIVE, it.nullable() ? value : nonNull(value)));
            case CppPassing.CodedValue it -> put(it, name, name, value);
            case CppPassing.Nothing _, CppPassing.Callable _ ->
                throw new IllegalArgumentException("Java can't write this for C++");
        };
    }

    private static CodeBlock put(String slot, Scalar scalar, CodeBlock value) {
        return scalar.carrier() == Scalar.Carrier.LONG
                ? CodeBlock.of("$T.put($L, $L, $L)", RuntimeNames.JAVA_OUT, slot, Scalars.descriptor(scalar), value)
                : put(slot, value);
    }

    private static CodeBlock put(String slot, CodeBlock value) {
        return CodeBlock.of("$T.put($L, $L)", RuntimeNames.JAVA_OUT, slot, value);
    }

    private CodeBlock put(CppPassing.CodedValue passing, String buffer, String parameter, CodeBlock value) {
        return CodeBlock.of(
                "$T.put($T.LIBRARY, $L, $L, $L, $L, $S)",
                RuntimeNames.JAVA_OUT,
                names.library(),
                buffer,
                codecs.of(passing.codec()),
                value,
                JavaLiterals.of(function),
                parameter);
    }

    /** The runtime's descriptors: of the result, then of the parameters. */
    List<CodeBlock> descriptors() {
        List<CodeBlock> all = new ArrayList<>();
        all.add(resultDescriptor());
        all.addAll(descriptors);
        if (call.result() instanceof CppPassing.CodedValue) {
            all.add(Scalars.POINTER);
        }
        return all;
    }

    private CodeBlock resultDescriptor() {
        return switch (call.result()) {
            case CppPassing.ObjectValue _ -> Scalars.POINTER;
            case CppPassing.Nothing _, CppPassing.CodedValue _, CppPassing.ScalarValue _ ->
                results.descriptor(call.result());
            case CppPassing.EnumValue _, CppPassing.Address _ -> results.descriptor(call.result());
            case CppPassing.Callable _ -> CodeBlock.of("$T.LONG_LONG", RuntimeNames.C);
        };
    }

    private static TypeName carrier(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _, CppPassing.CodedValue _ -> TypeName.VOID;
            case CppPassing.ScalarValue(var scalar) -> JavaTypeNames.primitive(scalar.carrier());
            case CppPassing.EnumValue it ->
                JavaTypeNames.primitive(it.underlying().carrier());
            case CppPassing.ObjectValue _, CppPassing.Address _ -> RuntimeNames.MEMORY_SEGMENT;
            case CppPassing.Callable _ -> TypeName.LONG;
        };
    }

    private void add(CppArgument argument) {
        String name = argument.name();
        CodeBlock value = CodeBlock.of("$L", name);
        switch (argument.passing()) {
            case CppPassing.Nothing _ -> throw new IllegalArgumentException("no value to pass: " + argument);
            case CppPassing.ScalarValue(var scalar) ->
                add(carrier(argument.passing()), name, Scalars.descriptor(scalar), value);
            case CppPassing.EnumValue it ->
                add(carrier(it), name, Scalars.descriptor(it.underlying()), Scalars.constant(it, value));
            case CppPassing.ObjectValue it -> add(carrier(it), name, Scalars.POINTER, object(name, it));
            case CppPassing.Address it ->
                add(carrier(it), name, Scalars.POINTER, results.value(it, value, CodeBlock.of("$L", self)));
            case CppPassing.Callable it ->
                add(
                        RuntimeNames.MEMORY_SEGMENT,
                        name,
                        Scalars.POINTER,
                        CodeBlock.of("$T.TYPE.take($L)", PlannedNames.className(it.callback()), name));
            case CppPassing.CodedValue it -> {
                String size = locals.of(name + "_size");
                add(RuntimeNames.MEMORY_SEGMENT, name, Scalars.POINTER, decoded(it, name, size));
                method.addParameter(TypeName.LONG, size);
                descriptors.add(Scalars.SIZE);
            }
        }
    }

    private CodeBlock decoded(CppPassing.CodedValue passing, String name, String size) {
        if (Crossings.isWritten(passing)) {
            String lent = locals.of(name + "_");
            resources.add(CodeBlock.of("var $L = $L.lend($L, $L)", lent, codecs.of(passing.codec()), name, size));
            return CodeBlock.of("$L.value()", lent);
        }
        return CodeBlock.of(
                "$L.$L($L, $L)",
                codecs.of(passing.codec()),
                passing.nullable() ? "decodeOrNull" : "decode",
                name,
                size);
    }

    private void add(TypeName type, String name, CodeBlock descriptor, CodeBlock value) {
        method.addParameter(type, name);
        descriptors.add(descriptor);
        values.add(value);
    }

    private CodeBlock object(String name, CppPassing.ObjectValue passing) {
        ClassName type = PlannedNames.className(passing.type());
        return switch (passing.mode()) {
            case POINTER ->
                passing.owner() == CppPassing.Owner.GIVEN
                        ? CodeBlock.of("$T.TYPE.owner($L)", type, name)
                        : CodeBlock.of("$T.TYPE.pointer($L)", type, name);
            case UNIQUE_POINTER ->
                CodeBlock.of(
                        "$T.TYPE.$L($L)",
                        type,
                        passing.owner() == CppPassing.Owner.BORROWED ? "pointer" : "owner",
                        name);
            case SHARED_POINTER -> CodeBlock.of("$T.TYPE.shared($L)", type, name);
            case REFERENCE, RVALUE, VALUE -> {
                String lent = locals.of(name + "_");
                resources.add(CodeBlock.of(
                        "$T $L = $T.TYPE.lent($L)",
                        ParameterizedTypeName.get(RuntimeNames.LENT, type),
                        lent,
                        type,
                        name));
                yield CodeBlock.of("$L.object()", lent);
            }
        };
    }

    private CodeBlock statement(CodeBlock invocation) {
        return switch (call.result()) {
            case CppPassing.Nothing _ -> invocation;
            case CppPassing.ScalarValue _ -> CodeBlock.of("return $L", invocation);
            case CppPassing.EnumValue it -> CodeBlock.of("return $L", Scalars.number(it, nonNull(invocation)));
            case CppPassing.ObjectValue it -> CodeBlock.of("return $L", given(it, invocation, number));
            case CppPassing.Address it ->
                CodeBlock.of(
                        "return $T.address($L)", RuntimeNames.NATIVE, it.nullable() ? invocation : nonNull(invocation));
            case CppPassing.Callable it ->
                CodeBlock.of(
                        "return $T.TYPE.give($L)",
                        PlannedNames.className(it.callback()),
                        it.nullable() ? invocation : nonNull(invocation));
            case CppPassing.CodedValue it -> {
                String buffer = locals.of(RESULT);
                String encoded = locals.of("encoded");
                method.addParameter(RuntimeNames.MEMORY_SEGMENT, buffer);
                resources.add(CodeBlock.of(
                        "$T $L = $L.$L($L, $L, $S)",
                        RuntimeNames.ENCODED,
                        encoded,
                        codecs.of(it.codec()),
                        it.nullable() ? "encodeOrNull" : "encode",
                        invocation,
                        JavaLiterals.of(function),
                        RESULT));
                yield CodeBlock.of(
                        "$T.bytes($T.LIBRARY, $L, $L.data(), $L.size())",
                        RuntimeNames.JAVA_RESULT,
                        names.library(),
                        buffer,
                        encoded,
                        encoded);
            }
        };
    }

    /** Whether C++'s caller deletes it. */
    private static boolean isGiven(CppPassing.ObjectValue passing) {
        return switch (passing.owner()) {
            case GIVEN -> true;
            case JAVA, JAVA_KEEPS_THIS -> passing.mode() == CppPassing.Mode.POINTER;
            case BORROWED, KEPT_BY_THIS, SHARED -> false;
        };
    }

    private CodeBlock nonNull(CodeBlock value) {
        return CodeBlock.of("$T.nonNull($L, $L, $S)", RuntimeNames.NATIVE, value, JavaLiterals.of(function), RESULT);
    }

    /** @param place where the result is, by which the object keeps what only reachability keeps */
    private CodeBlock given(CppPassing.ObjectValue passing, CodeBlock invocation, int place) {
        ClassName type = PlannedNames.className(passing.type());
        CodeBlock value = passing.nullable() ? invocation : nonNull(invocation);
        String named = JavaLiterals.of(function);
        return switch (passing.mode()) {
            case POINTER, REFERENCE, RVALUE ->
                isGiven(passing)
                        ? CodeBlock.of("$T.given($T.TYPE, $L, $L)", RuntimeNames.JAVA_RESULT, type, value, named)
                        : CodeBlock.of("$T.referred($L, $L, $L)", RuntimeNames.JAVA_RESULT, self, place, value);
            case VALUE -> CodeBlock.of("$T.value($T.TYPE, $L, $L)", RuntimeNames.JAVA_RESULT, type, value, named);
            case UNIQUE_POINTER ->
                CodeBlock.of("$T.given($T.TYPE, $L, $L)", RuntimeNames.JAVA_RESULT, type, value, named);
            case SHARED_POINTER ->
                CodeBlock.of("$T.share($T.TYPE, $L, $L)", RuntimeNames.JAVA_RESULT, type, value, named);
        };
    }
}
