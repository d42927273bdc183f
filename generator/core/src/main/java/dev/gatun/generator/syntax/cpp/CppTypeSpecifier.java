package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeSpecifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type that specifiers name or define ([dcl.type]). */
public sealed interface CppTypeSpecifier {

    /** Fundamental types; {@code bool} is {@link TypeSpecifier.Word#BOOL}. */
    record Basic(List<TypeSpecifier.Word> words) implements CppTypeSpecifier {}

    /** A class, enum, alias, template parameter or specialisation. */
    record Named(CppName name, boolean typename) implements CppTypeSpecifier {}

    /** {@code auto}, {@code decltype(auto)}; also behind a concept's name, which is left out. */
    record Auto(boolean decltype) implements CppTypeSpecifier {}

    record Decltype(TokenRun expression) implements CppTypeSpecifier {}

    /** {@code __underlying_type(T)} and its like. */
    record Transformed(String trait, CppTypeId type) implements CppTypeSpecifier {}

    /** Constructors, destructors and conversion functions have none. */
    record None() implements CppTypeSpecifier {}

    enum ClassKey {
        CLASS,
        STRUCT,
        UNION
    }

    /** {@code struct name}, without a body: a declaration where no declarator follows. */
    record ElaboratedClass(ClassKey key, CppName name, List<Attribute> attributes) implements CppTypeSpecifier {}

    /** {@code enum name}, without a body or underlying type. */
    record ElaboratedEnum(CppName name) implements CppTypeSpecifier {}

    /**
     * A definition of a class.
     *
     * @param name null for an unnamed one; with template arguments for a specialisation
     * @param members access labels among them
     * @param pack {@code #pragma pack} in force, in bytes; 0 for none
     */
    record ClassDefinition(
            ClassKey key,
            @Nullable CppName name,
            boolean isFinal,
            List<BaseSpecifier> bases,
            List<CppSyntax> members,
            List<Attribute> attributes,
            int pack,
            SourcePosition position)
            implements CppTypeSpecifier {}

    /** @param access null for the default: public in a struct, private in a class */
    record BaseSpecifier(@Nullable CppAccess access, boolean isVirtual, CppName type, boolean pack) {}

    /**
     * A definition of an enum, or an opaque declaration ({@code enum class e : int;}).
     *
     * @param name null for an unnamed one
     * @param scoped whether it is an {@code enum class}
     * @param underlying null where it is not said
     * @param enumerators null for an opaque declaration
     */
    record EnumDefinition(
            @Nullable CppName name,
            boolean scoped,
            @Nullable CppTypeId underlying,
            @Nullable List<TypeSpecifier.Enumerator> enumerators,
            List<Attribute> attributes,
            SourcePosition position)
            implements CppTypeSpecifier {}
}
