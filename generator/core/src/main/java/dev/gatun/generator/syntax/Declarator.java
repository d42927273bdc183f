package dev.gatun.generator.syntax;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * C23 6.7.7 declarator. The tree nests as the grammar does: {@code *a[3]} is a pointer declarator around an array
 * declarator
 * around the name, and reads from the inside out: a is an array of 3 pointers.
 */
public sealed interface Declarator {

    /** The declared name, or the place of an abstract declarator's missing name (null). */
    record Name(@Nullable String name, List<Attribute> attributes, SourcePosition position) implements Declarator {}

    /** @param block whether it is a block of Clang's ({@code ^}): an address of something that only its runtime can call */
    record Pointer(Set<TypeQualifier> qualifiers, List<Attribute> attributes, boolean block, Declarator inner)
            implements Declarator {}

    /**
     * @param size the bound; null for {@code []} and {@code [*]}
     * @param qualifiers those between the brackets (parameters only)
     * @param atLeast whether {@code static} promises an array of at least that size (parameters only)
     */
    record Array(Declarator inner, @Nullable TokenRun size, Set<TypeQualifier> qualifiers, boolean atLeast)
            implements Declarator {}

    /**
     * @param prototype false for an empty list before C23 and for a K&amp;R identifier list: nothing is said of the
     *     parameters
     */
    record Function(Declarator inner, List<Parameter> parameters, boolean variadic, boolean prototype)
            implements Declarator {}

    /** C23 6.7.7.4 parameter-declaration. {@code (void)} gives no parameter at all. */
    record Parameter(DeclarationSpecifiers specifiers, Declarator declarator, List<Attribute> attributes) {}

    /** The name at the heart of it. */
    default Name innermost() {
        return switch (this) {
            case Name name -> name;
            case Pointer pointer -> pointer.inner().innermost();
            case Array array -> array.inner().innermost();
            case Function function -> function.inner().innermost();
        };
    }
}
