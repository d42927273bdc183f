package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.ArrayList;
import java.util.List;

/** What functions and callbacks have in common: the call of a handle. */
final class CallEmitter {

    private final SourceText out;
    private final JavaTypeNames types;
    private final Conversions conversions;

    CallEmitter(SourceText out, JavaTypeNames types, Conversions conversions) {
        this.out = out;
        this.types = types;
        this.conversions = conversions;
    }

    /** What a handle takes for the parameters. */
    List<String> lowered(List<ParameterPlan> parameters) {
        List<String> arguments = new ArrayList<>(parameters.size() + 1);
        for (ParameterPlan parameter : parameters) {
            arguments.add(conversions.lower(parameter.type(), parameter.name()));
        }
        return arguments;
    }

    /** The native types of result and parameters. */
    List<String> nativeTypes(ValueType result, List<ParameterPlan> parameters) {
        List<String> nativeTypes = new ArrayList<>(parameters.size() + 1);
        nativeTypes.add(conversions.nativeType(result));
        for (ParameterPlan parameter : parameters) {
            nativeTypes.add(conversions.nativeType(parameter.type()));
        }
        return nativeTypes;
    }

    /**
     * The statements that call a handle and give back what it gives. Handles are declared to throw anything.
     *
     * @param call the call, up to its parenthesis
     * @param end what ends the call: its parenthesis, perhaps with more before it
     */
    void emitGuarded(ValueType result, String call, List<String> arguments, String end) {
        String before = call;
        String after = end + ";";
        if (!(result instanceof ValueType.Nothing)) {
            // the conversion's text around the call
            String lifted = conversions.lift(result, "\0");
            int hole = lifted.indexOf('\0');
            before = "return " + lifted.substring(0, hole) + "(" + types.carrier(result) + ") " + call;
            after = end + lifted.substring(hole + 1) + ";";
        }
        out.open("try").list(before, arguments, after);
        out.next("catch (Throwable failure)").line("throw " + out.use(ClassRef.NATIVE) + ".failure(failure);");
        out.close();
    }
}
