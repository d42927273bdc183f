package dev.gatun.generator.syntax;

import dev.gatun.generator.source.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C23 6.7.3 type-specifier; the words of an arithmetic type are collected in one {@link Basic}. */
public sealed interface TypeSpecifier {

    /** A word of an arithmetic type's specifier list, spellings of extensions folded in. */
    enum Word {
        VOID("void"),
        BOOL("_Bool"),
        CHAR("char"),
        SHORT("short"),
        INT("int"),
        LONG("long"),
        FLOAT("float"),
        DOUBLE("double"),
        SIGNED("signed"),
        UNSIGNED("unsigned"),
        COMPLEX("_Complex"),
        IMAGINARY("_Imaginary"),
        INT128("__int128"),
        FLOAT16("_Float16"),
        BF16("__bf16"),
        FLOAT32("_Float32"),
        FLOAT32X("_Float32x"),
        FLOAT64("_Float64"),
        FLOAT64X("_Float64x"),
        FLOAT128("_Float128"),
        DECIMAL32("_Decimal32"),
        DECIMAL64("_Decimal64"),
        DECIMAL128("_Decimal128"),
        WCHAR_T("wchar_t"),
        CHAR8_T("char8_t"),
        CHAR16_T("char16_t"),
        CHAR32_T("char32_t"),
        VA_LIST("__builtin_va_list");

        private final String spelling;

        Word(String spelling) {
            this.spelling = spelling;
        }

        /** The keyword, in the standard's spelling where there is one. */
        public String spelling() {
            return spelling;
        }
    }

    /** @param words in source order, repeated where repeated ({@code long long}); empty for implicit {@code int} */
    record Basic(List<Word> words) implements TypeSpecifier {}

    record TypedefName(String name, SourcePosition position) implements TypeSpecifier {}

    enum RecordKind {
        STRUCT,
        UNION
    }

    /**
     * C23 6.7.3.2.
     *
     * @param tag null for an untagged record
     * @param members null where there is no member list (a reference or forward declaration)
     * @param attributes those behind the keyword and those directly behind the closing brace
     * @param pack the value of {@code #pragma pack} in force at the closing brace, in bytes; 0 for none
     * @param documentation that of the declaration it is defined in; null for a mere reference
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

    /**
     * C23 6.7.3.3.
     *
     * @param tag null for an untagged enum
     * @param underlying the type behind the colon, null where there is none
     * @param enumerators null where there is no list
     * @param attributes those behind the keyword and those directly behind the closing brace
     * @param documentation that of the declaration it is defined in; null for a mere reference
     */
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
