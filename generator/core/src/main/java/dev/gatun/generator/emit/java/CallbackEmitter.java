package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The functional interface of a function pointer type. */
final class CallbackEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final CallEmitter calls;

    CallbackEmitter(SourceText out) {
        this.out = out;
        this.types = new JavaTypeNames(out);
        this.conversions = new Conversions(out);
        this.calls = new CallEmitter(out, types, conversions);
    }

    void emit(CallbackPlan plan) {
        out.javadoc(JavadocText.of(plan.documentation()));
        out.line("@" + out.use(ClassRef.NULL_MARKED));
        out.line("@FunctionalInterface");
        out.open("public interface " + plan.className());
        emitType(plan);
        emitCall(plan);
        emitAllocate(plan);
        emitOf(plan);
        emitUpcall(plan);
        emitHolder(plan);
        out.close();
    }

    private void emitType(CallbackPlan plan) {
        String self = plan.className();
        String type = out.use(ClassRef.CALLBACK_TYPE);
        List<String> arguments = new ArrayList<>(List.of(
                out.use(ClassRef.METHOD_HANDLES) + ".lookup()",
                self + ".class",
                JavaLiterals.of(plan.cName()),
                self + "::of"));
        arguments.addAll(calls.nativeTypes(plan.result(), plan.parameters()));
        out.blank().javadoc("The C type.");
        out.list(type + "<" + self + "> TYPE = " + type + ".of(", arguments, ");");
    }

    private void emitCall(CallbackPlan plan) {
        List<String> parameters = new ArrayList<>();
        for (ParameterPlan parameter : plan.parameters()) {
            parameters.add(types.received(parameter.type()) + " " + parameter.name());
        }
        out.blank().javadoc("What C calls.");
        out.list(types.given(plan.result()) + " call(", parameters, ");");
    }

    private void emitAllocate(CallbackPlan plan) {
        String self = plan.className();
        out.blank().javadoc("A pointer for C to {@code function}, valid until {@code arena} closes.");
        out.open("static " + out.use(ClassRef.FUNCTION_POINTER) + "<" + self + "> allocate(" + out.use(ClassRef.ARENA)
                + " arena, " + self + " function)");
        out.line("return TYPE.allocate(arena, function);").close();
    }

    private void emitOf(CallbackPlan plan) {
        String self = plan.className();
        out.blank().javadoc("Makes a function pointer callable.");
        out.open("static " + self + " of(" + out.use(ClassRef.POINTER) + "<" + self + "> pointer)");
        out.line(out.use(ClassRef.MEMORY_SEGMENT) + " address = pointer.segment();");
        List<String> names = new ArrayList<>();
        for (ParameterPlan parameter : plan.parameters()) {
            names.add(parameter.name());
        }
        List<String> arguments = calls.lowered(plan.parameters());
        if (plan.result() instanceof ValueType.RecordValue) {
            arguments.addFirst("(" + out.use(ClassRef.SEGMENT_ALLOCATOR) + ") " + out.use(ClassRef.ARENA) + ".ofAuto()");
        }
        arguments.addFirst("address");
        out.openList("return (", names, ") ->");
        calls.emitGuarded(plan.result(), plan.holder() + ".CALL.invokeExact(", arguments, ")");
        out.close("};").close();
    }

    /** Found by the runtime through its name. */
    private void emitUpcall(CallbackPlan plan) {
        List<String> parameters = new ArrayList<>(List.of(plan.className() + " function"));
        List<String> arguments = new ArrayList<>();
        for (ParameterPlan parameter : plan.parameters()) {
            parameters.add(types.carrier(parameter.type()) + " " + parameter.name());
            arguments.add(conversions.lift(parameter.type(), parameter.name()));
        }
        out.blank().openList("private static " + types.carrier(plan.result()) + " upcall(", parameters, ")");
        if (plan.result() instanceof ValueType.Nothing) {
            out.list("function.call(", arguments, ");");
        } else {
            // the conversion's text around the call
            String lowered = conversions.lower(plan.result(), "\0");
            int hole = lowered.indexOf('\0');
            out.list(
                    "return " + lowered.substring(0, hole) + "function.call(",
                    arguments,
                    ")" + lowered.substring(hole + 1) + ";");
        }
        out.close();
    }

    private void emitHolder(CallbackPlan plan) {
        out.blank().javadoc("Linked on first use.");
        out.open("final class " + plan.holder());
        out.line("private static final " + out.use(ClassRef.METHOD_HANDLE) + " CALL = TYPE.downcall();");
        out.blank().line("private " + plan.holder() + "() {}");
        out.close();
    }
}
