package dev.gatun.grammar;

import static dev.gatun.grammar.Keywords.put;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The keywords of C++ ([lex.key]), alternative tokens ([lex.digraph]) and the spellings of GNU, Clang and MSVC. */
final class CppKeywords {

    /** {@code __cplusplus} from which {@code concept} and its like are keywords; compilers give less for what they try out. */
    private static final long CPP20 = 201_707L;

    private CppKeywords() {}

    /** GCC from which {@code _Float32} and its like are keywords in C++; before that, and for Clang, the C library declares them. */
    private static final long GCC_WITH_FLOATS = 13;

    /**
     * The table of a compiler.
     *
     * @param gcc value of {@code __GNUC__}
     * @param shared C's, of which all but C++'s own are spellings that are reserved to implementations
     */
    static Map<String, Integer> table(long cplusplus, long gcc, Map<String, Integer> shared) {
        Map<String, Integer> table = new HashMap<>(shared);
        table.remove("restrict");
        table.remove("_Bool");
        if (gcc < GCC_WITH_FLOATS) {
            table.keySet().removeAll(Set.of("_Float32", "_Float32x", "_Float64", "_Float64x", "_Float128"));
        }
        put(table, PreprocessingLexer.BOOL, "bool", "_Bool");
        cpp11(table);
        alternatives(table);
        if (cplusplus >= CPP20) {
            put(table, PreprocessingLexer.CHAR8_KEYWORD, "char8_t");
            put(table, PreprocessingLexer.CONCEPT, "concept");
            put(table, PreprocessingLexer.CONSTEVAL, "consteval");
            put(table, PreprocessingLexer.CONSTINIT, "constinit");
            put(table, PreprocessingLexer.COROUTINE, "co_return", "co_yield");
            put(table, PreprocessingLexer.CO_AWAIT, "co_await");
            put(table, PreprocessingLexer.REQUIRES, "requires");
        }
        return Map.copyOf(table);
    }

    private static void cpp11(Map<String, Integer> table) {
        put(table, PreprocessingLexer.ALIGNAS, "alignas");
        put(table, PreprocessingLexer.ALIGNOF, "alignof");
        put(table, PreprocessingLexer.CAST, "const_cast", "dynamic_cast", "reinterpret_cast", "static_cast");
        put(table, PreprocessingLexer.CATCH, "catch");
        put(table, PreprocessingLexer.CHAR16_KEYWORD, "char16_t");
        put(table, PreprocessingLexer.CHAR32_KEYWORD, "char32_t");
        put(table, PreprocessingLexer.CLASS, "class");
        put(table, PreprocessingLexer.CONSTEXPR, "constexpr");
        put(table, PreprocessingLexer.DECLTYPE, "decltype", "__decltype");
        put(table, PreprocessingLexer.DELETE, "delete");
        put(table, PreprocessingLexer.EXPLICIT, "explicit");
        put(table, PreprocessingLexer.EXPORT, "export");
        put(table, PreprocessingLexer.FALSE, "false");
        put(table, PreprocessingLexer.FRIEND, "friend");
        put(table, PreprocessingLexer.MUTABLE, "mutable");
        put(table, PreprocessingLexer.NAMESPACE, "namespace");
        put(table, PreprocessingLexer.NEW, "new");
        put(table, PreprocessingLexer.NOEXCEPT, "noexcept");
        put(table, PreprocessingLexer.NULLPTR, "nullptr");
        put(table, PreprocessingLexer.OPERATOR, "operator");
        put(table, PreprocessingLexer.PRIVATE, "private");
        put(table, PreprocessingLexer.PROTECTED, "protected");
        put(table, PreprocessingLexer.PUBLIC, "public");
        put(table, PreprocessingLexer.STATIC_ASSERT, "static_assert");
        put(table, PreprocessingLexer.TEMPLATE, "template");
        put(table, PreprocessingLexer.THIS, "this");
        put(table, PreprocessingLexer.THREAD_LOCAL, "thread_local");
        put(table, PreprocessingLexer.THROW, "throw");
        put(table, PreprocessingLexer.TRAIT, "__underlying_type");
        put(table, PreprocessingLexer.TRUE, "true");
        put(table, PreprocessingLexer.TRY, "try");
        put(table, PreprocessingLexer.TYPEID, "typeid");
        put(table, PreprocessingLexer.TYPENAME, "typename");
        put(table, PreprocessingLexer.USING, "using");
        put(table, PreprocessingLexer.VIRTUAL, "virtual");
        put(table, PreprocessingLexer.WCHAR_KEYWORD, "wchar_t");
    }

    private static void alternatives(Map<String, Integer> table) {
        put(table, PreprocessingLexer.AmpersandAmpersand, "and");
        put(table, PreprocessingLexer.AmpersandAssign, "and_eq");
        put(table, PreprocessingLexer.Ampersand, "bitand");
        put(table, PreprocessingLexer.Pipe, "bitor");
        put(table, PreprocessingLexer.Tilde, "compl");
        put(table, PreprocessingLexer.Exclamation, "not");
        put(table, PreprocessingLexer.NotEqual, "not_eq");
        put(table, PreprocessingLexer.PipePipe, "or");
        put(table, PreprocessingLexer.PipeAssign, "or_eq");
        put(table, PreprocessingLexer.Caret, "xor");
        put(table, PreprocessingLexer.CaretAssign, "xor_eq");
    }
}
