package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declarations of namespaces ([dcl.pre]). */
final class Declarations {

    /** Namespaces in namespaces; nobody writes so many. */
    private static final int MAX_DEPTH = 200;

    private final Context context;
    private int depth;

    Declarations(Context context) {
        this.context = context;
    }

    void resolve(List<CppSyntax> declarations) {
        for (CppSyntax declaration : declarations) {
            resolve(declaration);
        }
    }

    void resolve(CppSyntax declaration) {
        context.at(declaration.position());
        try {
            dispatch(declaration);
        } catch (Refusal refusal) {
            context.refuse(Names.of(declaration), refusal, declaration.position());
        }
    }

    private void dispatch(CppSyntax declaration) throws Refusal {
        switch (declaration) {
            case CppSyntax.Namespace namespace -> namespace(namespace);
            case CppSyntax.NamespaceAlias alias ->
                context.frame().scope().declare(alias.name()).namespace(namespace(alias.target()));
            case CppSyntax.UsingDirective(CppName name, var _) ->
                context.frame().namespace().used().add(namespace(name));
            case CppSyntax.UsingDeclaration using -> using(using);
            case CppSyntax.UsingEnum(CppName name, var _) ->
                context.enumResolver().use(name, context.frame().scope());
            case CppSyntax.Alias alias -> context.types().alias(alias);
            case CppSyntax.Linkage linkage -> linkage(linkage);
            case CppSyntax.Simple simple -> simple(simple);
            case CppSyntax.Template template -> context.templates().declare(template);
            case CppSyntax.ExplicitInstantiation instantiation -> instantiated(instantiation);
            case CppSyntax.Concept(String name, var _) ->
                context.frame().scope().declare(name).value(new ValueEntity.Unknown(null));
            case CppSyntax.Friend(CppSyntax befriended, SourcePosition position) ->
                throw new Refusal(DiagnosticKind.INVALID_TYPE, "a friend outside of a class", position, 1, null);
            case CppSyntax.DeductionGuide _, CppSyntax.StaticAssertion _, CppSyntax.Empty _ -> {}
            // the parser told
            case CppSyntax.Unparsed _, CppSyntax.AccessLabel _ -> {}
        }
    }

    /** {@code template class x<int>;} Of functions and variables it says nothing that we need. */
    private void instantiated(CppSyntax.ExplicitInstantiation instantiation) throws Refusal {
        if (instantiation.declaration() instanceof CppSyntax.Simple simple
                && simple.declarators().isEmpty()
                && simple.specifiers().type() instanceof CppTypeSpecifier.ElaboratedClass(var _, CppName name, var _)
                && context.typeNames().type(name).canonical() instanceof CppType.ClassType(QualifiedName type)) {
            context.instantiated().putIfAbsent(type, instantiation.position());
        }
    }

    private void namespace(CppSyntax.Namespace declaration) throws Refusal {
        if (depth >= MAX_DEPTH) {
            throw new Refusal(
                    DiagnosticKind.TOO_COMPLEX,
                    "namespaces are nested more than " + MAX_DEPTH + " levels deep",
                    declaration.position(),
                    1,
                    null);
        }
        Frame outer = context.frame();
        Frame frame = outer;
        List<String> names = declaration.names();
        for (int i = 0; i < names.size(); i++) {
            boolean inline = declaration.inline() && i == names.size() - 1;
            frame = frame.enter(enter(frame.namespace(), names.get(i), inline, declaration.position()));
        }
        depth++;
        context.frame(frame);
        try {
            resolve(declaration.members());
        } finally {
            depth--;
            context.frame(outer);
        }
    }

    /** An inline namespace is the one around it by another name. */
    private static NamespaceScope enter(NamespaceScope around, String name, boolean inline, SourcePosition where)
            throws Refusal {
        Symbol symbol = around.declare(name);
        NamespaceScope known = symbol.namespace();
        if (known == null) {
            if (symbol.type() != null || symbol.value() != null) {
                throw new Refusal(
                        DiagnosticKind.CONFLICTING_DECLARATION,
                        "'" + name + "' is no namespace: it is declared as something else before",
                        where,
                        name.length(),
                        null);
            }
            known = inline ? around : new NamespaceScope(around.name().inner(name));
            symbol.namespace(known);
        }
        return known;
    }

    private NamespaceScope namespace(CppName name) throws Refusal {
        Symbol symbol = context.typeNames()
                .symbol(context.typeNames().place(name), name.last().text(), each -> each.namespace() != null, name);
        if (symbol == null || symbol.namespace() == null) {
            throw new Refusal(
                    DiagnosticKind.UNKNOWN_TYPE,
                    "unknown namespace '" + name.text() + "'",
                    name.position(),
                    name.text().length(),
                    null);
        }
        return symbol.namespace();
    }

    private void using(CppSyntax.UsingDeclaration using) throws Refusal {
        Symbol meaning = context.typeNames()
                .symbol(
                        context.typeNames().place(using.name()),
                        using.name().last().text(),
                        each -> !each.isEmpty(),
                        using.name());
        if (meaning == null) {
            throw new Refusal(
                    DiagnosticKind.UNKNOWN_TYPE,
                    "'" + using.name().text() + "' is not declared",
                    using.position(),
                    using.name().text().length(),
                    null);
        }
        context.frame().scope().declare(using.name().last().text()).addAll(meaning);
    }

    private void linkage(CppSyntax.Linkage linkage) {
        boolean before = context.cLinkage();
        context.cLinkage(linkage.language().equals("C"));
        try {
            resolve(linkage.members());
        } finally {
            context.cLinkage(before);
        }
    }

    void simple(CppSyntax.Simple simple) throws Refusal {
        CppType base = context.types().base(simple);
        if (simple.specifiers().storage().contains(StorageClass.TYPEDEF)) {
            for (CppInitDeclarator declarator : simple.declarators()) {
                context.types().typedef(simple, declarator, base);
            }
            return;
        }
        for (CppInitDeclarator declarator : simple.declarators()) {
            one(simple, declarator, base);
        }
    }

    private void one(CppSyntax.Simple simple, CppInitDeclarator declarator, CppType base) {
        CppName name = declarator.declarator().innermost().name();
        SourcePosition position = declarator.declarator().innermost().position();
        try {
            Types.Declared declared = context.types().declared(declarator.declarator(), base);
            if (declared.function() != null) {
                context.functions()
                        .declare(new Functions.Source(
                                simple, declarator, declared, TemplateParameters.NONE, false, false));
            } else if (name != null) {
                context.variables().declare(simple, declarator, declared, name);
            }
        } catch (Refusal refusal) {
            context.refuse(name == null ? null : name.text(), refusal, position);
        }
    }

    /** The name that a declaration of no declarators gives its type. */
    static @Nullable CppName defined(CppTypeSpecifier type) {
        return switch (type) {
            case CppTypeSpecifier.ClassDefinition definition -> definition.name();
            case CppTypeSpecifier.EnumDefinition definition -> definition.name();
            case CppTypeSpecifier.ElaboratedClass elaborated -> elaborated.name();
            case CppTypeSpecifier.ElaboratedEnum(CppName name) -> name;
            case CppTypeSpecifier.Basic _, CppTypeSpecifier.Named _, CppTypeSpecifier.Auto _ -> null;
            case CppTypeSpecifier.Decltype _, CppTypeSpecifier.Transformed _, CppTypeSpecifier.None _ -> null;
        };
    }
}
