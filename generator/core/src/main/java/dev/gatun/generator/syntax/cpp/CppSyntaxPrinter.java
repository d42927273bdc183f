package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.syntax.TypeSpecifier.Enumerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints syntax trees as C++. Parsing the text gives the same tree again, positions aside: what the tree leaves out is printed as the shortest
 * thing of its kind ({@code {}} for a body, {@code requires true} for a constraint), attributes in the GNU syntax, comments on the lines before.
 */
public final class CppSyntaxPrinter {

    private final StringBuilder out = new StringBuilder();
    private int indentation;

    private CppSyntaxPrinter() {}

    public static String print(CppSyntaxTree tree) {
        CppSyntaxPrinter printer = new CppSyntaxPrinter();
        tree.declarations().forEach(printer::line);
        return printer.out.toString();
    }

    /** A declaration with the end of its last line. */
    public static String print(CppSyntax declaration) {
        CppSyntaxPrinter printer = new CppSyntaxPrinter();
        printer.line(declaration);
        return printer.out.toString();
    }

    /** A type-id on one line, unless it defines a class. */
    public static String print(CppTypeId type) {
        return CppTypePrinter.typeId(type);
    }

    /** A name with its template arguments. */
    public static String print(CppName name) {
        return CppTypePrinter.name(name);
    }

    /** A class or enum that is defined within other specifiers. */
    static String definition(CppTypeSpecifier type) {
        CppSyntaxPrinter printer = new CppSyntaxPrinter();
        printer.type(type);
        return printer.out.toString().stripTrailing();
    }

    private void line(CppSyntax declaration) {
        out.append("    ".repeat(indentation));
        declaration(declaration);
        out.append('\n');
    }

    private void declaration(CppSyntax declaration) {
        switch (declaration) {
            case CppSyntax.Namespace it -> namespace(it);
            case CppSyntax.NamespaceAlias it -> statement("namespace " + it.name() + " = " + print(it.target()));
            case CppSyntax.UsingDirective it -> statement("using namespace " + print(it.namespace()));
            case CppSyntax.UsingDeclaration it ->
                statement("using " + (it.typename() ? "typename " : "") + print(it.name()) + (it.pack() ? "..." : ""));
            case CppSyntax.UsingEnum it -> statement("using enum " + print(it.name()));
            case CppSyntax.Alias it -> documented(it.documentation(), () -> alias(it));
            case CppSyntax.Linkage it -> linkage(it);
            case CppSyntax.Simple it -> documented(it.documentation(), () -> simple(it));
            case CppSyntax.Template it -> documented(it.documentation(), () -> template(it));
            case CppSyntax.ExplicitInstantiation it -> {
                out.append(it.extern() ? "extern template " : "template ");
                declaration(it.declaration());
            }
            case CppSyntax.Concept it -> statement("concept " + it.name() + " = true");
            case CppSyntax.DeductionGuide it -> statement(it.template() + "() -> " + it.template());
            case CppSyntax.StaticAssertion it ->
                statement("static_assert(" + it.condition().text() + ")");
            case CppSyntax.Friend it -> {
                out.append("friend ");
                declaration(it.declaration());
            }
            case CppSyntax.AccessLabel it ->
                out.append(CppTypePrinter.lower(it.access())).append(':');
            case CppSyntax.Empty _, CppSyntax.Unparsed _ -> out.append(';');
        }
    }

    private void statement(String text) {
        out.append(text).append(';');
    }

    /** A comment that points back with Doxygen's {@code <} stands behind, any other in front. */
    private void documented(@Nullable String documentation, Runnable content) {
        boolean behind = documentation != null && documentation.length() > 3 && documentation.charAt(3) == '<';
        if (documentation != null && !behind) {
            comment(documentation);
            out.append('\n').append("    ".repeat(indentation));
        }
        content.run();
        if (documentation != null && behind) {
            out.append(' ');
            comment(documentation);
        }
    }

    /** Line comments of one run stand in one column. */
    private void comment(String text) {
        int column = out.length() - out.lastIndexOf("\n") - 1;
        out.append(text.startsWith("//") ? text.replace("\n", "\n" + " ".repeat(column)) : text);
    }

    private void namespace(CppSyntax.Namespace namespace) {
        List<String> names = namespace.names();
        boolean nested = names.size() > 1;
        String last = names.isEmpty() ? "" : names.getLast();
        String path = nested ? String.join("::", names.subList(0, names.size() - 1)) + "::" : "";
        String head =
                namespace.inline() ? nested ? "namespace " + path + "inline " : "inline namespace " : "namespace ";
        out.append(head).append(nested && !namespace.inline() ? path : "").append(last);
        out.append(' ').append(CppTypePrinter.attributes(namespace.attributes()));
        braces(namespace.members());
    }

    private void braces(List<CppSyntax> members) {
        out.append(" {\n");
        indentation++;
        members.forEach(this::line);
        indentation--;
        out.append("    ".repeat(indentation)).append('}');
    }

    private void linkage(CppSyntax.Linkage linkage) {
        out.append("extern \"").append(linkage.language()).append('"');
        if (linkage.braced()) {
            braces(linkage.members());
        } else {
            out.append(' ');
            linkage.members().forEach(this::declaration);
        }
    }

    private void alias(CppSyntax.Alias alias) {
        String attributes = CppTypePrinter.attributes(alias.attributes());
        statement("using " + CppTypePrinter.join(alias.name(), attributes) + " = " + print(alias.type()));
    }

    private void template(CppSyntax.Template template) {
        out.append("template ").append(parameters(template.parameters()));
        out.append(template.constrained() ? " requires true " : " ");
        declaration(template.declaration());
    }

    private static String parameters(List<CppTemplateParameter> parameters) {
        return parameters.stream().map(CppSyntaxPrinter::parameter).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameter(CppTemplateParameter parameter) {
        String name = (parameter.pack() ? "..." : "") + (parameter.name() == null ? "" : parameter.name());
        String head = switch (parameter) {
            case CppTemplateParameter.OfType _ -> CppTypePrinter.join("typename", name);
            case CppTemplateParameter.OfTemplate it ->
                CppTypePrinter.join("template " + parameters(it.parameters()) + " class", name);
            case CppTemplateParameter.OfValue it -> value(it, name);
        };
        CppTemplateArgument initial = parameter.defaultArgument();
        return initial == null ? head : head + " = " + CppTypePrinter.argument(initial);
    }

    private static String value(CppTemplateParameter.OfValue parameter, String name) {
        CppDeclarator declarator = parameter.type().declarator();
        String type = CppTypePrinter.specifiers(parameter.type().specifiers());
        return CppTypePrinter.join(type, CppTypePrinter.declarator(declarator, name));
    }

    private void simple(CppSyntax.Simple simple) {
        String modifiers = CppTypePrinter.modifiers(simple.specifiers());
        out.append(modifiers).append(modifiers.isEmpty() ? "" : " ");
        type(simple.specifiers().type());
        List<String> declarators = new ArrayList<>();
        simple.declarators().forEach(it -> declarators.add(declarator(it)));
        out.append(String.join(", ", declarators));
        boolean body = !simple.declarators().isEmpty()
                && simple.declarators().getLast().definition() == CppInitDeclarator.Definition.BODY;
        out.append(body ? " {}" : ";");
    }

    private String declarator(CppInitDeclarator it) {
        String attributes = CppTypePrinter.attributes(it.attributes());
        boolean leading = it.asmLabel() == null && it.width() == null;
        String text = CppTypePrinter.join(leading ? attributes : "", CppTypePrinter.declarator(it.declarator()));
        text += it.asmLabel() == null ? "" : " __asm__(\"" + it.asmLabel() + "\")";
        text += it.width() == null ? "" : " : " + it.width().text();
        text += leading || attributes.isEmpty() ? "" : " " + attributes;
        return switch (it.definition()) {
            case PURE -> text + " = 0";
            case DEFAULTED -> text + " = default";
            case DELETED -> text + " = delete";
            case BODY, NONE ->
                text + (it.initializer() == null ? "" : " = " + it.initializer().text());
        };
    }

    /** The type with a space behind it. */
    private void type(CppTypeSpecifier type) {
        switch (type) {
            case CppTypeSpecifier.ClassDefinition it -> definition(it);
            case CppTypeSpecifier.EnumDefinition it -> definition(it);
            default -> {
                String text = CppTypePrinter.type(type);
                out.append(text).append(text.isEmpty() ? "" : " ");
            }
        }
    }

    private void definition(CppTypeSpecifier.ClassDefinition definition) {
        out.append(CppTypePrinter.lower(definition.key())).append(' ');
        out.append(CppTypePrinter.classAttributes(definition.attributes())).append(' ');
        out.append(definition.name() == null ? "" : print(definition.name()));
        out.append(definition.isFinal() ? " final" : "");
        String bases = definition.bases().stream().map(CppSyntaxPrinter::base).collect(Collectors.joining(", "));
        out.append(bases.isEmpty() ? "" : " : " + bases);
        if (definition.pack() == 0) {
            braces(definition.members());
        } else {
            out.append("\n#pragma pack(push, ").append(definition.pack()).append(")\n");
            braces(definition.members());
            out.append("\n#pragma pack(pop)\n");
        }
        out.append(' ');
    }

    private static String base(CppTypeSpecifier.BaseSpecifier base) {
        String access = base.access() == null ? "" : CppTypePrinter.lower(base.access());
        String head = CppTypePrinter.join(access, base.isVirtual() ? "virtual" : "");
        return CppTypePrinter.join(head, print(base.type())) + (base.pack() ? "..." : "");
    }

    private void definition(CppTypeSpecifier.EnumDefinition definition) {
        out.append(definition.scoped() ? "enum class " : "enum ");
        out.append(CppTypePrinter.classAttributes(definition.attributes())).append(' ');
        out.append(definition.name() == null ? "" : print(definition.name()));
        out.append(definition.underlying() == null ? "" : " : " + print(definition.underlying()));
        List<Enumerator> enumerators = definition.enumerators();
        if (enumerators == null) {
            return;
        }
        out.append(" {\n");
        indentation++;
        for (Enumerator enumerator : enumerators) {
            out.append("    ".repeat(indentation));
            documented(enumerator.documentation(), () -> enumerator(enumerator));
            out.append('\n');
        }
        indentation--;
        out.append("    ".repeat(indentation)).append("} ");
    }

    private void enumerator(Enumerator enumerator) {
        out.append(CppTypePrinter.join(enumerator.name(), CppTypePrinter.attributes(enumerator.attributes())));
        out.append(enumerator.value() == null ? "" : " = " + enumerator.value().text());
        out.append(',');
    }
}
