package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.cpp.CppSelection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Plans the Java API of what is selected of C++, and the shim behind it. */
public final class CppPlanner {

    private final CppSelection selection;
    private final CppPlanOptions options;
    private final CppNames names;
    private final Skips skips = new Skips();
    private final Symbols symbols = new Symbols();
    private final Tools tools;
    private final FunctionTypes functions;
    private final ClassPlanner classes;
    private final HeaderPlanner headers;
    private final List<CppTypePlan> types = new ArrayList<>();
    private final Set<QualifiedName> seen = new HashSet<>();

    private CppPlanner(CppSelection selection, CppPlanOptions options) {
        this.selection = selection;
        this.options = options;
        Facts facts = new Facts(selection.model());
        Rules rules = new Rules(selection, facts, options.configuration());
        this.names = new CppNames(selection, options, rules);
        FunctionTypes functions = new FunctionTypes(names, symbols);
        PlannedTypes planned = new PlannedTypes(selection, names, facts, functions, rules);
        Passings passings = new Passings(planned);
        functions.use(passings);
        this.tools = new Tools(
                selection,
                names,
                planned,
                passings,
                new CallPlanner(passings, planned, rules),
                symbols,
                skips,
                new FreeOperators(selection),
                rules);
        this.functions = functions;
        this.classes = new ClassPlanner(tools);
        this.headers = new HeaderPlanner(tools);
    }

    /** Plans the selection, which had no errors. */
    public static CppPlan plan(CppSelection selection, CppPlanOptions options) {
        return new CppPlanner(selection, options).run();
    }

    private CppPlan run() {
        for (CppDeclaration declaration : selection.declarations()) {
            plan(declaration);
        }
        for (CppClass other : selection.classes().values()) {
            boolean isInstance = other.name().isSpecialization();
            if (isInstance ? !classes.isNestedInstance(other) : !other.name().isMember()) {
                planClass(other);
            }
        }
        for (CppClass befriending : selection.classes().values()) {
            if (!befriending.name().namespacePath().contains("std")) {
                befriending.friends().forEach(headers::addFriend);
            }
        }
        List<CppHeaderPlan> headerPlans = headers.plans();
        types.addAll(tools.types().statusExceptions());
        List<CppTypePlan> all = functions.place(types);
        return new CppPlan(
                options.headerName(),
                names.header(QualifiedName.GLOBAL),
                options.libraries(),
                options.shim(),
                options.includes(),
                headerPlans,
                all,
                tools.rules().texts().stream()
                        .<CppType>map(CppType.ClassType::new)
                        .toList(),
                skips.list(),
                tools.rules().diagnostics());
    }

    private void plan(CppDeclaration declaration) {
        switch (declaration) {
            case CppClass it -> planClass(it);
            case Enumeration it
            when names.enumOf(it.name()) != null ->
                types.add(EnumTypes.plan(
                        it,
                        Objects.requireNonNull(names.enumOf(it.name())),
                        tools.types().form(it)));
            case Function it -> headers.add(it);
            case CppDeclaration.Variable it -> headers.add(it);
            case CppDeclaration.Macro it -> headers.add(it);
            case Enumeration it -> headers.add(it);
            case CppDeclaration.Alias _, CppDeclaration.ClassTemplate _ -> {}
            case CppDeclaration.FunctionTemplate _, CppDeclaration.AliasTemplate _, CppDeclaration.Field _ -> {}
        }
    }

    private void planClass(CppClass declared) {
        if (seen.add(declared.name().desugared())) {
            CppClass bound = selection.find(declared.name());
            CppTypePlan plan = bound == null ? null : classes.plan(bound);
            if (plan != null) {
                types.add(plan);
            }
        }
    }
}
