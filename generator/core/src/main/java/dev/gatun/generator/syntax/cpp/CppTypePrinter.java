package dev.gatun.generator.syntax.cpp;

import dev.gatun.generator.syntax.AlignmentSpecifier;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.TypeSpecifier.Word;
import dev.gatun.generator.syntax.cpp.CppDeclarator.ExceptionSpecification;
import dev.gatun.generator.syntax.cpp.CppDeclarator.Function;
import dev.gatun.generator.syntax.cpp.CppDeclarator.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Types, declarators and names as C++. Class and enum definitions, which take lines, are the {@link CppSyntaxPrinter}'s. */
final class CppTypePrinter {

    private CppTypePrinter() {}

    static String typeId(CppTypeId type) {
        return join(specifiers(type.specifiers()), declarator(type.declarator()));
    }

    /** Two texts with a space between, unless one is empty. */
    static String join(String left, String right) {
        return left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
    }

    /** The specifiers and the type, as long as it is no definition. */
    static String specifiers(CppSpecifiers specifiers) {
        return join(modifiers(specifiers), type(specifiers.type()));
    }

    /** The specifiers without the type. */
    static String modifiers(CppSpecifiers specifiers) {
        List<String> parts = new ArrayList<>();
        specifiers.storage().forEach(it -> parts.add(lower(it)));
        specifiers.words().forEach(it -> parts.add(lower(it)));
        parts.add(attributes(specifiers.attributes()));
        specifiers.alignments().forEach(it -> parts.add(alignment(it)));
        parts.add(qualifiers(specifiers.qualifiers()));
        return spaced(parts);
    }

    private static String spaced(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String alignment(AlignmentSpecifier alignment) {
        return switch (alignment) {
            case AlignmentSpecifier.OfExpression it ->
                "alignas(" + it.expression().text() + ")";
            case AlignmentSpecifier.OfType _ -> throw new IllegalArgumentException("C's");
        };
    }

    static String attributes(List<Attribute> attributes) {
        return attributes.isEmpty() ? "" : "__attribute__((" + list(attributes) + "))";
    }

    /** Behind a name, where an array or a function may follow, only this syntax is allowed. */
    private static String standardAttributes(List<Attribute> attributes) {
        return attributes.isEmpty() ? "" : " [[" + list(attributes) + "]]";
    }

    private static String list(List<Attribute> attributes) {
        return attributes.stream().map(CppTypePrinter::attribute).collect(Collectors.joining(", "));
    }

    static String attribute(Attribute attribute) {
        var arguments = attribute.arguments();
        return attribute.name() + (arguments == null ? "" : "(" + arguments.text() + ")");
    }

    static String type(CppTypeSpecifier type) {
        return switch (type) {
            case CppTypeSpecifier.Basic it ->
                it.words().stream().map(CppTypePrinter::word).collect(Collectors.joining(" "));
            case CppTypeSpecifier.Named it -> (it.typename() ? "typename " : "") + name(it.name());
            case CppTypeSpecifier.Auto it -> it.decltype() ? "decltype(auto)" : "auto";
            case CppTypeSpecifier.Decltype it -> "decltype(" + it.expression().text() + ")";
            case CppTypeSpecifier.Transformed it -> it.trait() + "(" + typeId(it.type()) + ")";
            case CppTypeSpecifier.None _ -> "";
            case CppTypeSpecifier.ElaboratedClass it ->
                spaced(List.of(lower(it.key()), classAttributes(it.attributes()), name(it.name())));
            case CppTypeSpecifier.ElaboratedEnum it -> "enum " + name(it.name());
            case CppTypeSpecifier.ClassDefinition _, CppTypeSpecifier.EnumDefinition _ ->
                CppSyntaxPrinter.definition(type);
        };
    }

    private static String word(Word word) {
        return word == Word.BOOL ? "bool" : word.spelling();
    }

    /** With {@code alignas}, which classes have among their attributes. */
    static String classAttributes(List<Attribute> attributes) {
        return attributes.stream()
                .map(it -> it.name().equals("alignas") ? attribute(it) : attributes(List.of(it)))
                .collect(Collectors.joining(" "));
    }

    static String name(CppName name) {
        return (name.global() ? "::" : "")
                + name.parts().stream().map(CppTypePrinter::part).collect(Collectors.joining("::"));
    }

    private static String part(CppName.Part part) {
        return switch (part) {
            case CppName.Identifier it -> it.text() + (it.arguments() == null ? "" : arguments(it.arguments()));
            case CppName.Operator it -> it.text() + (it.arguments() == null ? "" : " " + arguments(it.arguments()));
            case CppName.Destructor _, CppName.Conversion _, CppName.LiteralOperator _, CppName.Decltype _ ->
                part.text();
        };
    }

    private static String arguments(List<CppTemplateArgument> arguments) {
        return arguments.stream().map(CppTypePrinter::argument).collect(Collectors.joining(", ", "<", ">"));
    }

    static String argument(CppTemplateArgument argument) {
        return argument.tokens().text() + (argument.pack() ? "..." : "");
    }

    static String declarator(CppDeclarator declarator) {
        return declarator(declarator, "");
    }

    /** @param unnamed stands for the name that an abstract declarator has not */
    static String declarator(CppDeclarator declarator, String unnamed) {
        return switch (declarator) {
            case CppDeclarator.Name it ->
                (it.pack() ? "..." : "")
                        + (it.name() == null ? unnamed : name(it.name()))
                        + standardAttributes(it.attributes());
            case CppDeclarator.Pointer it -> join("*" + qualifiers(it.qualifiers()), declarator(it.inner(), unnamed));
            case CppDeclarator.Reference it -> (it.rvalue() ? "&&" : "&") + declarator(it.inner(), unnamed);
            case CppDeclarator.MemberPointer it ->
                join(name(it.ofClass()) + "::*" + qualifiers(it.qualifiers()), declarator(it.inner(), unnamed));
            case CppDeclarator.Array it ->
                operand(it.inner(), unnamed) + "["
                        + (it.size() == null ? "" : it.size().text()) + "]";
            case CppDeclarator.Function it -> operand(it.inner(), unnamed) + "(" + parameters(it) + ")" + tail(it);
        };
    }

    /** The suffixes of arrays and functions bind tighter than the star. */
    private static String operand(CppDeclarator inner, String unnamed) {
        boolean pointer = inner instanceof CppDeclarator.Pointer
                || inner instanceof CppDeclarator.Reference
                || inner instanceof CppDeclarator.MemberPointer;
        String text = declarator(inner, unnamed);
        return pointer ? "(" + text + ")" : text;
    }

    private static String parameters(Function function) {
        List<String> parameters = new ArrayList<>();
        function.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (function.variadic()) {
            parameters.add("...");
        }
        return String.join(", ", parameters);
    }

    static String parameter(Parameter parameter) {
        String text = join(specifiers(parameter.specifiers()), declarator(parameter.declarator()));
        String initializer = parameter.defaultArgument() == null
                ? ""
                : "= " + parameter.defaultArgument().text();
        return spaced(List.of(text, attributes(parameter.attributes()), initializer));
    }

    private static String tail(Function function) {
        List<String> parts = new ArrayList<>();
        parts.add(qualifiers(function.qualifiers()));
        parts.add(
                switch (function.refQualifier()) {
                    case NONE -> "";
                    case LVALUE -> "&";
                    case RVALUE -> "&&";
                });
        parts.add(exceptions(function.exceptions()));
        parts.add(attributes(function.attributes()));
        parts.add(function.trailing() == null ? "" : "-> " + typeId(function.trailing()));
        parts.add(function.isOverride() ? "override" : "");
        parts.add(function.isFinal() ? "final" : "");
        parts.add(function.constrained() ? "requires true" : "");
        String tail = spaced(parts);
        return tail.isEmpty() ? "" : " " + tail;
    }

    private static String exceptions(ExceptionSpecification exceptions) {
        return switch (exceptions) {
            case ExceptionSpecification.None _ -> "";
            case ExceptionSpecification.Noexcept _ -> "noexcept";
            case ExceptionSpecification.NoexceptIf it ->
                "noexcept(" + it.condition().text() + ")";
            case ExceptionSpecification.Throw _ -> "throw(...)";
        };
    }

    private static String qualifiers(Set<TypeQualifier> qualifiers) {
        return qualifiers.stream().map(CppTypePrinter::qualifier).collect(Collectors.joining(" "));
    }

    private static String qualifier(TypeQualifier qualifier) {
        return switch (qualifier) {
            case CONST, VOLATILE -> lower(qualifier);
            case RESTRICT -> "__restrict";
            case ATOMIC -> "_Atomic";
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
