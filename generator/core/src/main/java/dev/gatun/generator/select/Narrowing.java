package dev.gatun.generator.select;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Skipped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of a selection what Java sources use, with all that this needs. Records of which only pointers are used, and which nobody looks
 * into, are incomplete then, so that what they consist of doesn't come along.
 */
public final class Narrowing {

    private final Selection whole;
    private final Usage usage;
    private final Closure closure;
    private final List<Declaration> asked = new ArrayList<>();

    private Narrowing(Selection whole, Usage usage) {
        this.whole = whole;
        this.usage = usage;
        Set<Declaration> selected = new HashSet<>(whole.declarations());
        this.closure = new Closure(
                whole.model(),
                declaration -> !selected.contains(declaration),
                record -> !usage.looksInto(record),
                usage::named);
    }

    /** The part of a selection that is used. */
    public static Selection narrow(Selection whole, Usage usage) {
        return new Narrowing(whole, usage).run();
    }

    private Selection run() {
        for (Declaration declaration : whole.declarations()) {
            Declaration used = used(declaration);
            if (used != null) {
                asked.add(used);
                closure.add(used);
            }
        }
        addNeeded();
        List<Declaration> unbindable =
                whole.unbindable().stream().filter(usage::mentions).toList();
        return new Selection(closure.pruned(), inOrder(), asked, unbindable, skipped(unbindable), whole.diagnostics());
    }

    /** The declaration, or the part of it that is used; null for none. */
    private @Nullable Declaration used(Declaration declaration) {
        if (declaration instanceof Declaration.Enumeration enumeration && !usage.mentions(declaration)) {
            List<Declaration.Constant> constants =
                    enumeration.constants().stream().filter(usage::mentions).toList();
            // one with a name goes whole, as in any selection
            return enumeration.name() != null && !constants.isEmpty()
                    ? enumeration
                    : Wish.withConstants(enumeration, constants);
        }
        return usage.mentions(declaration) ? declaration : null;
    }

    private void addNeeded() {
        Set<Declaration> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Declaration> waiting = new ArrayDeque<>(closure.declarations());
        while (!waiting.isEmpty()) {
            Declaration next = waiting.poll();
            if (asked.add(next)) {
                for (Declaration needed : usage.needs(next)) {
                    closure.add(needed);
                    waiting.addAll(closure.declarations());
                }
            }
        }
    }

    /** What is used stands where it stood. */
    private List<Declaration> inOrder() {
        Set<Declaration> selected = closure.declarations();
        List<Declaration> ordered = new ArrayList<>(selected.size());
        for (Declaration declaration : whole.declarations()) {
            Declaration bound = closure.asBound(declaration);
            if (selected.remove(bound)) {
                ordered.add(bound);
            }
        }
        ordered.addAll(selected);
        return ordered;
    }

    /** Reasons why something that is used is missing; the others are nobody's business. */
    private List<Skipped> skipped(List<Declaration> unbindable) {
        Set<String> missed = new HashSet<>();
        unbindable.forEach(declaration -> missed.add(declaration.name()));
        return whole.skipped().stream()
                .filter(skipped -> missed.contains(skipped.name()) || usage.mentions(skipped))
                .toList();
    }
}
