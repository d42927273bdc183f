package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import org.jspecify.annotations.Nullable;

/** What declarations are called in messages. */
final class Names {

    private Names() {}

    static @Nullable String of(CppSyntax declaration) {
        return switch (declaration) {
            case CppSyntax.Namespace namespace -> String.join("::", namespace.names());
            case CppSyntax.NamespaceAlias alias -> alias.name();
            case CppSyntax.Alias alias -> alias.name();
            case CppSyntax.Simple simple -> of(simple);
            case CppSyntax.Template template -> of(template.declaration());
            case CppSyntax.Friend friend -> of(friend.declaration());
            case CppSyntax.Concept concept -> concept.name();
            case CppSyntax.UsingDeclaration _, CppSyntax.UsingDirective _, CppSyntax.UsingEnum _ -> null;
            case CppSyntax.Linkage _, CppSyntax.ExplicitInstantiation _, CppSyntax.DeductionGuide _ -> null;
            case CppSyntax.StaticAssertion _, CppSyntax.AccessLabel _, CppSyntax.Empty _ -> null;
            case CppSyntax.Unparsed unparsed -> unparsed.name();
        };
    }

    private static @Nullable String of(CppSyntax.Simple simple) {
        CppName name = simple.declarators().isEmpty()
                ? Declarations.defined(simple.specifiers().type())
                : simple.declarators().getFirst().declarator().innermost().name();
        return name == null ? null : name.text();
    }
}
