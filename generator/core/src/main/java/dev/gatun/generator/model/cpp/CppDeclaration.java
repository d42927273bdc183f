package dev.gatun.generator.model.cpp;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a C++ header declares: one per entity, redeclarations merged. Members of classes have the class's name as their scope; members of
 * namespaces have {@link CppAccess#PUBLIC}.
 */
public sealed interface CppDeclaration {

    QualifiedName name();

    CppAccess access();

    /** The documenting comment, delimiters included; null where there is none. */
    @Nullable String documentation();

    SourcePosition position();

    /**
     * A class, struct or union.
     *
     * @param members in source order; null where it is declared only
     * @param friends functions that are defined, or declared for the first time, as its friends: found by its arguments
     * @param befriended templates of such functions
     * @param used what using declarations bring from bases that are instances of templates: part of the members once it is instantiated
     */
    record CppClass(
            QualifiedName name,
            ClassKey key,
            boolean isFinal,
            List<Base> bases,
            @Nullable List<CppDeclaration> members,
            List<Function> friends,
            List<FunctionTemplate> befriended,
            List<Used> used,
            CppAccess access,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {

        public CppClass(
                QualifiedName name,
                ClassKey key,
                boolean isFinal,
                List<Base> bases,
                @Nullable List<CppDeclaration> members,
                List<Function> friends,
                CppAccess access,
                List<Attribute> attributes,
                @Nullable String documentation,
                SourcePosition position) {
            this(
                    name,
                    key,
                    isFinal,
                    bases,
                    members,
                    friends,
                    List.of(),
                    List.of(),
                    access,
                    attributes,
                    documentation,
                    position);
        }

        /** The same with other members. */
        public CppClass with(List<CppDeclaration> others) {
            return new CppClass(
                    name,
                    key,
                    isFinal,
                    bases,
                    others,
                    friends,
                    befriended,
                    used,
                    access,
                    attributes,
                    documentation,
                    position);
        }

        public boolean isComplete() {
            return members != null;
        }

        /** The members of one kind, in source order. */
        public <D extends CppDeclaration> Stream<D> members(Class<D> kind) {
            return members == null
                    ? Stream.empty()
                    : members.stream().filter(kind::isInstance).map(kind::cast);
        }
    }

    record Base(CppType type, CppAccess access, boolean isVirtual) {}

    /**
     * {@code using base::name;} in a class.
     *
     * @param name of member functions; empty for the base's constructors
     */
    record Used(CppType base, String name, CppAccess access, SourcePosition position) {}

    /**
     * A function, or a member function of any kind.
     *
     * @param result void for constructors and destructors
     * @param kind whether and how it belongs to a class
     * @param cLinkage whether it has C language linkage, and so a symbol of its own
     * @param templateArguments explicit arguments with which an instance of a function template is called
     * @param constrained whether a {@code requires} clause says when it exists
     */
    record Function(
            QualifiedName name,
            Kind kind,
            CppType result,
            List<Parameter> parameters,
            boolean variadic,
            Qualifiers qualifiers,
            Virtuality virtuality,
            Definition definition,
            boolean cLinkage,
            List<TemplateArgument> templateArguments,
            boolean constrained,
            CppAccess access,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {

        public enum Kind {
            /** Of a namespace; friends too. */
            FREE,
            METHOD,
            STATIC,
            CONSTRUCTOR,
            DESTRUCTOR,
            /** Its result is the type it converts to. */
            CONVERSION
        }

        public enum Virtuality {
            NONE,
            VIRTUAL,
            PURE
        }

        public enum Definition {
            /** Declared only. */
            NONE,
            /** Its body is in the header. */
            BODY,
            DEFAULTED,
            DELETED
        }

        /**
         * @param reference {@code &}, {@code &&} behind the parameters
         * @param isNoexcept whether it is known to throw nothing
         * @param isOverride whether it is said to override
         */
        public record Qualifiers(
                boolean isConst,
                boolean isVolatile,
                dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier reference,
                boolean isNoexcept,
                boolean isOverride,
                boolean isFinal,
                boolean isExplicit,
                boolean isConstexpr) {}

        public boolean isStatic() {
            return kind == Kind.STATIC;
        }

        /** {@code +} of {@code operator+}; null for what is no operator. */
        public @Nullable String operator() {
            String text = name.identifier();
            return kind != Kind.CONVERSION
                            && text.startsWith("operator")
                            && !Character.isJavaIdentifierPart(text.charAt(8))
                    ? text.substring(8).strip()
                    : text.startsWith("operator ") && kind != Kind.CONVERSION ? text.substring(9) : null;
        }

        /** As declared in C++, without a semicolon, for comments: {@code double area() const noexcept}. */
        public String spelling() {
            return CppTypes.declare(this);
        }
    }

    /**
     * @param type as declared: {@code int a[4]} is an array
     * @param defaultArgument as it stands; null where there is none
     */
    record Parameter(
            @Nullable String name, CppType type, @Nullable String defaultArgument, List<Attribute> attributes) {}

    /**
     * A non-static data member.
     *
     * @param name its last part is empty for an anonymous union or struct, and for an unnamed bit-field
     * @param width of a bit-field, in bits
     */
    record Field(
            QualifiedName name,
            CppType type,
            OptionalInt width,
            boolean isMutable,
            boolean hasInitializer,
            CppAccess access,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {}

    /**
     * A variable of a namespace, or a static data member.
     *
     * @param value what it is known to be; null for what is no constant
     * @param dependent in patterns, the initializer whose value depends on template parameters; null for any other
     */
    record Variable(
            QualifiedName name,
            CppType type,
            boolean isConstexpr,
            @Nullable ConstantValue value,
            @Nullable TokenRun dependent,
            CppAccess access,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {

        public Variable(
                QualifiedName name,
                CppType type,
                boolean isConstexpr,
                @Nullable ConstantValue value,
                CppAccess access,
                List<Attribute> attributes,
                @Nullable String documentation,
                SourcePosition position) {
            this(name, type, isConstexpr, value, null, access, attributes, documentation, position);
        }
    }

    /**
     * @param name its last part is empty for an unnamed one
     * @param underlying the fixed one, or the one that holds all values
     * @param complete whether its enumerators are known
     */
    record Enumeration(
            QualifiedName name,
            boolean scoped,
            FundamentalKind underlying,
            boolean complete,
            List<Enumerator> enumerators,
            CppAccess access,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {}

    /** @param dependent in patterns, what its value is where that depends on template parameters; null for any other */
    record Enumerator(
            String name,
            BigInteger value,
            @Nullable TokenRun dependent,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position) {

        public Enumerator(
                String name,
                BigInteger value,
                List<Attribute> attributes,
                @Nullable String documentation,
                SourcePosition position) {
            this(name, value, null, attributes, documentation, position);
        }
    }

    /** A typedef, or {@code using x = y;}. */
    record Alias(
            QualifiedName name,
            CppType type,
            CppAccess access,
            @Nullable String documentation,
            SourcePosition position) implements CppDeclaration {}

    /** An object-like macro that is a value. */
    record Macro(
            QualifiedName name,
            ConstantValue value,
            CppType type,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {
        @Override
        public CppAccess access() {
            return CppAccess.PUBLIC;
        }
    }

    /**
     * A class template.
     *
     * @param pattern its types name the parameters; its own name has no arguments
     * @param partials partial specialisations
     */
    record ClassTemplate(
            QualifiedName name, List<TemplateParameter> parameters, CppClass pattern, List<Partial> partials)
            implements CppDeclaration {
        @Override
        public CppAccess access() {
            return pattern.access();
        }

        @Override
        public @Nullable String documentation() {
            return pattern.documentation();
        }

        @Override
        public SourcePosition position() {
            return pattern.position();
        }
    }

    /** @param arguments in terms of its own parameters */
    record Partial(List<TemplateParameter> parameters, List<TemplateArgument> arguments, CppClass pattern) {}

    record FunctionTemplate(QualifiedName name, List<TemplateParameter> parameters, Function pattern)
            implements CppDeclaration {
        @Override
        public CppAccess access() {
            return pattern.access();
        }

        @Override
        public @Nullable String documentation() {
            return pattern.documentation();
        }

        @Override
        public SourcePosition position() {
            return pattern.position();
        }
    }

    record AliasTemplate(
            QualifiedName name,
            List<TemplateParameter> parameters,
            CppType type,
            CppAccess access,
            @Nullable String documentation,
            SourcePosition position)
            implements CppDeclaration {}
}
