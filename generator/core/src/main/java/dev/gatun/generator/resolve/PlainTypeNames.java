package dev.gatun.generator.resolve;

import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.DeclarationSpecifiers;
import dev.gatun.generator.syntax.Declarator;
import dev.gatun.generator.syntax.TypeName;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.grammar.PreprocessingLexer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Type names as casts and {@code sizeof} in macros have them: words or one name, qualifiers, stars. */
final class PlainTypeNames {

    private final List<PpToken> tokens;
    private final Predicate<String> isTypedefName;
    private int next;

    private PlainTypeNames(List<PpToken> tokens, int start, Predicate<String> isTypedefName) {
        this.tokens = tokens;
        this.next = start;
        this.isTypedefName = isTypedefName;
    }

    /** @param end index behind it */
    record Parsed(TypeName type, int end) {}

    /** Null where no plain type name starts there. */
    static @Nullable Parsed parse(List<PpToken> tokens, int start, Predicate<String> isTypedefName) {
        PlainTypeNames names = new PlainTypeNames(tokens, start, isTypedefName);
        TypeName type = names.typeName();
        return type == null ? null : new Parsed(type, names.next);
    }

    private int peek() {
        return next < tokens.size() ? tokens.get(next).type() : 0;
    }

    private @Nullable TypeName typeName() {
        Set<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
        List<Word> words = new ArrayList<>();
        TypeSpecifier named = null;
        while (true) {
            Word word = word(peek());
            if (word != null) {
                words.add(word);
            } else if (named == null && words.isEmpty() && isTypedef()) {
                named = new TypeSpecifier.TypedefName(tokens.get(next).text(), position());
            } else if (!qualifier(peek(), qualifiers)) {
                break;
            }
            next++;
        }
        if ((named == null) == words.isEmpty()) {
            return null;
        }
        TypeSpecifier specifier = named == null ? new TypeSpecifier.Basic(List.copyOf(words)) : named;
        return new TypeName(
                new DeclarationSpecifiers(Set.of(), false, qualifiers, specifier, List.of(), List.of()), pointers());
    }

    private boolean isTypedef() {
        return peek() == PreprocessingLexer.Identifier
                && isTypedefName.test(tokens.get(next).text());
    }

    private SourcePosition position() {
        return tokens.get(Math.min(next, tokens.size() - 1)).position();
    }

    private Declarator pointers() {
        List<Set<TypeQualifier>> levels = new ArrayList<>();
        while (peek() == PreprocessingLexer.Star) {
            next++;
            Set<TypeQualifier> qualifiers = EnumSet.noneOf(TypeQualifier.class);
            while (qualifier(peek(), qualifiers)) {
                next++;
            }
            levels.add(qualifiers);
        }
        Declarator declarator = new Declarator.Name(null, List.of(), position());
        for (Set<TypeQualifier> qualifiers : levels.reversed()) {
            declarator = new Declarator.Pointer(qualifiers, List.of(), false, declarator);
        }
        return declarator;
    }

    private static boolean qualifier(int type, Set<TypeQualifier> qualifiers) {
        return switch (type) {
            case PreprocessingLexer.CONST -> {
                qualifiers.add(TypeQualifier.CONST);
                yield true;
            }
            case PreprocessingLexer.VOLATILE -> {
                qualifiers.add(TypeQualifier.VOLATILE);
                yield true;
            }
            default -> false;
        };
    }

    private static @Nullable Word word(int type) {
        return switch (type) {
            case PreprocessingLexer.VOID -> Word.VOID;
            case PreprocessingLexer.BOOL -> Word.BOOL;
            case PreprocessingLexer.CHAR -> Word.CHAR;
            case PreprocessingLexer.SHORT -> Word.SHORT;
            case PreprocessingLexer.INT -> Word.INT;
            case PreprocessingLexer.LONG -> Word.LONG;
            case PreprocessingLexer.FLOAT -> Word.FLOAT;
            case PreprocessingLexer.DOUBLE -> Word.DOUBLE;
            case PreprocessingLexer.SIGNED -> Word.SIGNED;
            case PreprocessingLexer.UNSIGNED -> Word.UNSIGNED;
            default -> null;
        };
    }
}
