package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.plan.ShimPlan.ShimFunction;
import dev.gatun.generator.select.Linkability;
import dev.gatun.generator.select.Linkability.Passage;
import dev.gatun.generator.select.Selection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How calls get to functions, and Java to variables: by the linker, or by functions that the shim is to have. */
final class Routes {

    /** In bytes. */
    private static final int REGISTER = 8;

    private final Selection selection;
    private final Linkability linkability;
    private final JavaTypes types;
    private final TypeSizes sizes;
    private final boolean built;
    private final ShimPlanner shim;
    private final Map<String, FunctionPlan.Route> known = new HashMap<>();

    /** @param built whether the shim is built at once, so that it is used where it is only faster */
    Routes(Selection selection, Linkability linkability, JavaTypes types, TypeSizes sizes, boolean built) {
        this.selection = selection;
        this.linkability = linkability;
        this.types = types;
        this.sizes = sizes;
        this.built = built;
        this.shim = new ShimPlanner(selection.model());
    }

    /** What the shim is to have for the routes that were asked for. */
    List<ShimFunction> shimFunctions() {
        return shim.functions();
    }

    FunctionPlan.Route of(Declaration.Function function) {
        return known.computeIfAbsent(function.name(), _ -> route(function));
    }

    /** The link of a function that only the runtime calls, so that it may be one that is not bound. */
    ExceptionReport.Link link(Declaration.Function function) {
        boolean shimmed = linkability.passage(function) instanceof Passage.Shim;
        if (shimmed && !selection.declarations().contains(function)) {
            shim.add(ShimPlan.Kind.CALL, function);
        }
        List<ValueType> parameters = new ArrayList<>();
        for (CType parameter : function.type().parameters()) {
            parameters.add(Objects.requireNonNull(types.value(parameter, function.name() + "_parameter")));
        }
        return new ExceptionReport.Link(
                shimmed ? function.name() : function.symbol(),
                shimmed ? FunctionPlan.Route.SHIM : FunctionPlan.Route.LINKER,
                Objects.requireNonNull(types.value(function.type().result(), function.name() + "_result")),
                parameters);
    }

    /** A function that the linker could call too is in the shim where the linker would need longer. */
    private FunctionPlan.Route route(Declaration.Function function) {
        boolean needed = linkability.passage(function) instanceof Passage.Shim;
        boolean better = built
                && function.definition() != Declaration.Function.Definition.FIXED_FORM
                && !function.type().variadic()
                && function.symbol().equals(function.name())
                && isSlowResult(function.type().result());
        if (needed || better) {
            boolean macro = function.definition() == Declaration.Function.Definition.MACRO;
            shim.add(macro ? ShimPlan.Kind.EXPANSION : ShimPlan.Kind.CALL, function);
        }
        if (needed) {
            return FunctionPlan.Route.SHIM;
        }
        return better ? FunctionPlan.Route.SHIM_OR_LINKER : FunctionPlan.Route.LINKER;
    }

    /**
     * A record that comes back in two registers: the linker puts them together in a buffer of its own. Measured for x86-64, where larger
     * ones come through memory and smaller ones in one register, both faster by the linker: docs/PERFORMANCE.md.
     */
    private boolean isSlowResult(CType type) {
        long size = sizes.size(type).orElse(0);
        return type.canonical() instanceof CType.RecordType && size > REGISTER && size <= 2 * REGISTER;
    }

    VariablePlan.Route of(Declaration.Variable variable) {
        if (!(linkability.passage(variable) instanceof Passage.Shim)) {
            return VariablePlan.Route.SYMBOL;
        }
        shim.add(variable);
        return variable.threadLocal() ? VariablePlan.Route.SHIM_PER_THREAD : VariablePlan.Route.SHIM;
    }
}
