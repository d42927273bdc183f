package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.QualifiedName;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What members of the standard's containers need of their elements, which their declarations don't say ([container.requirements.general],
 * [sequence.reqmts], [map.access], [list.ops], [pairs.pair]). A member whose elements lack it can't be instantiated.
 */
final class ElementNeeds {

    /** Elements that stand in a row are moved up when others come or go. */
    private static final Set<String> ROWS = Set.of("std::vector", "std::deque");

    private static final Set<String> SEQUENCES =
            Set.of("std::vector", "std::deque", "std::list", "std::forward_list", "std::array");
    private static final Set<String> MAPS = Set.of("std::map", "std::unordered_map");
    private static final Set<String> OTHERS = Set.of(
            "std::set",
            "std::unordered_set",
            "std::multiset",
            "std::unordered_multiset",
            "std::multimap",
            "std::unordered_multimap");
    private static final String PAIR = "std::pair";

    private static final Set<String> COPYING =
            Set.of("operator=", "assign", "insert", "push_back", "push_front", "resize", "fill");
    private static final Set<String> ASSIGNING = Set.of("operator=", "assign", "insert", "fill");

    private final Facts facts;
    private final FreeOperators operators;

    ElementNeeds(Facts facts, FreeOperators operators) {
        this.facts = facts;
        this.operators = operators;
    }

    /** Whether the elements have what a function needs of them, as far as is known. */
    boolean areMet(Function function) {
        QualifiedName owner = function.name().scope();
        if (!function.name().isMember() || !owner.isSpecialization()) {
            return true;
        }
        String template = StdTypes.template(owner);
        ClassType container = new ClassType(owner);
        if (template.equals(PAIR)) {
            return ofPair(function, container);
        }
        boolean known = SEQUENCES.contains(template) || MAPS.contains(template) || OTHERS.contains(template);
        return !known || (isCopied(function, template, owner) && ofElements(function, template, container));
    }

    private boolean ofPair(Function function, ClassType pair) {
        return switch (function.name().identifier()) {
            case "pair" ->
                function.parameters().isEmpty()
                        ? both(pair, facts::isDefaultConstructible)
                        : !takesConst(function) || both(pair, facts::isCopyable);
            case "operator=" -> both(pair, type -> !type.isConst() && facts.isAssignable(type));
            case "swap" -> both(pair, type -> !type.isConst() && facts.isMovable(type));
            default -> true;
        };
    }

    private static boolean both(ClassType pair, Predicate<CppType> fact) {
        CppType first = StdTypes.argument(pair, 0);
        CppType second = StdTypes.argument(pair, 1);
        return first == null || second == null || (fact.test(first) && fact.test(second));
    }

    private boolean isCopied(Function function, String template, QualifiedName owner) {
        String name = function.name().identifier();
        if (!takesConst(function) || !(COPYING.contains(name) || name.equals(owner.identifier()))) {
            return true;
        }
        boolean assigns = ASSIGNING.contains(name) && SEQUENCES.contains(template);
        boolean moves = template.equals("std::list") && name.equals("insert");
        return facts.isCopyable(owner) && (!assigns || moves || facts.isAssignable(owner));
    }

    private boolean ofElements(Function function, String template, ClassType container) {
        CppType element = StdTypes.argument(container, MAPS.contains(template) ? 1 : 0);
        if (element == null) {
            return true;
        }
        String name = function.name().identifier();
        boolean row = ROWS.contains(template);
        return switch (name) {
            case "operator[]" -> !MAPS.contains(template) || facts.isDefaultConstructible(element);
            case "resize" -> hasDefaults(function, element) && (!row || facts.isMovable(element));
            case "reserve", "shrink_to_fit" -> !row || facts.isMovable(element);
            case "erase" -> !row || facts.isMoveAssignable(element);
            case "insert" ->
                !takesRvalue(function) || (facts.isMovable(element) && (!row || facts.isMoveAssignable(element)));
            case "push_back", "push_front" -> !takesRvalue(function) || facts.isMovable(element);
            case "remove", "unique" -> !SEQUENCES.contains(template) || has(element, "==");
            case "sort", "merge" -> !SEQUENCES.contains(template) || has(element, "<");
            default -> !name.equals(container.name().identifier()) || hasDefaults(function, element);
        };
    }

    /** Of {@code C(n)} and {@code resize(n)}. */
    private boolean hasDefaults(Function function, CppType element) {
        boolean counted = function.parameters().size() == 1
                && function.parameters().getFirst().type().canonical() instanceof CppType.Fundamental;
        return !counted || facts.isDefaultConstructible(element);
    }

    private static boolean takesConst(Function function) {
        return function.parameters().stream()
                .anyMatch(each -> each.type().canonical() instanceof CppType.Reference(CppType referred, boolean rvalue)
                        && !rvalue
                        && referred.isConst());
    }

    private static boolean takesRvalue(Function function) {
        return function.parameters().stream()
                .anyMatch(each ->
                        each.type().canonical() instanceof CppType.Reference(CppType _, boolean rvalue) && rvalue);
    }

    private boolean has(CppType element, String operator) {
        return !(element.desugared().canonical() instanceof ClassType(QualifiedName name))
                || StdTypes.isStandard(name)
                || has(name, operator, 0);
    }

    /** As a member, its own or of a base, or found by the argument. */
    private boolean has(QualifiedName name, String operator, int depth) {
        Predicate<Function> wanted = each -> operator.equals(each.operator()) || "<=>".equals(each.operator());
        CppClass declared = facts.find(name);
        return declared == null
                || operators.of(name).stream().anyMatch(wanted)
                || declared.members(Function.class).anyMatch(wanted)
                || declared.bases().stream()
                        .map(Bases::nameOf)
                        .anyMatch(base -> base == null || depth > 100 || has(base, operator, depth + 1));
    }
}
