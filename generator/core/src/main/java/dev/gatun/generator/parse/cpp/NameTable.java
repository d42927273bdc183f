package dev.gatun.generator.parse.cpp;

import java.util.HashMap;
import java.util.Map;

/**
 * What identifiers have been declared as so far, in whichever scope: enough to read declarations, where it decides few and rare cases; the resolver
 * looks names up properly.
 */
final class NameTable {

    private static final int TYPE = 1;
    private static final int VALUE = 2;
    private static final int TEMPLATE = 4;
    private static final int CONCEPT = 8;

    private final Map<String, Integer> kinds = new HashMap<>();

    void addType(String name, boolean template) {
        add(name, template ? TYPE | TEMPLATE : TYPE);
    }

    /** A variable, function or enumerator. */
    void addValue(String name, boolean template) {
        add(name, template ? VALUE | TEMPLATE : VALUE);
    }

    void addConcept(String name) {
        add(name, CONCEPT | TEMPLATE);
    }

    private void add(String name, int kind) {
        kinds.merge(name, kind, (old, added) -> old | added);
    }

    private boolean is(String name, int kind) {
        return (kinds.getOrDefault(name, 0) & kind) != 0;
    }

    boolean isTemplate(String name) {
        return is(name, TEMPLATE);
    }

    boolean isConcept(String name) {
        return is(name, CONCEPT);
    }

    boolean isType(String name) {
        return is(name, TYPE);
    }

    /** Whether it has been declared, and as nothing but variables and functions that are no templates. */
    boolean isOnlyValue(String name) {
        return kinds.getOrDefault(name, 0) == VALUE;
    }
}
