package dev.gatun.generator.preprocess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The macros in force, in order of definition. */
final class MacroStore {

    private final Map<String, Macro> macros = new LinkedHashMap<>(4096);
    private final Map<String, Deque<Optional<Macro>>> pushed = new HashMap<>();
    private final Set<String> operators;
    private final ExpansionBudget budget = new ExpansionBudget();

    /**
     * An empty store.
     *
     * @param operators names such as {@code __has_include} that count as defined but are no macros
     */
    MacroStore(Set<String> operators) {
        this.operators = operators;
    }

    @Nullable Macro find(String name) {
        return macros.get(name);
    }

    boolean isDefined(String name) {
        return macros.containsKey(name) || operators.contains(name);
    }

    /** Shared by all that expand these macros. */
    ExpansionBudget budget() {
        return budget;
    }

    void define(Macro macro) {
        String name = macro.definition().name();
        macros.remove(name);
        macros.put(name, macro);
    }

    void undefine(String name) {
        macros.remove(name);
    }

    /** {@code #pragma push_macro}. */
    void push(String name) {
        pushed.computeIfAbsent(name, key -> new ArrayDeque<>()).push(Optional.ofNullable(macros.get(name)));
    }

    /** {@code #pragma pop_macro}; without a push nothing happens. */
    void pop(String name) {
        Deque<Optional<Macro>> stack = pushed.get(name);
        if (stack != null && !stack.isEmpty()) {
            stack.pop().ifPresentOrElse(this::define, () -> undefine(name));
        }
    }

    Collection<MacroDefinition> definitions() {
        List<MacroDefinition> list = new ArrayList<>(macros.size());
        for (Macro macro : macros.values()) {
            list.add(macro.definition());
        }
        return List.copyOf(list);
    }
}
