package dev.gatun.generator.emit.c.shim;

import dev.gatun.generator.emit.c.TypeSpeller;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.plan.ShimPlan.Passing;
import dev.gatun.generator.plan.ShimPlan.ShimFunction;
import dev.gatun.generator.plan.ShimPlan.ShimParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes functions of the shim. */
final class FunctionWriter {

    private static final String INDENT = "    ";

    private final Model model;
    private final TypeSpeller types;

    FunctionWriter(Model model, TypeSpeller types) {
        this.model = model;
        this.types = types;
    }

    String write(ShimFunction function) {
        return switch (function.kind()) {
            case ADDRESS -> address(function);
            case CALL, EXPANSION -> call(function);
        };
    }

    private static String address(ShimFunction variable) {
        return """
                GATUN_EXPORT void *gatun_%1$s(void) {
                    return (void *) &%1$s;
                }""".formatted(variable.name());
    }

    private String call(ShimFunction function) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        if (function.passing() == Passing.ADDRESS) {
            parameters.add(types.declare(new CType.Pointer(bare(function.result())), "result"));
        }
        for (ShimParameter parameter : function.parameters()) {
            parameters.add(parameter(parameter));
            arguments.add(argument(parameter, body));
        }
        String list = parameters.isEmpty() ? "void" : String.join(", ", parameters);
        String head = declareResult(function, "gatun_" + function.name() + "(" + list + ")");
        body.append(result(function, function.name() + "(" + String.join(", ", arguments) + ")"));
        return Extensions.allowed("GATUN_EXPORT " + head + " {\n" + body + "}");
    }

    private String declareResult(ShimFunction function, String declarator) {
        return switch (function.passing()) {
            case NOTHING, ADDRESS -> "void " + declarator;
            case BITS -> "unsigned short " + declarator;
            case VALUE -> types.declare(bare(function.result()), declarator);
        };
    }

    private String parameter(ShimParameter parameter) {
        return switch (parameter.passing()) {
            case ADDRESS -> types.declare(new CType.Pointer(constant(parameter.type())), parameter.name());
            case BITS -> "unsigned short " + parameter.name() + "_bits";
            case VALUE, NOTHING -> types.declare(parameter.type(), parameter.name());
        };
    }

    private String argument(ShimParameter parameter, StringBuilder body) {
        String name = parameter.name();
        return switch (parameter.passing()) {
            case ADDRESS -> "*" + name;
            case BITS -> {
                line(body, types.declare(bare(parameter.type()), name) + ";");
                line(body, "__builtin_memcpy(&%1$s, &%1$s_bits, sizeof %1$s);".formatted(name));
                yield name;
            }
            case VALUE, NOTHING -> name;
        };
    }

    private String result(ShimFunction function, String call) {
        StringBuilder body = new StringBuilder();
        CType type = bare(function.result());
        switch (function.passing()) {
            case NOTHING -> line(body, call + ";");
            case VALUE -> line(body, "return " + call + ";");
            case ADDRESS -> {
                if (hasConstant(type)) {
                    line(body, types.declare(type, "value") + " = " + call + ";");
                    line(body, "__builtin_memcpy(result, &value, sizeof value);");
                } else {
                    line(body, "*result = " + call + ";");
                }
            }
            case BITS -> {
                line(body, types.declare(type, "result") + " = " + call + ";");
                line(body, "unsigned short result_bits;");
                line(body, "__builtin_memcpy(&result_bits, &result, sizeof result_bits);");
                line(body, "return result_bits;");
            }
        }
        return body.toString();
    }

    private static void line(StringBuilder body, String statement) {
        body.append(INDENT).append(statement).append('\n');
    }

    /** Without qualifiers at the outermost level: those of a result mean nothing, those of a parameter are its function's business. */
    private static CType bare(CType type) {
        return switch (type) {
            case CType.Qualified qualified -> bare(qualified.type());
            // a typedef of a qualified type would hide them
            case CType.Typedef typedef when typedef.aliased() instanceof CType.Qualified -> bare(typedef.aliased());
            case CType other -> other;
        };
    }

    private static CType constant(CType type) {
        return new CType.Qualified(bare(type), Set.of(Qualifier.CONST));
    }

    /** Whether C has no assignment for an object of the type. */
    private boolean hasConstant(CType type) {
        return switch (type) {
            case CType.Qualified qualified ->
                qualified.qualifiers().contains(Qualifier.CONST) || hasConstant(qualified.type());
            case CType.Typedef typedef -> hasConstant(typedef.aliased());
            case CType.Array array -> hasConstant(array.element());
            case CType.RecordType record -> {
                Declaration.Record declared = model.records().get(record.id());
                yield declared != null
                        && declared.fields() != null
                        && declared.fields().stream().anyMatch(field -> hasConstant(field.type()));
            }
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.Vector _ -> false;
            case CType.VaList _, CType.Pointer _, CType.Function _, CType.EnumType _ -> false;
        };
    }
}
