package dev.gatun.generator.resolve.cpp;

import org.jspecify.annotations.Nullable;

/**
 * What stands around specifiers that may define a type.
 *
 * @param documentation of the declaration
 * @param typedefName the first name that a typedef gives the type, which names an unnamed class for linkage ([dcl.typedef]); null for none
 * @param alone whether no declarator follows
 * @param friend whether it is befriended
 */
record Around(@Nullable String documentation, @Nullable String typedefName, boolean alone, boolean friend) {

    static final Around NOTHING = new Around(null, null, false, false);
}
