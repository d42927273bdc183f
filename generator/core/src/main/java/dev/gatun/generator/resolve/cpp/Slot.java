package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration;
import org.jspecify.annotations.Nullable;

/** A declaration's place among others, in source order; what it holds can grow until the unit's end. */
interface Slot {

    /** What it is, once all is read; null if it came to nothing. */
    @Nullable CppDeclaration declaration();

    /** One that is done. */
    record Done(CppDeclaration declaration) implements Slot {}
}
