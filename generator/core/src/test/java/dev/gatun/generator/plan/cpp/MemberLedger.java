package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppSkipped;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.SkipReason;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.select.cpp.CppSelection;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of each public member of each bound class, and of each selected declaration of a namespace: bound, skipped with a reason, or lost. */
final class MemberLedger {

    private static final Set<String> COMPARISONS = Set.of(">", "<=", ">=");

    private static final Set<String> ALLOCATION = Set.of("new", "new[]", "delete", "delete[]");

    enum Fate {
        BOUND,
        /** Java has it in another form: {@code close()}, {@code copy()}, {@code equals}, the other one of a pair that differs in const. */
        IMPLIED,
        SKIPPED,
        /** Nobody was told. */
        LOST
    }

    /** @param reason of what is skipped; null for any other */
    record Entry(
            CppDeclaration declaration,
            Kind kind,
            Fate fate,
            @Nullable SkipReason reason) {}

    enum Kind {
        CONSTRUCTOR,
        METHOD,
        OPERATOR,
        FIELD,
        VARIABLE,
        TYPE,
        TEMPLATE,
        FUNCTION,
        MACRO
    }

    private final CppSelection selection;
    private final PlannedEntities planned;
    private final Map<String, SkipReason> skipped = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private MemberLedger(CppSelection selection, CppPlan plan) {
        this.selection = selection;
        this.planned = new PlannedEntities(plan);
        Stream.concat(selection.skipped().stream(), plan.skipped().stream())
                .forEach(it -> skipped.putIfAbsent(key(it), it.kind()));
    }

    private static String key(CppSkipped one) {
        return one.name().desugared().spelling() + " at " + one.position();
    }

    static List<Entry> of(CppSelection selection, CppPlan plan) {
        MemberLedger ledger = new MemberLedger(selection, plan);
        for (CppClass bound : selection.classes().values()) {
            if (!StdTypes.isStandard(bound.name())
                    && bound.isComplete()
                    && !bound.name().identifier().isEmpty()) {
                ledger.addMembers(bound.name(), selection.model().classes().get(bound.name()));
            }
        }
        for (CppDeclaration declaration : selection.model().declarations()) {
            if (selection.asked().contains(declaration.name())) {
                ledger.addDeclaration(declaration);
            }
        }
        return ledger.entries;
    }

    private void addDeclaration(CppDeclaration declaration) {
        switch (declaration) {
            case Function it -> addFree(it);
            case Variable it -> add(it, Kind.VARIABLE, planned.hasVariable(it.name()));
            case Enumeration it -> add(it, Kind.TYPE, isBound(it));
            case CppDeclaration.Macro it ->
                add(it, Kind.MACRO, planned.hasConstant(it.name().identifier()));
            case CppClass it -> add(it, Kind.TYPE, planned.classOf(it.name()) != null);
            case CppDeclaration.ClassTemplate it -> add(it, Kind.TEMPLATE, isInstantiated(it));
            case CppDeclaration.FunctionTemplate it when followsFromAnother(it) -> add(it, Kind.TEMPLATE, Fate.IMPLIED);
            case CppDeclaration.FunctionTemplate it -> add(it, Kind.TEMPLATE, planned.hasInstance(it));
            case CppDeclaration.Alias _, CppDeclaration.AliasTemplate _, Field _ -> {}
        }
    }

    /** A comparison where {@code ==} or {@code <} of the same operand has instances. */
    private boolean followsFromAnother(CppDeclaration.FunctionTemplate template) {
        String symbol = String.valueOf(template.pattern().operator());
        String other = symbol.equals("!=") ? "==" : COMPARISONS.contains(symbol) ? "<" : "";
        return selection.model().declarations().stream()
                .filter(CppDeclaration.FunctionTemplate.class::isInstance)
                .map(CppDeclaration.FunctionTemplate.class::cast)
                .filter(it -> other.equals(it.pattern().operator()) && planned.hasInstance(it))
                .anyMatch(it -> types(it.pattern()).equals(types(template.pattern())));
    }

    private void addMembers(QualifiedName around, @Nullable CppClass declared) {
        if (declared == null || declared.members() == null) {
            return;
        }
        ClassPlan plan = planned.classOf(around);
        for (CppDeclaration member : declared.members()) {
            if (member.access() == CppAccess.PUBLIC) {
                addMember(around, declared, plan, member);
            }
        }
        declared.friends().forEach(it -> {
            if (!selection.asked().contains(it.name())) {
                addFree(it);
            }
        });
    }

    private void addFree(Function function) {
        Fate fate = fate(function);
        boolean implied = fate == Fate.LOST
                && function.operator() != null
                && function.parameters().stream()
                        .map(it -> FreeOperators.operand(it.type()))
                        .filter(java.util.Objects::nonNull)
                        .map(planned::classOf)
                        .anyMatch(it -> it != null && isImpliedFree(function, it));
        add(function, function.operator() == null ? Kind.FUNCTION : Kind.OPERATOR, implied ? Fate.IMPLIED : fate);
    }

    private static boolean isImpliedFree(Function function, ClassPlan plan) {
        return isImpliedComparison(String.valueOf(function.operator()), plan)
                || ("<<".equals(function.operator()) && isWritten(plan));
    }

    /** Whether Java says what streams get, or the class something else in its place. */
    private static boolean isWritten(ClassPlan plan) {
        return plan.traits().text()
                || plan.calls().stream()
                        .anyMatch(it ->
                                it.name().equals("toString") && it.arguments().isEmpty());
    }

    private void addMember(QualifiedName around, CppClass declared, @Nullable ClassPlan plan, CppDeclaration member) {
        switch (member) {
            case Function it -> {
                Fate fate = fate(it);
                add(it, kind(it), fate == Fate.LOST && isImplied(it, declared, plan) ? Fate.IMPLIED : fate);
            }
            case Field it
            when !it.name().identifier().isEmpty() ->
                add(it, Kind.FIELD, planned.hasField(around, it.name().identifier()));
            case Field it
            when it.width().isEmpty() && it.type().canonical() instanceof CppType.ClassType(QualifiedName type) ->
                addMembers(around, selection.model().classes().get(type));
            case Variable it -> add(it, Kind.VARIABLE, planned.hasVariable(it.name()));
            case Enumeration it -> add(it, Kind.TYPE, isBound(it));
            case CppClass it
            when !it.name().identifier().isEmpty() -> add(it, Kind.TYPE, planned.classOf(it.name()) != null);
            case CppDeclaration.FunctionTemplate it -> add(it, Kind.TEMPLATE, planned.hasInstance(it));
            case CppDeclaration.ClassTemplate it -> add(it, Kind.TEMPLATE, isInstantiated(it));
            case CppClass _, Field _, CppDeclaration.Alias _, CppDeclaration.AliasTemplate _ -> {}
            case CppDeclaration.Macro _ -> {}
        }
    }

    private boolean isBound(Enumeration type) {
        return planned.hasEnum(type.name())
                || type.enumerators().stream()
                        .allMatch(it -> planned.hasConstant(
                                type.name().scope().member(it.name()).spelling()));
    }

    private boolean isInstantiated(CppDeclaration.ClassTemplate template) {
        return selection.classes().keySet().stream()
                .anyMatch(it -> it.isSpecialization() && it.template().equals(template.name()));
    }

    private static Kind kind(Function function) {
        return switch (function.kind()) {
            case CONSTRUCTOR -> Kind.CONSTRUCTOR;
            case CONVERSION -> Kind.OPERATOR;
            case METHOD, STATIC, DESTRUCTOR, FREE -> function.operator() == null ? Kind.METHOD : Kind.OPERATOR;
        };
    }

    private Fate fate(Function function) {
        return planned.hasFunction(function) ? Fate.BOUND : skipped(function);
    }

    private Fate skipped(CppDeclaration declaration) {
        return skipped.containsKey(PlannedEntities.key(declaration)) ? Fate.SKIPPED : Fate.LOST;
    }

    private void add(CppDeclaration declaration, Kind kind, boolean bound) {
        add(declaration, kind, bound ? Fate.BOUND : skipped(declaration));
    }

    private void add(CppDeclaration declaration, Kind kind, Fate fate) {
        SkipReason reason = fate == Fate.SKIPPED ? skipped.get(PlannedEntities.key(declaration)) : null;
        entries.add(new Entry(declaration, kind, fate, reason));
    }

    private boolean isImplied(Function function, CppClass declared, @Nullable ClassPlan plan) {
        boolean special = function.kind() == Function.Kind.DESTRUCTOR
                || Facts.isCopyConstructor(function, declared.name())
                || Facts.isMoveConstructor(function, declared.name());
        boolean deleted = function.definition() == Function.Definition.DELETED
                && (function.kind() == Function.Kind.CONSTRUCTOR || "=".equals(function.operator()));
        boolean allocates = ALLOCATION.contains(String.valueOf(function.operator()));
        return special
                || deleted
                || allocates
                || isImpliedOperator(function, declared, plan)
                || hasTwin(function, declared);
    }

    private static boolean isImpliedOperator(Function function, CppClass declared, @Nullable ClassPlan plan) {
        String symbol = String.valueOf(function.operator());
        if (symbol.equals("=")) {
            return function.parameters().getFirst().type().canonical() instanceof CppType.Reference reference
                    && reference.rvalue();
        }
        boolean dereferenced = symbol.equals("->") && hasOperator(declared, "*", 0);
        boolean postfix = function.parameters().size() == 1 && hasOperator(declared, symbol, 0);
        return dereferenced
                || (postfix && (symbol.equals("++") || symbol.equals("--")))
                || (plan != null && isImpliedComparison(symbol, plan));
    }

    private static boolean hasOperator(CppClass declared, String symbol, int parameters) {
        return declared.members(Function.class)
                .anyMatch(it -> symbol.equals(it.operator()) && it.parameters().size() == parameters);
    }

    private static boolean isImpliedComparison(String symbol, ClassPlan plan) {
        return (symbol.equals("!=") && plan.traits().equals() != null)
                || (COMPARISONS.contains(symbol) && plan.traits().compare() != null);
    }

    /** Java has one of those that differ in const, or in what they may be called on. */
    private boolean hasTwin(Function function, CppClass declared) {
        return declared.members(Function.class)
                .filter(it -> it != function && it.name().equals(function.name()))
                .filter(it -> types(it).equals(types(function)))
                .anyMatch(planned::hasFunction);
    }

    private static List<String> types(Function function) {
        return function.parameters().stream()
                .map(it -> it.type().desugared().spelling())
                .toList();
    }
}
