package dev.gatun.generator.emit.java.cpp;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names for local variables of one method, which are none of its parameters. */
final class Locals {

    private final Set<String> taken;

    Locals(Collection<String> parameters) {
        this.taken = new HashSet<>(parameters);
        taken.add("failure");
    }

    /** The name itself, or with underscores. */
    String of(String name) {
        String found = name;
        while (!taken.add(found)) {
            found += "_";
        }
        return found;
    }
}
