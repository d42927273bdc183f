package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large types become. Aliases of aliases double them with each line; nobody writes such types by hand. */
final class Complexity {

    private static final int MAX_PARTS = 5_000;
    private static final int MAX_DEPTH = 200;

    /** Aliases of aliases beyond that are left out: no Java name depends on them. */
    private static final int MAX_ALIASES = 20;

    private int parts;

    private Complexity() {}

    static void require(CppType type, String name, SourcePosition position) throws Refusal {
        if (!new Complexity().walk(type, 0)) {
            throw new Refusal(
                    DiagnosticKind.TOO_COMPLEX,
                    "the type of '" + name + "' is too complex",
                    position,
                    name.length(),
                    null);
        }
    }

    static CppType shortened(CppType type) {
        int count = 0;
        CppType at = type;
        while (at instanceof CppType.Alias(var _, CppType aliased)) {
            at = aliased;
            count++;
        }
        return count < MAX_ALIASES ? type : at;
    }

    private boolean walk(CppType type, int depth) {
        if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
            return false;
        }
        return switch (type) {
            case CppType.Void _, CppType.Fundamental _, CppType.Unknown _, CppType.Parameter _ -> true;
            case CppType.EnumType _ -> true;
            case CppType.ClassType it -> it.name().parts().stream().allMatch(part -> walk(part.arguments(), depth));
            case CppType.Alias it -> walk(it.aliased(), depth + 1);
            case CppType.Qualified it -> walk(it.type(), depth + 1);
            case CppType.Pointer it -> walk(it.pointee(), depth + 1);
            case CppType.Reference it -> walk(it.referred(), depth + 1);
            case CppType.MemberPointer it -> walk(it.ofClass(), depth + 1) && walk(it.member(), depth + 1);
            case CppType.Array it -> walk(it.element(), depth + 1);
            case CppType.Function it ->
                walk(it.result(), depth + 1)
                        && it.parameters().stream().allMatch(parameter -> walk(parameter, depth + 1));
            case CppType.DependentName it ->
                walk(it.scope(), depth + 1) && walk(it.name().arguments(), depth);
            case CppType.DependentSpecialization it -> walk(it.arguments(), depth);
            case CppType.Expansion it -> walk(it.pattern(), depth + 1);
        };
    }

    private boolean walk(List<TemplateArgument> arguments, int depth) {
        return arguments.stream().allMatch(argument -> walk(argument, depth + 1));
    }

    private boolean walk(@Nullable TemplateArgument argument, int depth) {
        return switch (argument) {
            case TemplateArgument.OfType(CppType type) -> walk(type, depth);
            case TemplateArgument.Pack(List<TemplateArgument> pack) -> walk(pack, depth);
            case TemplateArgument.Expansion(TemplateArgument pattern) -> walk(pattern, depth);
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _ -> true;
            case TemplateArgument.OfParameter _, TemplateArgument.Dependent _ -> true;
            case null -> true;
        };
    }
}
