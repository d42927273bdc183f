package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration: of a namespace's body, or a member of a class (C++20 [dcl.pre], [class.mem]). */
public sealed interface CppSyntax {

    SourcePosition position();

    /**
     * @param names {@code a}, {@code b} of {@code namespace a::b}; empty for an unnamed one
     * @param inline whether the innermost one is inline
     */
    record Namespace(
            List<String> names,
            boolean inline,
            List<Attribute> attributes,
            List<CppSyntax> members,
            SourcePosition position)
            implements CppSyntax {}

    record NamespaceAlias(String name, CppName target, SourcePosition position) implements CppSyntax {}

    /** {@code using namespace n;} */
    record UsingDirective(CppName namespace, SourcePosition position) implements CppSyntax {}

    /** {@code using n::f;}, {@code using Base::Base;}; one per declarator. */
    record UsingDeclaration(CppName name, boolean typename, boolean pack, SourcePosition position)
            implements CppSyntax {}

    /** {@code using enum e;} */
    record UsingEnum(CppName name, SourcePosition position) implements CppSyntax {}

    /** {@code using name = type;} A typedef is a {@link Simple}. */
    record Alias(
            String name,
            CppTypeId type,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppSyntax {}

    /** {@code extern "C" {...}}, or of one declaration. */
    record Linkage(String language, boolean braced, List<CppSyntax> members, SourcePosition position)
            implements CppSyntax {}

    /**
     * Variables, fields, functions, typedefs, and definitions of classes and enums, which are its type. Without declarators where only a type
     * is declared.
     */
    record Simple(
            CppSpecifiers specifiers,
            List<CppInitDeclarator> declarators,
            @Nullable String documentation,
            SourcePosition position)
            implements CppSyntax {}

    /**
     * @param parameters empty for an explicit specialisation, {@code template <>}
     * @param constrained whether it has a {@code requires} clause, which is left out
     */
    record Template(
            List<CppTemplateParameter> parameters,
            boolean constrained,
            CppSyntax declaration,
            @Nullable String documentation,
            SourcePosition position)
            implements CppSyntax {}

    /** {@code template class vector<int>;}, with {@code extern} before it too. */
    record ExplicitInstantiation(boolean extern, CppSyntax declaration, SourcePosition position) implements CppSyntax {}

    record Concept(String name, SourcePosition position) implements CppSyntax {}

    /** Not looked at: shims let the compiler deduce. */
    record DeductionGuide(String template, SourcePosition position) implements CppSyntax {}

    record StaticAssertion(TokenRun condition, SourcePosition position) implements CppSyntax {}

    /** A {@link Simple} or {@link Template} behind {@code friend}; {@code friend class x;} is a {@link Simple} without declarators. */
    record Friend(CppSyntax declaration, SourcePosition position) implements CppSyntax {}

    /** {@code public:}; members behind it have that access. */
    record AccessLabel(CppAccess access, SourcePosition position) implements CppSyntax {}

    record Empty(SourcePosition position) implements CppSyntax {}

    /** What could not be parsed, and is reported. */
    record Unparsed(@Nullable String name, SourcePosition position) implements CppSyntax {}
}
