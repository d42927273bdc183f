package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.plan.idiom.FunctionErrors;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.generator.select.Selection;
import dev.gatun.generator.use.UsedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that {@link UsedDeclarations} asks for, whichever a program mentions: all others make no difference. */
public final class UsableNames {

    private static final String CALL = "call";
    private static final String FIELD = "field";
    private static final String TYPE = "type";
    private static final String MEMBER = "member";

    private final Naming naming;
    private final Renaming renaming;
    private final SortedSet<String> lines = new TreeSet<>();

    private UsableNames(Naming naming) {
        this.naming = naming;
        this.renaming = naming.renaming();
    }

    /**
     * The names in a selection, as {@link UsedNames#among} takes them.
     *
     * @param naming of the whole selection
     */
    public static List<String> of(Selection whole, Naming naming) {
        UsableNames names = new UsableNames(naming);
        whole.declarations().forEach(names::add);
        whole.unbindable().forEach(names::add);
        whole.model().records().values().forEach(names::addMembers);
        for (Skipped skipped : whole.skipped()) {
            names.add(CALL, skipped.name(), names.renaming.function(skipped.name()));
            names.add(FIELD, skipped.name(), names.renaming.constant(skipped.name()));
            names.addType(skipped.name());
        }
        return new ArrayList<>(names.lines);
    }

    private void add(String role, String name, String renamed) {
        lines.add(role + " " + stem(name));
        lines.add(role + " " + stem(renamed));
    }

    private static String stem(String name) {
        return UsedNames.stem(NameScope.identifier(name));
    }

    private void add(Declaration declaration) {
        String name = declaration.name();
        switch (declaration) {
            case Declaration.Function function -> add(function);
            case Declaration.Variable variable -> {
                add(CALL, variable.name(), renaming.function(variable.name()));
                addPlaces(variable.name(), variable.type());
            }
            case Declaration.Macro macro -> add(FIELD, macro.name(), renaming.constant(macro.name()));
            case Declaration.Enumeration enumeration -> {
                addType(name == null ? "" : name);
                enumeration
                        .constants()
                        .forEach(constant -> add(FIELD, constant.name(), renaming.constant(constant.name())));
            }
            case Declaration.Typedef typedef -> addType(typedef.name());
            case Declaration.Record record -> {
                addType(name == null ? "" : name);
                if (name != null && record.fields() != null) {
                    record.fields().forEach(field -> addPlaces(name, field.type()));
                }
            }
        }
    }

    private void add(Declaration.Function function) {
        String renamed = renaming.function(function.name());
        add(CALL, function.name(), renamed);
        if (function.definition() == Declaration.Function.Definition.FIXED_FORM) {
            lines.add(CALL + "* " + stem(renamed));
        }
        addPlaces(function.name(), function.type());
        FunctionErrors errors = naming.idioms().errors().of(function);
        if (errors != null) {
            lines.add(TYPE + " "
                    + stem(ExceptionPlanner.wantedName(
                            errors.way(), naming.classes().header())));
        }
    }

    private void addType(String name) {
        if (!name.isEmpty()) {
            add(TYPE, name, renaming.type(name));
        }
    }

    private void addPlaces(String name, CType type) {
        if (UnnamedTypes.isIn(type)) {
            lines.add(TYPE + "* " + stem(renaming.type(name)));
        }
    }

    private void addMembers(Declaration.Record record) {
        if (record.fields() != null) {
            for (Declaration.Field field : record.fields()) {
                if (field.name() != null) {
                    add(MEMBER, field.name(), renaming.member(field.name()));
                }
            }
        }
    }
}
