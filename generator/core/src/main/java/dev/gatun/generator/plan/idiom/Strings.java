package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.Entry;
import dev.gatun.generator.config.StringRule;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.diagnostic.NearestName;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.pattern.NamePattern;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which functions give text, and in which charset text is. */
public final class Strings {

    private static final Set<String> UNITS = Set.of("char16_t", "char32_t", "wchar_t");

    private final Names names;
    private final List<Diagnostic> diagnostics;
    private final Map<String, StringUse> uses = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private @Nullable String charset;

    private Strings(Names names, List<Diagnostic> diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /**
     * @param charset of all text; null for UTF-8
     * @param diagnostics takes what is wrong with the rules, unknown names aside
     */
    static Strings of(List<StringRule> rules, @Nullable Entry charset, Names names, List<Diagnostic> diagnostics) {
        Strings strings = new Strings(names, diagnostics);
        strings.charset = strings.charset(charset);
        rules.forEach(strings::add);
        return strings;
    }

    /** The text of a function. */
    public StringUse of(String function) {
        StringUse use = uses.get(function);
        return use == null ? new StringUse(false, charset, null) : use;
    }

    /** Whether text is made of a typedef's bytes, though it is not of {@code char}. */
    public boolean isTextType(String typedef) {
        return types.contains(typedef);
    }

    /** Charset of all text that no rule is about; null for UTF-8. */
    public @Nullable String charset() {
        return charset;
    }

    private void add(StringRule rule) {
        String own = rule.charset() == null ? charset : charset(rule.charset());
        String free = rule.free() == null ? null : free(rule.free());
        rule.types().forEach(this::addType);
        for (Entry pattern : rule.functions()) {
            for (Declaration.Function function : names.functions(pattern)) {
                boolean text = isText(function.type().result());
                if (!text && NamePattern.isName(pattern.text()) && rule.charset() == null) {
                    report(
                            pattern,
                            "the result of '" + function.name() + "' is no text but '"
                                    + function.type().result().spelling() + "'",
                            "text is a pointer to char, wchar_t, char16_t or char32_t");
                } else {
                    uses.putIfAbsent(function.name(), new StringUse(text, own, text ? free : null));
                }
            }
        }
    }

    private void addType(Entry entry) {
        Declaration.Typedef typedef = names.typedef(entry);
        if (typedef != null && isByte(typedef.type())) {
            types.add(typedef.name());
        } else if (typedef != null) {
            report(
                    entry,
                    "no text is made of '" + typedef.name() + "', which is '"
                            + typedef.type().canonical().spelling() + "'",
                    "text is made of a typedef of char, signed char or unsigned char");
        }
    }

    private @Nullable String free(Entry entry) {
        if (entry.text().equals("free")) {
            return "free"; // the C library's, whether or not the headers include stdlib.h
        }
        Declaration.Function function = names.function(entry);
        if (function == null) {
            return null;
        }
        List<CType> parameters = function.type().parameters();
        if (parameters.size() != 1 || !(parameters.getFirst().canonical() instanceof CType.Pointer)) {
            report(entry, "'" + function.name() + "' can't free text: it doesn't take one pointer", null);
            return null;
        }
        return function.symbol();
    }

    /** The canonical name; null for UTF-8, and for what is no charset. */
    private @Nullable String charset(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        try {
            Charset found = Charset.forName(entry.text());
            if (!found.canEncode()) {
                report(entry, "text can't be written in charset '" + entry.text() + "'", null);
                return null;
            }
            return found.equals(StandardCharsets.UTF_8) ? null : found.name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            String nearest =
                    NearestName.of(entry.text(), Charset.availableCharsets().keySet());
            report(
                    entry,
                    "no charset '" + entry.text() + "'",
                    nearest == null ? "as in UTF-8, ISO-8859-1, windows-1252" : "did you mean '" + nearest + "'?");
            return null;
        }
    }

    /** Whether it points to characters of any size. */
    public static boolean isText(CType type) {
        return type.canonical() instanceof CType.Pointer(CType pointee) && isCharacter(pointee);
    }

    private static boolean isCharacter(CType type) {
        CType rest = type;
        while (rest instanceof CType.Qualified qualified) {
            rest = qualified.type();
        }
        boolean wide = rest instanceof CType.Typedef typedef && UNITS.contains(typedef.name());
        return wide || isByte(rest);
    }

    private static boolean isByte(CType type) {
        return type.canonical() instanceof CType.Primitive(PrimitiveKind kind)
                && (kind == PrimitiveKind.CHAR
                        || kind == PrimitiveKind.UNSIGNED_CHAR
                        || kind == PrimitiveKind.SIGNED_CHAR);
    }

    private void report(Entry entry, String message, @Nullable String hint) {
        diagnostics.add(
                new Diagnostic(DiagnosticKind.BAD_CONFIGURATION, message, entry.position(), entry.length(), hint));
    }
}
