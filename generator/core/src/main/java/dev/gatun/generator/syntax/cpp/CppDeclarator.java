package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeQualifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A declarator ([dcl.decl]), inside out as in C: {@code *f()} is a function inside of a pointer. */
public sealed interface CppDeclarator {

    /**
     * @param name null for an abstract declarator
     * @param pack whether {@code ...} stands before it
     */
    record Name(@Nullable CppName name, boolean pack, List<Attribute> attributes, SourcePosition position)
            implements CppDeclarator {}

    record Pointer(Set<TypeQualifier> qualifiers, CppDeclarator inner) implements CppDeclarator {}

    record Reference(boolean rvalue, CppDeclarator inner) implements CppDeclarator {}

    record MemberPointer(CppName ofClass, Set<TypeQualifier> qualifiers, CppDeclarator inner)
            implements CppDeclarator {}

    /** @param size null for an unknown bound */
    record Array(CppDeclarator inner, @Nullable TokenRun size) implements CppDeclarator {}

    /**
     * @param qualifiers {@code const}, {@code volatile} behind the parameters
     * @param trailing the type behind {@code ->}; null where there is none
     * @param constrained whether it has a {@code requires} clause, which is left out
     */
    record Function(
            CppDeclarator inner,
            List<Parameter> parameters,
            boolean variadic,
            Set<TypeQualifier> qualifiers,
            RefQualifier refQualifier,
            ExceptionSpecification exceptions,
            @Nullable CppTypeId trailing,
            boolean isOverride,
            boolean isFinal,
            boolean constrained,
            List<Attribute> attributes)
            implements CppDeclarator {}

    enum RefQualifier {
        NONE,
        LVALUE,
        RVALUE
    }

    /** What a function says of exceptions ([except.spec]). */
    sealed interface ExceptionSpecification {

        record None() implements ExceptionSpecification {}

        /** {@code noexcept}, {@code throw()} */
        record Noexcept() implements ExceptionSpecification {}

        record NoexceptIf(TokenRun condition) implements ExceptionSpecification {}

        /** {@code throw(x)}, which C++17 took away. */
        record Throw() implements ExceptionSpecification {}
    }

    /** @param defaultArgument null where there is none */
    record Parameter(
            CppSpecifiers specifiers,
            CppDeclarator declarator,
            @Nullable TokenRun defaultArgument,
            List<Attribute> attributes,
            SourcePosition position) {}

    /** The declared name's place. */
    default Name innermost() {
        CppDeclarator at = this;
        while (true) {
            switch (at) {
                case Name name -> {
                    return name;
                }
                case Pointer pointer -> at = pointer.inner();
                case Reference reference -> at = reference.inner();
                case MemberPointer pointer -> at = pointer.inner();
                case Array array -> at = array.inner();
                case Function function -> at = function.inner();
            }
        }
    }
}
