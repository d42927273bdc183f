package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers;
import dev.gatun.generator.syntax.cpp.CppTemplateArgument;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types and names in expressions: words or a name, {@code const}, stars, references. */
final class TypeReader {

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("void", Word.VOID),
            Map.entry("bool", Word.BOOL),
            Map.entry("char", Word.CHAR),
            Map.entry("short", Word.SHORT),
            Map.entry("int", Word.INT),
            Map.entry("long", Word.LONG),
            Map.entry("float", Word.FLOAT),
            Map.entry("double", Word.DOUBLE),
            Map.entry("signed", Word.SIGNED),
            Map.entry("unsigned", Word.UNSIGNED),
            Map.entry("wchar_t", Word.WCHAR_T),
            Map.entry("char8_t", Word.CHAR8_T),
            Map.entry("char16_t", Word.CHAR16_T),
            Map.entry("char32_t", Word.CHAR32_T),
            Map.entry("__int128", Word.INT128));

    private static final int MAX_DEPTH = 50;

    private final TokenCursor tokens;
    private final ExpressionNames names;
    private final int depth;

    TypeReader(TokenCursor tokens, ExpressionNames names) {
        this(tokens, names, 0);
    }

    private TypeReader(TokenCursor tokens, ExpressionNames names, int depth) {
        this.tokens = tokens;
        this.names = names;
        this.depth = depth;
    }

    /** Null, and nothing taken, where no type stands. */
    @Nullable CppType typeId() throws NotConstantException {
        int mark = tokens.mark();
        boolean isConst = qualifiers();
        CppType type = simpleType();
        if (type == null) {
            tokens.reset(mark);
            return null;
        }
        type = Types.qualified(type, qualifiers() || isConst, false);
        while (true) {
            if (tokens.accept("*")) {
                type = Types.qualified(new CppType.Pointer(type), qualifiers(), false);
            } else if (tokens.accept("&&")) {
                type = Types.reference(type, true);
            } else if (tokens.accept("&")) {
                type = Types.reference(type, false);
            } else {
                return type;
            }
        }
    }

    private boolean qualifiers() {
        boolean isConst = false;
        while (true) {
            switch (tokens.text()) {
                case "const", "volatile", "typename", "struct", "class", "enum" -> {
                    isConst |= tokens.text().equals("const");
                    tokens.next();
                }
                default -> {
                    return isConst;
                }
            }
        }
    }

    /** Words, or the name of a type; null, and nothing taken, for anything else. */
    @Nullable CppType simpleType() throws NotConstantException {
        List<Word> words = new ArrayList<>();
        while (WORDS.get(tokens.text()) instanceof Word word) {
            words.add(word);
            tokens.next();
        }
        if (!words.isEmpty()) {
            return FundamentalTypes.of(words);
        }
        int mark = tokens.mark();
        CppName name = name();
        if (name == null) {
            tokens.reset(mark);
            return null;
        }
        if (name.parts().size() == 1
                && names.argument(name.text()) instanceof TemplateArgument.OfType(CppType argument)) {
            return argument;
        }
        CppType type = names.context().typeNames().typeOrNull(name);
        if (type == null) {
            tokens.reset(mark);
            return null;
        }
        CppType here = names.context().arguments().substitute(type, names.bindings());
        return here == null ? type : here;
    }

    /** The value that a name has; null, and nothing taken, where no name of a value stands. */
    @Nullable Value value() throws NotConstantException {
        int mark = tokens.mark();
        CppName name = name();
        if (name != null) {
            Value bound = bound(name);
            if (bound != null) {
                return bound;
            }
            ValueEntity found = find(name);
            if (found != null) {
                return names.value(found, name.text());
            }
        }
        tokens.reset(mark);
        return null;
    }

    private @Nullable Value bound(CppName name) throws NotConstantException {
        return name.parts().size() == 1 && names.argument(name.text()) instanceof TemplateArgument.OfValue
                ? names.value(new ValueEntity.ParameterEntity(name.text(), new CppType.Unknown("")), name.text())
                : null;
    }

    private @Nullable ValueEntity find(CppName name) throws NotConstantException {
        try {
            Symbol symbol = names.context()
                    .typeNames()
                    .symbol(names.context().typeNames().place(name), name.last().text(), Lookup::isValue, name);
            return symbol == null ? null : symbol.value();
        } catch (Refusal e) {
            return null;
        }
    }

    /** {@code ::a::b<int>::c}; null where no name stands. */
    private @Nullable CppName name() throws NotConstantException {
        PpToken first = tokens.peek();
        if (first == null) {
            return null;
        }
        SourcePosition position = first.position();
        boolean global = tokens.accept("::");
        List<CppName.Part> parts = new ArrayList<>();
        do {
            tokens.accept("template");
            String text = tokens.text();
            if (text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))) {
                return null;
            }
            tokens.next();
            parts.add(new CppName.Identifier(text, null));
            if (tokens.text().equals("<") && isTemplate(new CppName(global, parts, position))) {
                parts.set(parts.size() - 1, new CppName.Identifier(text, arguments()));
            }
        } while (tokens.accept("::"));
        return new CppName(global, parts, position);
    }

    private boolean isTemplate(CppName name) {
        try {
            return switch (names.context().typeNames().entity(name)) {
                case TypeEntity.Template _, TypeEntity.TemplateTemplate _ -> true;
                case ClassEntity type -> type.template() != null;
                case EnumEntity _, TypeEntity.Known _ -> false;
                case null -> false;
            };
        } catch (Refusal e) {
            return false;
        }
    }

    private List<CppTemplateArgument> arguments() throws NotConstantException {
        if (depth > MAX_DEPTH) {
            throw new NotConstantException("is nested too deeply");
        }
        tokens.require("<");
        List<CppTemplateArgument> arguments = new ArrayList<>();
        while (!tokens.accept(">")) {
            List<PpToken> run = tokens.argument();
            if (run == null) {
                throw new NotConstantException("is not understood: '>' is missing");
            }
            arguments.add(argument(run));
            tokens.accept(",");
        }
        return arguments;
    }

    private CppTemplateArgument argument(List<PpToken> run) throws NotConstantException {
        boolean pack = !run.isEmpty() && run.getLast().text().equals("...");
        List<PpToken> list = pack ? run.subList(0, run.size() - 1) : run;
        TokenCursor cursor = new TokenCursor(list);
        CppType type = new TypeReader(cursor, names, depth + 1).typeId();
        return new CppTemplateArgument(type == null ? null : known(type), new TokenRun(list), pack);
    }

    /** A type that is resolved already, as syntax. */
    private CppTypeId known(CppType type) {
        return new CppTypeId(
                new CppSpecifiers(
                        Set.of(), Set.of(), Set.of(), names.context().types().known(type), List.of(), List.of()),
                new CppDeclarator.Name(null, false, List.of(), names.context().place()));
    }
}
