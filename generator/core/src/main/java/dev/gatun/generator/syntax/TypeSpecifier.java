package dev.gatun.generator.syntax;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C23 6.7.3 type-specifier; the words of an arithmetic type are collected in one {@link Basic}. */
public sealed interface TypeSpecifier {

    /** A word of an arithmetic type's specifier list, spellings of extensions folded in. */
    enum Word {
        VOID, BOOL, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE, SIGNED, UNSIGNED, COMPLEX, IMAGINARY, INT128, FLOAT16, BF16, FLOAT32, FLOAT32X, FLOAT64,
        FLOAT64X, FLOAT128, DECIMAL32, DECIMAL64, DECIMAL128, WCHAR_T, CHAR8_T, CHAR16_T, CHAR32_T, VA_LIST
    }

    /** @param words in source order, repeated where repeated ({@code long long}); empty for implicit {@code int} */
    record Basic(List<Word> words) implements TypeSpecifier {}

    record TypedefName(String name, SourcePosition position) implements TypeSpecifier {}

    enum RecordKind { STRUCT, UNION }

    /**
     * C23 6.7.3.2.
     *
     * @param tag null for an untagged record
     * @param members null where there is no member list (a reference or forward declaration)
     * @param pack the value of {@code #pragma pack} in force, in bytes; 0 for none
     */
    record RecordSpecifier(
            RecordKind kind,
            @Nullable String tag,
            @Nullable List<Member> members,
            List<Attribute> attributes,
            int pack,
            @Nullable String documentation,
            SourcePosition position)
            implements TypeSpecifier {}

    sealed interface Member {}

    /** C23 member-declaration; without declarators for an anonymous record. */
    record MemberDeclaration(
            DeclarationSpecifiers specifiers,
            List<MemberDeclarator> declarators,
            @Nullable String documentation,
            SourcePosition position)
            implements Member {}

    record MemberAssertion(TokenRun condition) implements Member {}

    /** @param width the bit-field's width, null for an ordinary member */
    record MemberDeclarator(Declarator declarator, @Nullable TokenRun width, List<Attribute> attributes) {}

    /** C23 6.7.3.3. */
    record EnumSpecifier(
            @Nullable String tag,
            @Nullable TypeName underlying,
            @Nullable List<Enumerator> enumerators,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position)
            implements TypeSpecifier {}

    record Enumerator(
            String name,
            @Nullable TokenRun value,
            List<Attribute> attributes,
            @Nullable String documentation,
            SourcePosition position) {}

    record TypeofType(TypeName type, boolean unqualified) implements TypeSpecifier {}

    record TypeofExpression(TokenRun expression, boolean unqualified) implements TypeSpecifier {}

    record AtomicType(TypeName type) implements TypeSpecifier {}

    record BitInt(TokenRun width, boolean signed) implements TypeSpecifier {}

    /** {@code __attribute__((vector_size(n)))} stays an attribute; this is {@code auto} and {@code __auto_type}. */
    record Inferred() implements TypeSpecifier {}
}
