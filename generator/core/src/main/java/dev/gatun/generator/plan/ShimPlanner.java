package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.plan.ShimPlan.Kind;
import dev.gatun.generator.plan.ShimPlan.Passing;
import dev.gatun.generator.plan.ShimPlan.ShimFunction;
import dev.gatun.generator.plan.ShimPlan.ShimParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the functions of the C shim. */
final class ShimPlanner {

    private static final String RESULT = "result";

    private final Set<String> taken;
    private final List<ShimFunction> functions = new ArrayList<>();

    ShimPlanner(Model model) {
        this.taken = namesOf(model);
    }

    /** What means something at file scope, macros without a value included. */
    private static Set<String> namesOf(Model model) {
        Set<String> names = new HashSet<>(Set.of(RESULT));
        model.declarations().forEach(declaration -> {
            if (declaration.name() != null) {
                names.add(declaration.name());
            }
        });
        model.skipped().forEach(skipped -> names.add(skipped.name()));
        return names;
    }

    List<ShimFunction> functions() {
        return functions;
    }

    /** Adds a function that calls another one, or expands a macro. */
    void add(Kind kind, Declaration.Function function) {
        Set<String> used = new HashSet<>();
        List<ShimParameter> parameters = new ArrayList<>();
        List<CType> types = function.type().parameters();
        for (int i = 0; i < types.size(); i++) {
            String name = i < function.parameters().size()
                    ? function.parameters().get(i).name()
                    : null;
            parameters.add(new ShimParameter(name(name, i, used), types.get(i), passing(types.get(i))));
        }
        CType result = function.type().result();
        functions.add(new ShimFunction(function.name(), kind, result, passing(result), parameters));
    }

    /** Adds a function that gives a variable's address. */
    void add(Declaration.Variable variable) {
        functions.add(new ShimFunction(variable.name(), Kind.ADDRESS, variable.type(), Passing.ADDRESS, List.of()));
    }

    private String name(@Nullable String wanted, int index, Set<String> used) {
        String bare = wanted == null ? "" : wanted.replaceFirst("^_+", "");
        boolean nameless = bare.isEmpty() || Character.isDigit(bare.charAt(0));
        String name = nameless ? "arg" + (index + 1) : bare;
        while (taken.contains(name) || !used.add(name)) {
            name += "_";
        }
        return name;
    }

    private static Passing passing(CType type) {
        return switch (type.canonical()) {
            case CType.Void _ -> Passing.NOTHING;
            case CType.RecordType _, CType.Complex _, CType.BitInt _, CType.Vector _ -> Passing.ADDRESS;
            case CType.Primitive(PrimitiveKind kind) -> passing(kind);
            case CType.Pointer _, CType.EnumType _, CType.VaList _, CType.Array _, CType.Function _ -> Passing.VALUE;
            case CType.Typedef _, CType.Qualified _ -> throw new IllegalStateException("not canonical: " + type);
        };
    }

    private static Passing passing(PrimitiveKind kind) {
        return switch (kind) {
            case FLOAT16, BF16 -> Passing.BITS;
            case INT128, UNSIGNED_INT128, LONG_DOUBLE, FLOAT128, DECIMAL32, DECIMAL64, DECIMAL128 -> Passing.ADDRESS;
            case BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, SHORT, UNSIGNED_SHORT, INT, UNSIGNED_INT -> Passing.VALUE;
            case LONG, UNSIGNED_LONG, LONG_LONG, UNSIGNED_LONG_LONG, FLOAT, DOUBLE, NULLPTR -> Passing.VALUE;
        };
    }
}
