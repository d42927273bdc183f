package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What tells overloads apart ([over.load]): equal for declarations of one function. */
final class Signatures {

    private final Context context;

    Signatures(Context context) {
        this.context = context;
    }

    String of(Function function, TemplateParameters template) {
        Map<String, TemplateArgument> numbered = numbered(template);
        String parameters = function.parameters().stream()
                .map(parameter -> spelling(parameter.type().asParameter(), numbered))
                .collect(Collectors.joining(","));
        return (numbered.isEmpty() ? "" : "<" + numbered.size() + ">") + "(" + parameters
                + (function.variadic() ? "..." : "") + ")"
                + (function.qualifiers().isConst() ? "const" : "")
                + (function.qualifiers().isVolatile() ? "volatile" : "")
                + switch (function.qualifiers().reference()) {
                    case NONE -> "";
                    case LVALUE -> "&";
                    case RVALUE -> "&&";
                }
                + (function.kind() == Function.Kind.CONVERSION || !numbered.isEmpty()
                        ? spelling(function.result().desugared(), numbered)
                        : "");
    }

    private String spelling(CppType type, Map<String, TemplateArgument> numbered) {
        CppType plain = context.arguments().substitute(type, numbered);
        return (plain == null ? type : plain).spelling();
    }

    /** Redeclarations of a template may name its parameters in another way. */
    private static Map<String, TemplateArgument> numbered(TemplateParameters template) {
        Map<String, TemplateArgument> numbered = new HashMap<>();
        for (TemplateParameter parameter : template.list()) {
            String number = "$" + numbered.size();
            numbered.put(
                    parameter.name(),
                    parameter.kind() == TemplateParameter.Kind.TYPE
                            ? new TemplateArgument.OfType(new CppType.Parameter(number))
                            : new TemplateArgument.OfParameter(number));
        }
        return numbered;
    }

    /** The type that a parameter declared with it has, with aliases kept. */
    static CppType adjustedOnly(CppType declared) {
        return switch (declared.canonical()) {
            case CppType.Array _, CppType.Function _ -> declared.asParameter();
            default -> declared instanceof CppType.Qualified(CppType type, var _, var _) ? type : declared;
        };
    }
}
