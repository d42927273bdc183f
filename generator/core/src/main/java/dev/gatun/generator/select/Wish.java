package dev.gatun.generator.select;

import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourceFile;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the user asks for, and wants left out: names, patterns and headers against the declarations of a model. */
final class Wish {

    private final @Nullable HeaderFilter byDefault;
    private final NameFilter names;
    private final NameFilter excludedNames;
    private final HeaderPatterns headers;
    private final HeaderPatterns excludedHeaders;

    Wish(Model model, Patterns patterns, boolean includeAll) {
        this.names = new NameFilter(patterns.includes());
        this.excludedNames = new NameFilter(patterns.excludes());
        this.headers = new HeaderPatterns(model.files(), patterns.includeHeaders());
        this.excludedHeaders = new HeaderPatterns(model.files(), patterns.excludeHeaders());
        this.byDefault = names.isEmpty() && headers.isEmpty() ? new HeaderFilter(model, includeAll) : null;
    }

    NameFilter names() {
        return names;
    }

    NameFilter excludedNames() {
        return excludedNames;
    }

    HeaderPatterns headers() {
        return headers;
    }

    HeaderPatterns excludedHeaders() {
        return excludedHeaders;
    }

    /** The declaration, or the part of it that is selected; null for none. */
    @Nullable Declaration select(Declaration declaration) {
        boolean included = includes(declaration);
        boolean excluded = excludes(declaration);
        if (declaration instanceof Declaration.Enumeration enumeration) {
            return excluded ? null : select(enumeration, included);
        }
        return included && !excluded ? declaration : null;
    }

    /**
     * Whether the user wants to do without a declaration. Asked for what others refer to as well.
     */
    boolean excludes(Declaration declaration) {
        boolean byName = excludedNames.matches(declaration);
        return byName || excludedHeaders.contains(declaration.position().file());
    }

    boolean selects(Skipped skipped) {
        SourceFile file = skipped.position().file();
        boolean included =
                byDefault != null ? byDefault.contains(skipped) : names.matches(skipped) || headers.contains(file);
        boolean excluded = excludedNames.matches(skipped) || excludedHeaders.contains(file);
        return included && !excluded;
    }

    private boolean includes(Declaration declaration) {
        return byDefault != null
                ? byDefault.contains(declaration)
                : names.matches(declaration)
                        || headers.contains(declaration.position().file());
    }

    /**
     * An enum with a name stays whole, since its constants make one Java enum, and is selected by any of them; one without a name is there for
     * those of its constants that are asked for.
     */
    private @Nullable Declaration select(Declaration.Enumeration enumeration, boolean included) {
        List<Declaration.Constant> asked = filter(enumeration, names::matches);
        List<Declaration.Constant> unwanted = filter(enumeration, excludedNames::matches);
        if (enumeration.name() != null) {
            return included || !asked.isEmpty() ? enumeration : null;
        }
        List<Declaration.Constant> kept = included ? enumeration.constants() : asked;
        return withConstants(
                enumeration,
                kept.stream().filter(constant -> !unwanted.contains(constant)).toList());
    }

    private static List<Declaration.Constant> filter(
            Declaration.Enumeration enumeration, Predicate<Declaration.Constant> condition) {
        return enumeration.constants().stream().filter(condition).toList();
    }

    /** The part of an enum that has these constants; null for none. */
    static @Nullable Declaration withConstants(
            Declaration.Enumeration enumeration, List<Declaration.Constant> constants) {
        if (constants.size() == enumeration.constants().size()) {
            return enumeration;
        }
        return constants.isEmpty()
                ? null
                : new Declaration.Enumeration(
                        enumeration.id(),
                        enumeration.name(),
                        enumeration.underlying(),
                        constants,
                        enumeration.attributes(),
                        enumeration.documentation(),
                        enumeration.position());
    }
}
