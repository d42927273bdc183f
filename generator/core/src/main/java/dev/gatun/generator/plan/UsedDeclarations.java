package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.plan.idiom.BufferUse;
import dev.gatun.generator.plan.idiom.ErrorWay;
import dev.gatun.generator.plan.idiom.ErrorWay.Message;
import dev.gatun.generator.plan.idiom.FunctionErrors;
import dev.gatun.generator.plan.idiom.Idioms;
import dev.gatun.generator.plan.idiom.OwnedType;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.generator.select.FunctionTypedefs;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.select.Usage;
import dev.gatun.generator.use.UsedNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells by their names in Java which declarations a program uses. What a name could become counts, whether or not another one has taken it:
 * an underscore more at its end makes no difference, and the name in C counts too.
 */
public final class UsedDeclarations implements Usage {

    /** More than this nobody nests, but a broken header may. */
    private static final int MAX_DEPTH = 64;

    private final Model model;
    private final Naming naming;
    private final Idioms idioms;
    private final Renaming renaming;
    private final Set<String> calls;
    private final Set<String> fields;
    private final Set<String> types;
    private final Set<String> members;
    /** Types that no declaration is named after: some are named after the place where they stand in one. */
    private final Set<String> places;

    private final Map<String, List<Declaration>> functions = new HashMap<>();
    private final Map<String, Declaration.Typedef> typedefs = new HashMap<>();
    private final Set<RecordId> lookedInto;
    private final Set<Declaration> throwing = new HashSet<>();

    private UsedDeclarations(Selection whole, UsedNames names, Naming naming) {
        this.model = whole.model();
        this.naming = naming;
        this.idioms = naming.idioms();
        this.renaming = naming.renaming();
        this.calls = stems(names.calls());
        this.fields = stems(names.fields());
        this.types = stems(names.types());
        this.members = stems(names.members());
        this.places = new HashSet<>(types);
        this.lookedInto = LookedInto.of(whole.declarations(), idioms);
        model.declarations().forEach(this::index);
        Set<String> thrown = new HashSet<>();
        for (Declaration declaration : whole.declarations()) {
            addThrowing(declaration, thrown);
            if (declaration.name() != null) {
                places.removeAll(List.of(typeStem(declaration.name()), stem(declaration.name())));
            }
        }
    }

    /** @param naming of the whole selection */
    public static UsedDeclarations of(Selection whole, UsedNames names, Naming naming) {
        return new UsedDeclarations(whole, names, naming);
    }

    private void index(Declaration declaration) {
        switch (declaration) {
            case Declaration.Function function ->
                functions
                        .computeIfAbsent(function.name(), _ -> new ArrayList<>())
                        .add(function);
            case Declaration.Typedef typedef -> typedefs.put(typedef.name(), typedef);
            case Declaration.Record _, Declaration.Enumeration _, Declaration.Variable _, Declaration.Macro _ -> {}
        }
    }

    /** The class of an exception is there if a function throws it: one will do. */
    private void addThrowing(Declaration declaration, Set<String> thrown) {
        FunctionErrors errors = declaration instanceof Declaration.Function function
                ? idioms.errors().of(function)
                : null;
        if (errors != null) {
            String exception = stem(
                    ExceptionPlanner.wantedName(errors.way(), naming.classes().header()));
            if (types.contains(exception) && thrown.add(exception)) {
                throwing.add(declaration);
            }
        }
    }

    private static Set<String> stems(Collection<String> names) {
        Set<String> stems = new HashSet<>();
        names.forEach(name -> stems.add(stem(name)));
        return stems;
    }

    /** The name as Java can have it, without what makes it differ from others. */
    private static String stem(String name) {
        return UsedNames.stem(NameScope.identifier(name));
    }

    private String typeStem(String name) {
        return stem(renaming.type(name));
    }

    @Override
    public boolean mentions(Declaration declaration) {
        String name = declaration.name();
        if (name == null) {
            return false;
        }
        return switch (declaration) {
            case Declaration.Function function ->
                isCalled(function) || throwing.contains(function) || isPlace(name, function.type());
            case Declaration.Variable variable -> isCalled(name) || isPlace(name, variable.type());
            case Declaration.Macro _ -> isConstant(name);
            case Declaration.Record record -> isType(name) || hasPlaces(record);
            case Declaration.Enumeration enumeration ->
                isType(name)
                        || (!EnumPlanner.hasClass(enumeration)
                                && enumeration.constants().stream().anyMatch(this::mentions));
            case Declaration.Typedef typedef -> isType(name) && isClass(typedef);
        };
    }

    @Override
    public boolean mentions(Declaration.Constant constant) {
        return isConstant(constant.name());
    }

    @Override
    public boolean mentions(Skipped skipped) {
        return isCalled(skipped.name()) || isConstant(skipped.name()) || isType(skipped.name());
    }

    /** Forms with given arguments may have the name of one of these behind their own. */
    private boolean isCalled(Declaration.Function function) {
        String stem = stem(renaming.function(function.name()));
        return isCalled(function.name())
                || (function.definition() == Declaration.Function.Definition.FIXED_FORM
                        && calls.stream().anyMatch(call -> call.startsWith(stem)));
    }

    private boolean isCalled(String name) {
        return calls.contains(stem(renaming.function(name))) || calls.contains(stem(name));
    }

    private boolean isConstant(String name) {
        return fields.contains(stem(renaming.constant(name))) || fields.contains(stem(name));
    }

    private boolean isType(String name) {
        return types.contains(typeStem(name)) || types.contains(stem(name));
    }

    private boolean isClass(Declaration.Typedef typedef) {
        return FunctionTypedefs.functionType(typedef.type()) != null
                || idioms.newtypes().typedefs().containsKey(typedef.name());
    }

    /** Whether a type that has no name of its own may be called after the place where it stands. */
    private boolean isPlace(String name, CType type) {
        return !places.isEmpty() && UnnamedTypes.isIn(type) && isPlace(name);
    }

    private boolean isPlace(String name) {
        String stem = typeStem(name);
        return places.stream().anyMatch(place -> place.startsWith(stem));
    }

    private boolean hasPlaces(Declaration.Record record) {
        return !places.isEmpty()
                && record.fields() != null
                && record.fields().stream().anyMatch(field -> UnnamedTypes.isIn(field.type()))
                && isPlace(String.valueOf(record.name()));
    }

    @Override
    public boolean looksInto(Declaration.Record record) {
        return record.name() == null || mentions(record) || lookedInto.contains(record.id()) || hasMember(record, 0);
    }

    /** Members of anonymous members are the record's own. */
    private boolean hasMember(Declaration.Record record, int depth) {
        if (record.fields() == null || depth > MAX_DEPTH) {
            return depth > MAX_DEPTH;
        }
        for (Declaration.Field field : record.fields()) {
            if (field.name() != null) {
                if (members.contains(stem(renaming.member(field.name()))) || members.contains(stem(field.name()))) {
                    return true;
                }
            } else if (field.type().canonical() instanceof CType.RecordType(RecordId id)) {
                Declaration.Record inner = model.records().get(id);
                if (inner != null && hasMember(inner, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Collection<Declaration> needs(Declaration declaration) {
        List<Declaration> needed = new ArrayList<>();
        switch (declaration) {
            case Declaration.Function function -> addNeeded(function, needed);
            case Declaration.Record record -> {
                OwnedType owned = idioms.owned().of(record.id());
                if (owned != null) {
                    needed.add(owned.free());
                }
            }
            case Declaration.Typedef typedef -> addLengths(typedef.name(), needed);
            case Declaration.Enumeration _, Declaration.Variable _, Declaration.Macro _ -> {}
        }
        return needed;
    }

    private void addLengths(String place, List<Declaration> needed) {
        for (BufferUse buffer : idioms.buffers().of(place)) {
            buffer.length().functions().forEach(name -> needed.addAll(functions.getOrDefault(name, List.of())));
        }
    }

    private void addNeeded(Declaration.Function function, List<Declaration> needed) {
        // a variadic function and its forms are overloads of one another
        needed.addAll(functions.getOrDefault(function.name(), List.of()));
        String free = idioms.strings().of(function.name()).free();
        needed.addAll(functions.getOrDefault(free, List.of()));
        addLengths(function.key(), needed);
        FunctionErrors errors = idioms.errors().of(function);
        if (errors != null) {
            ErrorWay way = errors.way();
            if (way.code() != null) {
                needed.add(way.code());
            }
            switch (way.message()) {
                case Message.Plain(var message) -> needed.add(message);
                case Message.OfObject(var message, var _) -> needed.add(message);
                case Message.Strerror _ -> {}
                case null -> {}
            }
        }
    }

    @Override
    public Declaration.@Nullable Typedef named(CType.Function type) {
        String name = naming.classes().typedef(type);
        return name == null ? null : typedefs.get(name);
    }
}
