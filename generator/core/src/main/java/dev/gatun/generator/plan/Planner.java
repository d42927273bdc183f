package dev.gatun.generator.plan;

import dev.gatun.generator.diagnostic.Diagnostics;
import dev.gatun.generator.layout.Layouts;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.plan.PlacedTypes.Placed;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.idiom.OwnedType;
import dev.gatun.generator.plan.idiom.TaggedUnion;
import dev.gatun.generator.plan.naming.ClassNames;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Linkability;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.syntax.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the Java API of what is selected. */
public final class Planner {

    private static final String CRITICAL =
            "Critical: the thread stays in Java's state, so that arrays are passed without a copy, and the garbage"
                    + " collector waits until this returns. Must not call Java, which would end the JVM.";

    private final Selection selection;
    private final Model model;
    private final PlanOptions options;
    private final Naming naming;
    private final Renaming renaming;
    private final ClassNames names;
    private final PlacedTypes placed;
    private final JavaTypes types;
    private final SignaturePlanner signatures;
    private final RolePlanner roles;
    private final Routes routes;
    private final Nullness nullness;
    private final FormNames forms;
    private final ExceptionPlanner exceptions;
    private final Idioms idioms;
    private final LambdaPlanner lambdas;
    private final TypeSizes sizes;
    private final StoragePlanner storages;
    private final Set<RecordId> unaligned;
    private final List<TypePlan> classes = new ArrayList<>();
    private final List<FunctionPlan> functions = new ArrayList<>();
    private final List<VariablePlan> variables = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Planner(Selection selection, Naming naming, Layouts layouts, PlanOptions options) {
        this.selection = selection;
        this.naming = naming;
        this.model = selection.model();
        this.options = options;
        this.sizes = layouts.sizes();
        Linkability linkability = new Linkability(model);
        this.idioms = naming.idioms();
        this.renaming = naming.renaming();
        this.names = naming.classes();
        this.placed = new PlacedTypes(names);
        this.types = new JavaTypes(model, names, linkability, placed, new ViewTypes(sizes), idioms);
        this.signatures = new SignaturePlanner(types, renaming);
        this.routes =
                new Routes(selection, linkability, types, sizes, options.shim().built());
        this.exceptions = new ExceptionPlanner(idioms.errors().ways(), names, routes::link);
        this.roles = new RolePlanner(idioms, types, names, exceptions);
        this.lambdas = new LambdaPlanner(idioms.callbacks());
        this.forms = new FormNames(model, naming);
        this.nullness = new Nullness(idioms.nullability());
        this.storages = new StoragePlanner(types, sizes);
        this.unaligned = UnalignedRecords.of(model, sizes);
    }

    /**
     * Plans the selection, which had no errors.
     *
     * @param naming of this selection, or of one that it is a part of; not to be used again
     */
    public static BindingPlan plan(Selection selection, Naming naming, Layouts layouts, PlanOptions options) {
        return new Planner(selection, naming, layouts, options).run();
    }

    private BindingPlan run() {
        for (Declaration declaration : selection.declarations()) {
            plan(declaration);
        }
        idioms.newtypes().typedefs().values().forEach(this::planNewtype);
        // constants come last: their names must differ from those of all classes, since they could obscure these
        List<ConstantPlan> constants = constants();
        planPlaced();
        classes.replaceAll(lambdas::completed);
        Diagnostics diagnostics = TaggedPlanner.apply(names, tagged(), classes);
        idioms.diagnostics().forEach(diagnostics::report);
        PlanOptions.Shim wanted = options.shim();
        ShimPlan shimPlan = new ShimPlan(wanted.name(), wanted.headers(), routes.shimFunctions(), assumed());
        String library = shimPlan.isEmpty() && !wanted.always() ? null : wanted.name();
        List<HeaderPlan> headers = HeaderParts.split(
                names,
                options.libraries(),
                library,
                !idioms.owned().types().isEmpty() || exceptions.any(),
                constants,
                variables,
                functions);
        renaming.diagnostics().forEach(diagnostics::report);
        classes.addAll(exceptions.plans(headers.getFirst().className()));
        exceptions.diagnostics().forEach(diagnostics::report);
        return new BindingPlan(
                options.packageName(), options.headerName(), headers, classes, shimPlan, skipped, diagnostics.list());
    }

    /** Those of records that are used, or that can't be found. */
    private Map<RecordId, TaggedUnion> tagged() {
        Set<RecordId> unused = recordsOf(naming.declarations());
        unused.removeAll(recordsOf(selection.declarations()));
        Map<RecordId, TaggedUnion> tagged = new LinkedHashMap<>(idioms.tagged());
        tagged.keySet().removeAll(unused);
        return tagged;
    }

    private static Set<RecordId> recordsOf(List<Declaration> declarations) {
        Set<RecordId> records = new HashSet<>();
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Record record) {
                records.add(record.id());
            }
        }
        return records;
    }

    /** Of a macro nothing is known but what the user says. */
    private List<Declaration> assumed() {
        return selection.declarations().stream()
                .filter(declaration -> !(declaration instanceof Declaration.Function function)
                        || (function.definition() != Declaration.Function.Definition.MACRO
                                && function.definition() != Declaration.Function.Definition.FIXED_FORM))
                .toList();
    }

    private void plan(Declaration declaration) {
        switch (declaration) {
            case Declaration.Function function -> functions.add(function(function));
            case Declaration.Variable variable -> variables.add(variable(variable));
            case Declaration.Typedef typedef -> planTypedef(typedef);
            case Declaration.Record record -> planRecord(record);
            case Declaration.Enumeration enumeration -> planEnum(enumeration);
            case Declaration.Macro _ -> {}
        }
        planPlaced();
    }

    private FunctionPlan function(Declaration.Function function) {
        List<String> parameterNames = new ArrayList<>();
        for (Declaration.Parameter parameter : function.parameters()) {
            parameterNames.add(parameter.name() == null ? "" : parameter.name());
        }
        var signature = signatures.plan(
                function.type(),
                parameterNames,
                roles.of(function),
                nullness.nonNullParameters(function),
                function.name(),
                roles.hasBody(function) ? FixedNames.CALL_LOCALS : FixedNames.FUNCTION_LOCALS);
        FunctionPlan.Route route = routes.of(function);
        ReturnPlan returned = roles.returned(function, signature.parameters(), signature.result());
        return new FunctionPlan(
                forms.name(function, signature.parameters()),
                function.name(),
                route == FunctionPlan.Route.SHIM ? function.name() : function.symbol(),
                route,
                signature.holder(),
                signature.parameters(),
                lambdas.of(function, signature.parameters()),
                ErrorPlanner.withoutNull(nullness.result(function, signature.result()), returned.error()),
                returned,
                roles.form(function),
                roles.text(function),
                roles.isCritical(function),
                function.type().variadic(),
                forms.fixed(function),
                Attributes.mustUseResult(function.attributes()),
                documentation(function, notes(function, returned, signature.parameters())));
    }

    private List<String> notes(Declaration.Function function, ReturnPlan returned, List<ParameterPlan> parameters) {
        List<String> notes = new ArrayList<>(OwnerNotes.ofFunction(returned, parameters));
        if (roles.isCritical(function)) {
            notes.add(CRITICAL);
        }
        return notes;
    }

    private VariablePlan variable(Declaration.Variable variable) {
        Storage storage =
                storages.plan(variable.type(), variable.name() + "_type").storage();
        VariablePlan.Route route = routes.of(variable);
        return new VariablePlan(
                naming.method(variable.name()),
                route == VariablePlan.Route.SYMBOL ? variable.symbol() : variable.name(),
                names.allocate(variable.name() + "_"),
                route,
                storage,
                !SignaturePlanner.isConst(variable.type()),
                documentation("extern " + variable.type().declare(variable.name()), variable, variable.attributes()));
    }

    private static Documentation documentation(Declaration.Function function, List<String> more) {
        List<String> notes = new ArrayList<>(Attributes.notes(function.attributes()));
        notes.addAll(more);
        return new Documentation(
                function.spelling(), function.documentation(), notes, Attributes.deprecation(function.attributes()));
    }

    private static Documentation documentation(String spelling, Declaration declaration, List<Attribute> attributes) {
        return new Documentation(spelling, declaration.documentation(), List.of(), Attributes.deprecation(attributes));
    }

    private void planNewtype(Declaration.Typedef typedef) {
        ValueType.EnumValue type = types.newtype(new CType.Typedef(typedef.name(), typedef.type()));
        if (type != null) {
            String spelling = "typedef " + typedef.type().declare(typedef.name());
            classes.add(
                    EnumPlanner.newtype(type, typedef.name(), documentation(spelling, typedef, typedef.attributes())));
        }
    }

    private void planTypedef(Declaration.Typedef typedef) {
        String className = names.callback(typedef.name());
        var function = FunctionTypedefs.functionType(typedef.type());
        if (className != null && function != null) {
            lambdas.add(className, idioms.callbacks().ofType(typedef.name()));
            classes.add(callback(
                    className,
                    typedef.name(),
                    function,
                    documentation("typedef " + typedef.type().declare(typedef.name()), typedef, typedef.attributes())));
        }
    }

    /** @param place what the configuration calls it */
    private CallbackPlan callback(
            String className, String place, CType.Function function, Documentation documentation) {
        var signature = signatures.plan(
                function,
                function.parameterNames(),
                CallbackRoles.of(function, idioms.buffers().of(place)),
                Set.of(),
                className,
                FixedNames.CALLBACK_LOCALS);
        return new CallbackPlan(
                className, signature.holder(), signature.parameters(), signature.result(), -1, null, documentation);
    }

    private void planRecord(Declaration.Record record) {
        String className = names.record(record.id());
        // those without a name wait until it is known where they are used
        if (className != null && record.name() != null) {
            classes.add(record(record, className));
        }
    }

    private TypePlan record(Declaration.Record record, String className) {
        OwnerPlan owner = owner(record, className);
        if (!record.isComplete()) {
            String spelling = new CType.RecordType(record.id()).spelling();
            Documentation documentation = new Documentation(
                    spelling,
                    record.documentation(),
                    OwnerNotes.ofType(owner),
                    Attributes.deprecation(record.attributes()));
            return new TypePlan.OpaquePlan(className, spelling, owner, documentation);
        }
        TypePlan.RecordPlan plan = new RecordPlanner(
                        model,
                        storages,
                        types,
                        sizes,
                        record,
                        className,
                        unaligned.contains(record.id()),
                        placed.callbacksIn(className),
                        owner,
                        renaming)
                .plan();
        lambdas.add(record.id(), plan);
        return plan;
    }

    private @Nullable OwnerPlan owner(Declaration.Record record, String className) {
        OwnedType owned = idioms.owned().of(record.id());
        if (owned == null) {
            return null;
        }
        Declaration.Function free = owned.free();
        FunctionPlan.Route route = routes.of(free);
        ValueType result = types.value(free.type().result(), free.name() + "_result");
        return new OwnerPlan(
                free.name(),
                route == FunctionPlan.Route.SHIM ? free.name() : free.symbol(),
                route,
                result == null ? new ValueType.Nothing() : result,
                names.header(),
                NameScope.ofMembers()
                        .reserve(List.of(className, names.header()))
                        .allocate("Link"),
                owned.isShared(),
                owned.cleaner());
    }

    private void planEnum(Declaration.Enumeration enumeration) {
        String className = names.enumeration(enumeration.id());
        if (className != null) {
            classes.add(EnumPlanner.plan(
                    enumeration,
                    className,
                    types.underlying(enumeration.id()),
                    types.form(enumeration.id()),
                    renaming));
        }
    }

    private List<ConstantPlan> constants() {
        NameScope scope =
                NameScope.ofMembers().reserve(FixedNames.HEADER_FIELDS).reserve(names.all());
        Set<String> wanted = new HashSet<>();
        selection.declarations().forEach(declaration -> addConstants(declaration, wanted));
        ConstantPlanner planner = new ConstantPlanner(types, scope, renaming, wanted::contains, skipped);
        for (Declaration declaration : naming.declarations()) {
            if (declaration instanceof Declaration.Enumeration enumeration
                    && names.enumeration(enumeration.id()) == null) {
                planner.add(enumeration);
            }
        }
        for (Declaration declaration : naming.declarations()) {
            if (declaration instanceof Declaration.Macro macro) {
                planner.add(macro);
            }
        }
        return planner.constants();
    }

    private void addConstants(Declaration declaration, Set<String> names) {
        switch (declaration) {
            case Declaration.Macro macro -> names.add(macro.name());
            case Declaration.Enumeration enumeration ->
                enumeration.constants().forEach(constant -> names.add(constant.name()));
            case Declaration.Function _, Declaration.Variable _, Declaration.Typedef _, Declaration.Record _ -> {}
        }
    }

    private void placeCallback(CallbackPlan callback, String outer) {
        if (outer.isEmpty()) {
            classes.add(callback);
        } else {
            placed.callbacksIn(outer).add(callback);
        }
    }

    private static Documentation spelled(CType.Function type) {
        return new Documentation(new CType.Pointer(type).spelling(), null);
    }

    private void planPlaced() {
        for (Placed next = placed.poll(); next != null; next = placed.poll()) {
            switch (next) {
                case Placed.PlacedRecord(String className, RecordId id) ->
                    classes.add(record(model.records().get(id), className));
                case Placed.PlacedCallback(String className, var type, String outer) ->
                    placeCallback(callback(className, className, type, spelled(type)), outer);
            }
        }
    }
}
