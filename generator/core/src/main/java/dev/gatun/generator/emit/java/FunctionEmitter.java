package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Static methods that call C, with the classes that hold their handles. */
final class FunctionEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final CallEmitter calls;

    FunctionEmitter(SourceText out, JavaTypeNames types, CallEmitter calls) {
        this.out = out;
        this.types = types;
        this.calls = calls;
    }

    void emit(FunctionPlan plan) {
        out.blank().javadoc(JavadocText.of(plan.documentation()));
        openMethod(plan, false);
        if (plan.variadic()) {
            List<String> arguments = arguments(plan);
            String call = plan.holder() + ".CALL.invoke(new Object[] {";
            calls.emitGuarded(plan.result(), call, arguments, "}, arguments)");
        } else {
            calls.emitGuarded(plan.result(), plan.holder() + ".CALL.invokeExact(", arguments(plan), ")");
        }
        out.close();
        if (plan.takesText()) {
            emitWithText(plan);
        }
        emitHolder(plan);
    }

    private List<String> arguments(FunctionPlan plan) {
        List<String> arguments = calls.lowered(plan.parameters());
        if (plan.result() instanceof ValueType.RecordValue) {
            arguments.addFirst("allocator");
        }
        return arguments;
    }

    private void openMethod(FunctionPlan plan, boolean text) {
        if (plan.documentation().deprecated()) {
            out.line("@Deprecated");
        }
        List<String> parameters = new ArrayList<>();
        if (plan.result() instanceof ValueType.RecordValue) {
            parameters.add(out.use(ClassRef.SEGMENT_ALLOCATOR) + " allocator");
        }
        for (ParameterPlan parameter : plan.parameters()) {
            String type = text && parameter.constText() ? textType(parameter) : types.given(parameter.type());
            parameters.add(type + " " + parameter.name());
        }
        if (plan.variadic()) {
            parameters.add(types.nullable("Object... arguments"));
        }
        out.openList("public static " + types.received(plan.result()) + " " + plan.name() + "(", parameters, ")");
    }

    private String textType(ParameterPlan parameter) {
        boolean nullable = parameter.type() instanceof ValueType.Address address && address.nullable();
        return nullable ? types.nullable("String") : "String";
    }

    /** The overload with Java strings. */
    private void emitWithText(FunctionPlan plan) {
        out.blank().javadoc("As above; C sees the strings during the call.");
        openMethod(plan, true);
        String arena = out.use(ClassRef.ARENA);
        out.open("try (" + arena + " arena = " + arena + ".ofConfined())");
        List<String> arguments = new ArrayList<>();
        if (plan.result() instanceof ValueType.RecordValue) {
            arguments.add("allocator");
        }
        for (ParameterPlan parameter : plan.parameters()) {
            arguments.add(
                    parameter.constText()
                            ? out.use(ClassRef.C_STRING) + ".of(arena, " + parameter.name() + ")"
                            : parameter.name());
        }
        if (plan.variadic()) {
            arguments.add("arguments");
        }
        boolean nothing = plan.result() instanceof ValueType.Nothing;
        out.list((nothing ? "" : "return ") + plan.name() + "(", arguments, ");");
        out.close().close();
    }

    /** The handle is made when the function is called first. */
    private void emitHolder(FunctionPlan plan) {
        String type = out.use(plan.variadic() ? ClassRef.VARIADIC : ClassRef.METHOD_HANDLE);
        List<String> arguments = calls.nativeTypes(plan.result(), plan.parameters());
        arguments.addFirst(JavaLiterals.of(plan.symbol()));
        out.blank().open("private static final class " + plan.holder());
        out.list(
                "static final " + type + " CALL = LIBRARY." + (plan.variadic() ? "variadic(" : "function("),
                arguments,
                ");");
        out.close();
    }
}
