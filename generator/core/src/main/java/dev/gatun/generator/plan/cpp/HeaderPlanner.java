package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.cpp.CallPlanner.Shape;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the classes of functions, one for each package that has any. */
final class HeaderPlanner {

    private final CppNames names;
    private final CallPlanner planner;
    private final Symbols symbols;
    private final Skips skips;
    private final Map<JavaName, Header> headers = new LinkedHashMap<>();

    /** @param namespace the first one of its package */
    private record Header(QualifiedName namespace, MemberScope scope, List<CppCall> calls) {}

    HeaderPlanner(CppNames names, CallPlanner planner, Symbols symbols, Skips skips) {
        this.names = names;
        this.planner = planner;
        this.symbols = symbols;
        this.skips = skips;
        header(QualifiedName.GLOBAL, QualifiedName.GLOBAL);
    }

    List<CppHeaderPlan> plans() {
        List<CppHeaderPlan> plans = new ArrayList<>();
        headers.forEach((name, header) -> plans.add(
                new CppHeaderPlan(name, header.namespace().spelling(), List.of(), List.copyOf(header.calls()))));
        return plans;
    }

    private Header header(QualifiedName entity, QualifiedName namespace) {
        return headers.computeIfAbsent(
                names.header(entity),
                _ -> new Header(namespace, new MemberScope(null, (_, _) -> false), new ArrayList<>()));
    }

    void add(Function function) {
        if (function.definition() == Function.Definition.DELETED) {
            skips.add(function, SkipReason.DELETED, "deleted");
            return;
        }
        if (function.operator() != null) {
            return;
        }
        Header header = header(function.name(), function.name().scope());
        JavaName name = names.header(function.name());
        String wanted = function.name().identifier();
        try {
            Place place = new Place(name.packageName(), null, wanted);
            Shape shape = planner.shape(function, function.result(), Owner.BORROWED, place);
            int required = CallPlanner.required(function);
            for (int count = shape.arguments().size(); count >= required; count--) {
                add(header, function, wanted, shape.first(count));
            }
        } catch (NoPassing e) {
            skips.add(function, e);
        }
    }

    private void add(Header header, Function function, String wanted, Shape shape) {
        MemberScope.Claim claim = header.scope().claim(wanted, shape.arguments(), shape.result(), true);
        if (claim == null) {
            if (shape.arguments().size() == function.parameters().size()) {
                skips.add(function, SkipReason.SAME_SIGNATURE, "another overload is the same to Java");
            }
            return;
        }
        String symbol = symbols.allocate(String.join("_", function.name().namespacePath()) + "_" + wanted);
        header.calls()
                .add(CallPlanner.call(
                        function, claim, symbol, new Operation.CallFunction(function.name(), ""), null, shape));
    }
}
