package dev.gatun.generator.select.cpp;

import dev.gatun.generator.SelectionRequest.DeclarationKind;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.select.HeaderPatterns;
import dev.gatun.generator.select.NameList;
import dev.gatun.generator.select.Patterns;
import dev.gatun.generator.select.SelectedHeaders;
import dev.gatun.generator.source.SourceFile;
import dev.gatun.generator.source.SourcePosition;
import java.util.Map;
import java.util.Set;

/**
 * What the user asks for, and wants left out. By default it is what the headers given declare, namespaces aside whose names say that they are
 * nobody else's business: {@code detail}, {@code internal}.
 */
final class CppWish {

    private static final Set<String> PRIVATE_NAMESPACES = Set.of("detail", "details", "internal", "impl");

    private final Patterns patterns;
    private final HeaderPatterns headers;
    private final HeaderPatterns excludedHeaders;
    private final SelectedHeaders selected;
    private final boolean byDefault;
    private final boolean all;

    CppWish(CppModel model, Patterns patterns, boolean includeAll) {
        this.patterns = patterns;
        this.headers = new HeaderPatterns(model.files(), patterns.includeHeaders());
        this.excludedHeaders = new HeaderPatterns(model.files(), patterns.excludeHeaders());
        this.selected = new SelectedHeaders(model.files());
        this.byDefault = patterns.includes().isEmpty() && headers.isEmpty();
        this.all = includeAll;
    }

    HeaderPatterns headers() {
        return headers;
    }

    HeaderPatterns excludedHeaders() {
        return excludedHeaders;
    }

    Patterns patterns() {
        return patterns;
    }

    /** Whether a declaration is selected for its own sake. Asked for all, since it notes which names match something. */
    boolean selects(CppDeclaration declaration) {
        boolean named = matches(patterns.includes(), declaration);
        boolean excluded = excludes(declaration);
        SourceFile file = declaration.position().file();
        boolean included =
                byDefault ? isOfDefault(declaration.name(), file, declaration) : named || headers.contains(file);
        return included && !excluded;
    }

    boolean excludes(CppDeclaration declaration) {
        boolean byName = matches(patterns.excludes(), declaration);
        return byName || excludedHeaders.contains(declaration.position().file());
    }

    /** Members go by their qualified names alone, with or without the arguments of their classes: other classes may have functions of the same name. */
    boolean excludesMember(CppDeclaration member) {
        NameList names = patterns.excludes().get(CppKindNames.kind(member));
        QualifiedName name = member.name();
        if (names == null || name.isGlobal() || !name.isMember()) {
            return false;
        }
        boolean whole = names.matches(name.spelling());
        return names.matches(name.scope().template().member(name.identifier()).spelling()) || whole;
    }

    boolean selects(Skipped skipped) {
        SourceFile file = skipped.position().file();
        boolean included = byDefault
                ? !file.isSynthetic() && (all || selected.contains(file, skipped.name()))
                : headers.contains(file);
        return included && !excludedHeaders.contains(file);
    }

    /** Whether the user's headers are its place: all of its members are bound then, whoever needs it. */
    boolean isOurs(CppDeclaration declaration) {
        SourceFile file = declaration.position().file();
        return !file.isSynthetic()
                && (all || headers.contains(file) || selected.contains(file, identifier(declaration.name())));
    }

    /** Whether something stands in a header that is bound. */
    boolean isOurs(SourcePosition position) {
        SourceFile file = position.file();
        return !file.isSynthetic() && (byDefault ? all || selected.contains(file, "") : headers.contains(file));
    }

    private boolean isOfDefault(QualifiedName name, SourceFile file, CppDeclaration declaration) {
        if (file.isSynthetic() || CppKindNames.isStandard(name)) {
            return false;
        }
        if (name.namespacePath().stream().anyMatch(PRIVATE_NAMESPACES::contains)) {
            return false;
        }
        return all
                || selected.contains(file, identifier(name))
                || (declaration instanceof Enumeration enumeration
                        && enumeration.enumerators().stream().anyMatch(it -> selected.contains(file, it.name())));
    }

    private static String identifier(QualifiedName name) {
        return name.isGlobal() ? "" : name.identifier();
    }

    private static boolean matches(Map<DeclarationKind, NameList> wanted, CppDeclaration declaration) {
        boolean matched = matches(wanted.get(CppKindNames.kind(declaration)), declaration.name());
        if (declaration instanceof CppDeclaration.Variable) {
            // a constant is a variable too
            matched |= matches(wanted.get(DeclarationKind.VAR), declaration.name());
        }
        if (declaration instanceof Enumeration enumeration) {
            NameList constants = wanted.get(DeclarationKind.CONSTANT);
            for (CppDeclaration.Enumerator enumerator : enumeration.enumerators()) {
                matched |= matches(constants, enumeration.name().member(enumerator.name()));
                matched |= matches(constants, enumeration.name().scope().member(enumerator.name()));
            }
        }
        return matched;
    }

    private static boolean matches(@org.jspecify.annotations.Nullable NameList names, QualifiedName name) {
        if (names == null || name.isGlobal() || name.identifier().isEmpty()) {
            return false;
        }
        boolean qualified = names.matches(name.spelling());
        return names.matches(name.identifier()) || qualified;
    }
}
