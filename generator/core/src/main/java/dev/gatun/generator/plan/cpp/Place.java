package dev.gatun.generator.plan.cpp;

import org.jspecify.annotations.Nullable;

/**
 * Where a type without a name is written.
 *
 * @param packageName of the class that its type would go to
 * @param outer the class that it would be nested in; null for one at top level
 * @param name what it would be called
 */
record Place(String packageName, @Nullable JavaName outer, String name) {

    /** A part of it. */
    Place part(String part) {
        return new Place(packageName, outer, name + "_" + part);
    }
}
