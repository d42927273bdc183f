package dev.gatun.grammar;

import java.util.HashMap;
import java.util.Map;

/**
 * The token types that spellings of identifiers get after macro expansion.
 *
 * <p>The same type stands for all spellings of a keyword: {@code const}, {@code __const} and {@code __const__} are CONST.
 */
public final class Keywords {

    /** {@code __STDC_VERSION__} from which {@code bool}, {@code typeof} and their like are keywords (C23; gcc 13 says 202000). */
    public static final long C23 = 202000L;

    private static final Map<String, Integer> C17_TABLE = c17();
    private static final Map<String, Integer> C23_TABLE = c23();
    private static final Map<String, Integer> MICROSOFT_TABLE = microsoft();

    private final Map<String, Integer> table;

    /** Keywords beyond those of the standard. */
    private final Map<String, Integer> vendor;

    private Keywords(Map<String, Integer> table, Map<String, Integer> vendor) {
        this.table = table;
        this.vendor = vendor;
    }

    /**
     * The keywords of C and of the dialects that system headers use.
     *
     * @param stdcVersion value of {@code __STDC_VERSION__}, 0 if it isn't defined: before C23 {@code bool} and its like are names
     *     that a header may define itself
     * @param microsoft whether the target's compiler is Microsoft's, whose keywords are names that headers define elsewhere
     */
    public static Keywords ofC(long stdcVersion, boolean microsoft) {
        return new Keywords(stdcVersion >= C23 ? C23_TABLE : C17_TABLE, microsoft ? MICROSOFT_TABLE : Map.of());
    }

    /**
     * The keywords of C++, alternative tokens ({@code and}, {@code not}) included, and of the dialects that system headers use.
     *
     * @param cplusplus value of {@code __cplusplus}: before C++20 {@code concept} and its like are names
     * @param gcc value of {@code __GNUC__}; 0 if it isn't defined
     */
    public static Keywords ofCpp(long cplusplus, long gcc, boolean microsoft) {
        return new Keywords(CppKeywords.table(cplusplus, gcc, C17_TABLE), microsoft ? MICROSOFT_TABLE : Map.of());
    }

    /** The token type of an identifier: a keyword's, or {@link PreprocessingLexer#Identifier}. */
    public int typeOf(String identifier) {
        Integer type = table.get(identifier);
        return type != null ? type : vendor.getOrDefault(identifier, PreprocessingLexer.Identifier);
    }

    private static Map<String, Integer> c17() {
        Map<String, Integer> table = new HashMap<>();
        put(table, PreprocessingLexer.ALIGNAS, "_Alignas");
        put(table, PreprocessingLexer.ALIGNOF, "_Alignof", "__alignof", "__alignof__");
        put(table, PreprocessingLexer.ASM, "asm", "__asm", "__asm__");
        put(table, PreprocessingLexer.ATOMIC, "_Atomic");
        put(table, PreprocessingLexer.ATTRIBUTE, "__attribute", "__attribute__");
        put(table, PreprocessingLexer.AUTO, "auto");
        put(table, PreprocessingLexer.AUTO_TYPE, "__auto_type");
        put(table, PreprocessingLexer.BF16, "__bf16");
        put(table, PreprocessingLexer.BITINT, "_BitInt", "_ExtInt");
        put(table, PreprocessingLexer.BOOL, "_Bool");
        put(table, PreprocessingLexer.BREAK, "break");
        put(table, PreprocessingLexer.BUILTIN_OFFSETOF, "__builtin_offsetof");
        put(table, PreprocessingLexer.BUILTIN_TYPES_COMPATIBLE_P, "__builtin_types_compatible_p");
        put(
                table,
                PreprocessingLexer.BUILTIN_VA_LIST,
                "__builtin_va_list",
                "__builtin_ms_va_list",
                "__builtin_sysv_va_list");
        put(table, PreprocessingLexer.CASE, "case");
        put(table, PreprocessingLexer.CHAR, "char");
        put(table, PreprocessingLexer.COMPLEX, "_Complex", "__complex", "__complex__");
        put(table, PreprocessingLexer.CONST, "const", "__const", "__const__");
        put(table, PreprocessingLexer.CONTINUE, "continue");
        put(table, PreprocessingLexer.DECIMAL32, "_Decimal32");
        put(table, PreprocessingLexer.DECIMAL64, "_Decimal64");
        put(table, PreprocessingLexer.DECIMAL128, "_Decimal128");
        put(table, PreprocessingLexer.DECLSPEC, "__declspec", "_declspec");
        put(table, PreprocessingLexer.DEFAULT, "default");
        put(table, PreprocessingLexer.DO, "do");
        put(table, PreprocessingLexer.DOUBLE, "double");
        put(table, PreprocessingLexer.ELSE, "else");
        put(table, PreprocessingLexer.ENUM, "enum");
        put(table, PreprocessingLexer.EXTENSION, "__extension__");
        put(table, PreprocessingLexer.EXTERN, "extern");
        put(table, PreprocessingLexer.FLOAT, "float");
        put(table, PreprocessingLexer.FLOAT16, "_Float16");
        put(table, PreprocessingLexer.FLOAT32, "_Float32");
        put(table, PreprocessingLexer.FLOAT32X, "_Float32x");
        put(table, PreprocessingLexer.FLOAT64, "_Float64");
        put(table, PreprocessingLexer.FLOAT64X, "_Float64x", "__float80");
        put(table, PreprocessingLexer.FLOAT128, "_Float128", "__float128");
        put(table, PreprocessingLexer.FOR, "for");
        put(table, PreprocessingLexer.GENERIC, "_Generic");
        put(table, PreprocessingLexer.GOTO, "goto");
        put(table, PreprocessingLexer.IF, "if");
        put(table, PreprocessingLexer.IMAGINARY, "_Imaginary");
        put(table, PreprocessingLexer.INLINE, "inline", "__inline", "__inline__", "__forceinline");
        put(table, PreprocessingLexer.INT, "int");
        put(table, PreprocessingLexer.INT128, "__int128");
        put(table, PreprocessingLexer.LONG, "long");
        put(table, PreprocessingLexer.NORETURN, "_Noreturn");
        put(table, PreprocessingLexer.NULLABILITY, "_Nonnull", "_Nullable", "_Nullable_result", "_Null_unspecified");
        put(table, PreprocessingLexer.REGISTER, "register");
        put(table, PreprocessingLexer.RESTRICT, "restrict", "__restrict", "__restrict__");
        put(table, PreprocessingLexer.RETURN, "return");
        put(table, PreprocessingLexer.SHORT, "short");
        put(table, PreprocessingLexer.SIGNED, "signed", "__signed", "__signed__");
        put(table, PreprocessingLexer.SIZEOF, "sizeof");
        put(table, PreprocessingLexer.STATIC, "static");
        put(table, PreprocessingLexer.STATIC_ASSERT, "_Static_assert");
        put(table, PreprocessingLexer.STRUCT, "struct");
        put(table, PreprocessingLexer.SWITCH, "switch");
        put(table, PreprocessingLexer.THREAD_LOCAL, "_Thread_local", "__thread");
        put(table, PreprocessingLexer.TYPEDEF, "typedef");
        put(table, PreprocessingLexer.TYPEOF, "typeof", "__typeof", "__typeof__");
        put(table, PreprocessingLexer.TYPEOF_UNQUAL, "__typeof_unqual", "__typeof_unqual__");
        put(table, PreprocessingLexer.UNION, "union");
        put(table, PreprocessingLexer.UNSIGNED, "unsigned");
        put(table, PreprocessingLexer.VOID, "void");
        put(table, PreprocessingLexer.VOLATILE, "volatile", "__volatile", "__volatile__");
        put(table, PreprocessingLexer.WHILE, "while");
        return Map.copyOf(table);
    }

    private static Map<String, Integer> c23() {
        Map<String, Integer> table = new HashMap<>(C17_TABLE);
        put(table, PreprocessingLexer.ALIGNAS, "alignas");
        put(table, PreprocessingLexer.ALIGNOF, "alignof");
        put(table, PreprocessingLexer.BOOL, "bool");
        put(table, PreprocessingLexer.CONSTEXPR, "constexpr");
        put(table, PreprocessingLexer.FALSE, "false");
        put(table, PreprocessingLexer.NULLPTR, "nullptr");
        put(table, PreprocessingLexer.STATIC_ASSERT, "static_assert");
        put(table, PreprocessingLexer.THREAD_LOCAL, "thread_local");
        put(table, PreprocessingLexer.TRUE, "true");
        put(table, PreprocessingLexer.TYPEOF_UNQUAL, "typeof_unqual");
        return Map.copyOf(table);
    }

    /** "Keywords" in the C language reference of Microsoft's compiler; old spellings have one underscore. */
    private static Map<String, Integer> microsoft() {
        Map<String, Integer> table = new HashMap<>();
        for (String name :
                new String[] {"cdecl", "clrcall", "fastcall", "regcall", "stdcall", "thiscall", "vectorcall"}) {
            put(table, PreprocessingLexer.VENDOR_MODIFIER, "_" + name, "__" + name);
        }
        for (String name : new String[] {"ptr32", "ptr64", "sptr", "uptr", "unaligned", "w64"}) {
            put(table, PreprocessingLexer.VENDOR_MODIFIER, "_" + name, "__" + name);
        }
        put(table, PreprocessingLexer.CHAR, "_int8", "__int8");
        put(table, PreprocessingLexer.SHORT, "_int16", "__int16");
        put(table, PreprocessingLexer.INT, "_int32", "__int32");
        put(table, PreprocessingLexer.INT64, "_int64", "__int64");
        put(table, PreprocessingLexer.INLINE, "_inline", "_forceinline");
        return Map.copyOf(table);
    }

    static void put(Map<String, Integer> table, int type, String... spellings) {
        for (String spelling : spellings) {
            table.put(spelling, type);
        }
    }
}
