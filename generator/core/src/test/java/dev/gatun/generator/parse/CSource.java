package dev.gatun.generator.parse;

import dev.gatun.generator.preprocess.MacroDefinition;
import dev.gatun.generator.preprocess.MacroTable;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.grammar.PreprocessingLexer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Tokens of C text without macros, as the preprocessor would give them; {@code #pragma} lines become PRAGMA tokens. */
final class CSource {

    private static final Map<String, Integer> KEYWORDS = keywords();

    private CSource() {}

    static PreprocessedUnit unit(String text) {
        return new PreprocessedUnit(tokens(text), new NoMacros(), List.of(), List.of());
    }

    static TokenRun run(String text) {
        return new TokenRun(tokens(text));
    }

    static List<PpToken> tokens(String text) {
        SourceFile file = new SourceFile(Path.of("test.h"), text);
        List<PpToken> tokens = new ArrayList<>();
        int start = 0;
        for (String line : text.split("(?<=\n)(?=#pragma)|(?<=#pragma.{0,100}\n)", -1)) {
            if (line.startsWith("#pragma")) {
                String body = line.substring(7).strip();
                tokens.add(new PpToken(PreprocessingLexer.PRAGMA, body, file, start, false, null));
            } else {
                lex(line, start, file, tokens);
            }
            start += line.length();
        }
        return tokens;
    }

    private static void lex(String text, int start, SourceFile file, List<PpToken> tokens) {
        PreprocessingLexer lexer = new PreprocessingLexer(CharStreams.fromString(text));
        for (Token token : lexer.getAllTokens()) {
            if (token.getType() != PreprocessingLexer.Newline) {
                int type = KEYWORDS.getOrDefault(token.getText(), token.getType());
                tokens.add(new PpToken(type, token.getText(), file, start + token.getStartIndex(), true, null));
            }
        }
    }

    private static Map<String, Integer> keywords() {
        Map<String, Integer> keywords = new HashMap<>();
        for (int type = 1; type <= PreprocessingLexer.VOCABULARY.getMaxTokenType(); type++) {
            String name = PreprocessingLexer.VOCABULARY.getSymbolicName(type);
            if (name != null && name.equals(name.toUpperCase(Locale.ROOT))) {
                keywords.put(name.toLowerCase(Locale.ROOT), type);
            }
        }
        keywords.remove("pragma");
        String[][] spellings = {
            {"ATTRIBUTE", "__attribute__"}, {"DECLSPEC", "__declspec"}, {"EXTENSION", "__extension__"},
            {"TYPEOF", "__typeof__"}, {"ASM", "__asm__"}, {"STATIC_ASSERT", "_Static_assert"}, {"GENERIC", "_Generic"},
            {"FLOAT128", "_Float128"}, {"INT128", "__int128"}, {"BITINT", "_BitInt"}, {"ATOMIC", "_Atomic"},
            {"ALIGNAS", "_Alignas"}, {"ALIGNOF", "_Alignof"}, {"ALIGNOF", "__alignof__"}, {"NULLABILITY", "_Nonnull"},
            {"NULLABILITY", "_Nullable"}, {"THREAD_LOCAL", "__thread"}, {"THREAD_LOCAL", "_Thread_local"},
            {"INLINE", "__inline"}, {"NORETURN", "_Noreturn"}, {"BUILTIN_VA_LIST", "__builtin_va_list"},
            {"BUILTIN_OFFSETOF", "__builtin_offsetof"}, {"COMPLEX", "_Complex"}, {"BOOL", "_Bool"},
            {"BUILTIN_TYPES_COMPATIBLE_P", "__builtin_types_compatible_p"}, {"AUTO_TYPE", "__auto_type"},
            {"RESTRICT", "__restrict"}, {"FLOAT16", "_Float16"}, {"BF16", "__bf16"}, {"FLOAT32X", "_Float32x"},
            {"DECIMAL64", "_Decimal64"}, {"TYPEOF_UNQUAL", "typeof_unqual"}, {"CONST", "__const"}
        };
        for (String[] spelling : spellings) {
            keywords.put(spelling[1], keywords.get(spelling[0].toLowerCase(Locale.ROOT)));
        }
        return keywords;
    }

    private static final class NoMacros implements MacroTable {
        @Override
        public @Nullable MacroDefinition find(String name) {
            return null;
        }

        @Override
        public Collection<MacroDefinition> definitions() {
            return List.of();
        }

        @Override
        public List<PpToken> expand(List<PpToken> tokens) {
            return tokens;
        }
    }
}
