package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The fundamental types by their words, in any order ([dcl.type.simple]). */
final class FundamentalWords {

    private static final Set<String> WORDS = Set.of(
            "void",
            "bool",
            "char",
            "char8_t",
            "char16_t",
            "char32_t",
            "wchar_t",
            "short",
            "int",
            "long",
            "signed",
            "unsigned",
            "float",
            "double");

    private FundamentalWords() {}

    /** Null where none comes next, or an impossible one. */
    static @Nullable CppType read(Tokens tokens) {
        Map<String, Integer> words = new TreeMap<>();
        while (WORDS.contains(tokens.peek())) {
            words.merge(tokens.take(), 1, Integer::sum);
        }
        if (words.isEmpty()) {
            return null;
        }
        if (words.equals(Map.of("void", 1))) {
            return new CppType.Void();
        }
        FundamentalKind kind = kind(words);
        return kind == null ? null : new CppType.Fundamental(kind);
    }

    private static @Nullable FundamentalKind kind(Map<String, Integer> words) {
        int longs = words.getOrDefault("long", 0);
        boolean isUnsigned = words.containsKey("unsigned");
        if (words.containsKey("char")) {
            return isUnsigned
                    ? FundamentalKind.UNSIGNED_CHAR
                    : words.containsKey("signed") ? FundamentalKind.SIGNED_CHAR : FundamentalKind.CHAR;
        }
        if (words.containsKey("double")) {
            return longs > 0 ? FundamentalKind.LONG_DOUBLE : FundamentalKind.DOUBLE;
        }
        if (words.containsKey("short")) {
            return isUnsigned ? FundamentalKind.UNSIGNED_SHORT : FundamentalKind.SHORT;
        }
        if (longs > 1) {
            return isUnsigned ? FundamentalKind.UNSIGNED_LONG_LONG : FundamentalKind.LONG_LONG;
        }
        if (longs == 1) {
            return isUnsigned ? FundamentalKind.UNSIGNED_LONG : FundamentalKind.LONG;
        }
        if (words.containsKey("int") || isUnsigned || words.containsKey("signed")) {
            return isUnsigned ? FundamentalKind.UNSIGNED_INT : FundamentalKind.INT;
        }
        String only = words.keySet().iterator().next();
        for (FundamentalKind kind : FundamentalKind.values()) {
            if (words.size() == 1 && kind.spelling().equals(only)) {
                return kind;
            }
        }
        return null;
    }
}
