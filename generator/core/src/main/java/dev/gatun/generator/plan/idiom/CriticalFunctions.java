package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions that are called without leaving Java's state. */
public final class CriticalFunctions {

    private static final String LEAVE_OUT =
            "leave it out: only functions that return at once and never call Java can be critical";

    private final Set<String> names;

    private CriticalFunctions(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** @param diagnostics takes those that can't be critical */
    static CriticalFunctions of(List<Entry> patterns, Names names, List<Diagnostic> diagnostics) {
        Set<String> critical = new HashSet<>();
        for (Entry pattern : patterns) {
            for (Declaration.Function function : names.functions(pattern)) {
                String obstacle = obstacle(function);
                if (obstacle == null) {
                    critical.add(function.name());
                } else {
                    diagnostics.add(new Diagnostic(
                            DiagnosticKind.BAD_CONFIGURATION,
                            "'" + function.name() + "' can't be critical: " + obstacle,
                            pattern.position(),
                            pattern.length(),
                            LEAVE_OUT));
                }
            }
        }
        return new CriticalFunctions(critical);
    }

    public boolean contains(String function) {
        return names.contains(function);
    }

    private static @Nullable String obstacle(Declaration.Function function) {
        if (function.type().variadic()) {
            return "it is variadic";
        }
        List<CType> parameters = function.type().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (isCallback(parameters.get(i))) {
                String name = i < function.parameters().size()
                        ? function.parameters().get(i).name()
                        : null;
                return "parameter " + (name == null ? i + 1 : "'" + name + "'") + " is a function pointer";
            }
        }
        return null;
    }

    private static boolean isCallback(CType type) {
        return type.canonical() instanceof CType.Pointer(CType pointee)
                && pointee.canonical() instanceof CType.Function;
    }
}
