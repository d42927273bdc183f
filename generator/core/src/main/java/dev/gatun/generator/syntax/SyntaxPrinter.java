package dev.gatun.generator.syntax;

import dev.gatun.generator.syntax.ExternalDeclaration.Declaration;
import dev.gatun.generator.syntax.ExternalDeclaration.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Prints syntax trees as C. Parsing the text gives the same tree again, positions aside: attributes come out in the
 * GNU syntax in front of what
 * they belong to, comments on the lines before, spellings of extensions in the standard's form where there is one.
 */
public final class SyntaxPrinter {

    private final StringBuilder out = new StringBuilder();
    private int indentation;

    private SyntaxPrinter() {}

    public static String print(SyntaxTree tree) {
        SyntaxPrinter printer = new SyntaxPrinter();
        tree.declarations().forEach(printer::declaration);
        return printer.out.toString();
    }

    public static String print(ExternalDeclaration declaration) {
        SyntaxPrinter printer = new SyntaxPrinter();
        printer.declaration(declaration);
        return printer.out.toString();
    }

    public static String print(TypeName type) {
        SyntaxPrinter printer = new SyntaxPrinter();
        printer.type(type);
        return printer.out.toString();
    }

    public static String print(Expression expression) {
        return ExpressionPrinter.print(expression);
    }

    private void declaration(ExternalDeclaration declaration) {
        switch (declaration) {
            case Declaration it ->
                documented(it.documentation(), () -> {
                    specifiers(it.specifiers());
                    separated(it.declarators(), this::initDeclarator);
                    out.append(';');
                });
            case FunctionDefinition it ->
                documented(it.documentation(), () -> {
                    specifiers(it.specifiers());
                    initDeclarator(it.declarator());
                    oldStyleParameters(it.declarator().declarator());
                    out.append(" {}");
                });
            case ExternalDeclaration.StaticAssertion it ->
                out.append("_Static_assert(").append(it.condition().text()).append(");\n");
            case ExternalDeclaration.Empty _, ExternalDeclaration.Unparsed _ -> out.append(";\n");
        }
    }

    /** A comment that points back with Doxygen's {@code <} stands behind, any other in front. */
    private void documented(@Nullable String documentation, Runnable content) {
        boolean behind = documentation != null && documentation.length() > 3 && documentation.charAt(3) == '<';
        if (documentation != null && !behind) {
            comment(documentation);
            out.append('\n').append(indent());
        }
        content.run();
        if (documentation != null && behind) {
            out.append(' ');
            comment(documentation);
        }
        out.append('\n');
    }

    /** Line comments of one run stand in one column. */
    private void comment(String text) {
        int column = out.length() - out.lastIndexOf("\n") - 1;
        out.append(text.startsWith("//") ? text.replace("\n", "\n" + " ".repeat(column)) : text);
    }

    private String indent() {
        return "    ".repeat(indentation);
    }

    private void initDeclarator(InitDeclarator declarator) {
        out.append(declarator(declarator.declarator()));
        if (declarator.asmLabel() != null) {
            out.append(" __asm__(\"").append(declarator.asmLabel()).append("\")");
        }
        out.append(attributes(" ", declarator.attributes()));
        if (declarator.initializer() != null) {
            out.append(" = ").append(declarator.initializer().text());
        }
    }

    private <T> void separated(List<T> list, Consumer<T> printer) {
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            printer.accept(list.get(i));
        }
    }

    /** The specifiers with a space behind each. */
    private void specifiers(DeclarationSpecifiers specifiers) {
        for (StorageClass storage : specifiers.storage()) {
            out.append(storage == StorageClass.THREAD_LOCAL ? "_Thread_local" : lower(storage))
                    .append(' ');
        }
        out.append(specifiers.inline() ? "inline " : "").append(attributes("", specifiers.attributes()));
        out.append(specifiers.attributes().isEmpty() ? "" : " ");
        for (AlignmentSpecifier alignment : specifiers.alignments()) {
            switch (alignment) {
                case AlignmentSpecifier.OfType it ->
                    out.append("_Alignas(").append(print(it.type())).append(") ");
                case AlignmentSpecifier.OfExpression it ->
                    out.append("_Alignas(").append(it.expression().text()).append(") ");
            }
        }
        out.append(qualifiers(specifiers.qualifiers()));
        type(specifiers.type());
    }

    private void type(TypeSpecifier type) {
        switch (type) {
            case TypeSpecifier.Basic it ->
                it.words().forEach(word -> out.append(word.spelling()).append(' '));
            case TypeSpecifier.TypedefName it -> out.append(it.name()).append(' ');
            case TypeSpecifier.RecordSpecifier it -> record(it);
            case TypeSpecifier.EnumSpecifier it -> enumeration(it);
            case TypeSpecifier.TypeofType it -> operator(typeof(it.unqualified()), print(it.type()));
            case TypeSpecifier.TypeofExpression it ->
                operator(typeof(it.unqualified()), it.expression().text());
            case TypeSpecifier.AtomicType it -> operator("_Atomic", print(it.type()));
            case TypeSpecifier.BitInt it ->
                operator(
                        (it.signed() ? "" : "unsigned ") + "_BitInt", it.width().text());
            case TypeSpecifier.Inferred _ -> out.append("__auto_type ");
        }
    }

    private static String typeof(boolean unqualified) {
        return unqualified ? "typeof_unqual" : "__typeof__";
    }

    private void operator(String name, String operand) {
        out.append(name).append('(').append(operand).append(") ");
    }

    private void type(TypeName type) {
        specifiers(type.specifiers());
        out.append(declarator(type.declarator()));
    }

    private void record(TypeSpecifier.RecordSpecifier record) {
        head(lower(record.kind()), record.attributes(), record.tag());
        if (record.members() == null) {
            return;
        }
        out.append("{\n");
        indentation++;
        record.members().forEach(this::member);
        indentation--;
        if (record.pack() == 0) {
            out.append(indent()).append("} ");
        } else {
            out.append("#pragma pack(push, ").append(record.pack()).append(")\n} \n#pragma pack(pop)\n");
        }
    }

    private void head(String keyword, List<Attribute> attributes, @Nullable String tag) {
        out.append(keyword).append(attributes(" ", attributes)).append(' ').append(tag == null ? "" : tag + " ");
    }

    private void member(TypeSpecifier.Member member) {
        out.append(indent());
        switch (member) {
            case TypeSpecifier.MemberDeclaration it ->
                documented(it.documentation(), () -> {
                    specifiers(it.specifiers());
                    separated(it.declarators(), this::memberDeclarator);
                    out.append(';');
                });
            case TypeSpecifier.MemberAssertion it ->
                out.append("_Static_assert(").append(it.condition().text()).append(");\n");
        }
    }

    private void memberDeclarator(TypeSpecifier.MemberDeclarator member) {
        out.append(declarator(member.declarator()));
        if (member.width() != null) {
            out.append(" : ").append(member.width().text());
        }
        out.append(attributes(" ", member.attributes()));
    }

    private void enumeration(TypeSpecifier.EnumSpecifier enumeration) {
        head("enum", enumeration.attributes(), enumeration.tag());
        if (enumeration.underlying() != null) {
            out.append(": ").append(print(enumeration.underlying()));
        }
        if (enumeration.enumerators() == null) {
            return;
        }
        out.append("{\n");
        indentation++;
        for (TypeSpecifier.Enumerator enumerator : enumeration.enumerators()) {
            out.append(indent());
            documented(enumerator.documentation(), () -> enumerator(enumerator));
        }
        indentation--;
        out.append(indent()).append("} ");
    }

    private void enumerator(TypeSpecifier.Enumerator enumerator) {
        out.append(enumerator.name()).append(attributes(" ", enumerator.attributes()));
        if (enumerator.value() != null) {
            out.append(" = ").append(enumerator.value().text());
        }
        out.append(',');
    }

    private String declarator(Declarator declarator) {
        return switch (declarator) {
            case Declarator.Name it -> (it.name() == null ? "" : it.name()) + standardAttributes(it.attributes());
            case Declarator.Pointer it ->
                (it.block() ? "^" : "*")
                        + attributes("", it.attributes())
                        + qualifiers(it.qualifiers())
                        + declarator(it.inner());
            case Declarator.Array it ->
                operand(it.inner()) + "[" + (it.atLeast() ? "static " : "") + qualifiers(it.qualifiers())
                        + (it.size() == null ? "" : it.size().text()) + "]";
            case Declarator.Function it -> operand(it.inner()) + "(" + parameters(it) + ")";
        };
    }

    /** The suffixes of arrays and functions bind tighter than the star. */
    private String operand(Declarator inner) {
        return inner instanceof Declarator.Pointer ? "(" + declarator(inner) + ")" : declarator(inner);
    }

    private String parameters(Declarator.Function function) {
        if (!function.prototype()) {
            return String.join(
                    ", ",
                    function.parameters().stream().map(SyntaxPrinter::name).toList());
        }
        List<String> parameters = new ArrayList<>();
        function.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (function.variadic()) {
            parameters.add("...");
        }
        return parameters.isEmpty() ? "void" : String.join(", ", parameters);
    }

    private static String name(Declarator.Parameter parameter) {
        return String.valueOf(parameter.declarator().innermost().name());
    }

    private static String parameter(Declarator.Parameter parameter) {
        SyntaxPrinter printer = new SyntaxPrinter();
        printer.specifiers(parameter.specifiers());
        printer.out.append(printer.declarator(parameter.declarator()));
        printer.out.append(attributes(" ", parameter.attributes()));
        return printer.out.toString();
    }

    private void oldStyleParameters(Declarator declarator) {
        switch (declarator) {
            case Declarator.Name _ -> {}
            case Declarator.Pointer it -> oldStyleParameters(it.inner());
            case Declarator.Array it -> oldStyleParameters(it.inner());
            case Declarator.Function it -> {
                if (!it.prototype()) {
                    it.parameters().stream()
                            .filter(SyntaxPrinter::isDeclared)
                            .forEach(parameter ->
                                    out.append(' ').append(parameter(parameter)).append(';'));
                }
                oldStyleParameters(it.inner());
            }
        }
    }

    /** A parameter without a declaration of its own is an {@code int} without words. */
    private static boolean isDeclared(Declarator.Parameter parameter) {
        return !(parameter.specifiers().type() instanceof TypeSpecifier.Basic basic
                        && basic.words().isEmpty())
                || !parameter.specifiers().storage().isEmpty();
    }

    private static String attributes(String separator, List<Attribute> attributes) {
        return attributes.isEmpty() ? "" : separator + "__attribute__((" + list(attributes) + "))";
    }

    /** Behind a name, where an array or a function may follow, only this syntax is allowed. */
    private static String standardAttributes(List<Attribute> attributes) {
        return attributes.isEmpty() ? "" : " [[" + list(attributes) + "]]";
    }

    private static String list(List<Attribute> attributes) {
        List<String> list = new ArrayList<>();
        for (Attribute attribute : attributes) {
            list.add(attribute.name()
                    + (attribute.arguments() == null
                            ? ""
                            : "(" + attribute.arguments().text() + ")"));
        }
        return String.join(", ", list);
    }

    private static String qualifiers(Set<TypeQualifier> qualifiers) {
        StringBuilder text = new StringBuilder();
        for (TypeQualifier qualifier : qualifiers) {
            text.append(qualifier == TypeQualifier.ATOMIC ? "_Atomic" : lower(qualifier))
                    .append(' ');
        }
        return text.toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
