package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.model.cpp.TemplateParameter;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line that says all of a declaration that tests ask for. */
final class DeclarationText {

    private DeclarationText() {}

    static String of(CppDeclaration declaration) {
        return access(declaration)
                + switch (declaration) {
                    case CppDeclaration.CppClass it -> type(it);
                    case CppDeclaration.ClassTemplate it -> template(it.parameters()) + type(it.pattern());
                    case Function it -> function(it);
                    case CppDeclaration.FunctionTemplate it -> template(it.parameters()) + function(it.pattern());
                    case CppDeclaration.AliasTemplate it ->
                        template(it.parameters()) + "using " + it.name() + " = "
                                + it.type().spelling();
                    case CppDeclaration.Field it ->
                        it.type().declare(it.name().spelling())
                                + (it.width().isPresent() ? " : " + it.width().getAsInt() : "")
                                + (it.isMutable() ? " mutable" : "")
                                + (it.hasInitializer() ? " = ..." : "");
                    case CppDeclaration.Variable it ->
                        (it.isConstexpr() ? "constexpr " : "") + "var "
                                + it.type().declare(it.name().spelling()) + value(it.value());
                    case CppDeclaration.Alias it ->
                        "using " + it.name() + " = " + it.type().spelling();
                    case CppDeclaration.Macro it -> "#define " + it.name() + value(it.value());
                    case CppDeclaration.Enumeration it ->
                        (it.scoped() ? "enum class " : "enum ")
                                + it.name() + " : " + it.underlying().spelling() + " "
                                + it.enumerators().stream()
                                        .map(each -> each.name() + "=" + each.value())
                                        .toList();
                };
    }

    private static String access(CppDeclaration declaration) {
        return declaration.access() == CppAccess.PUBLIC
                ? ""
                : declaration.access().name().toLowerCase(Locale.ROOT) + " ";
    }

    private static String type(CppDeclaration.CppClass type) {
        String bases = type.bases().stream()
                .map(base -> base.access().name().toLowerCase(Locale.ROOT)
                        + (base.isVirtual() ? " virtual " : " ")
                        + base.type().spelling())
                .collect(Collectors.joining(", "));
        return type.key().name().toLowerCase(Locale.ROOT) + " " + type.name()
                + (type.isFinal() ? " final" : "")
                + (bases.isEmpty() ? "" : " : " + bases)
                + (type.isComplete() ? "" : " incomplete");
    }

    private static String function(Function function) {
        String parameters = function.parameters().stream()
                .map(each -> each.type().declare(each.name() == null ? "" : each.name())
                        + (each.defaultArgument() == null ? "" : " = " + each.defaultArgument()))
                .collect(Collectors.joining(", "));
        Function.Qualifiers qualifiers = function.qualifiers();
        return (function.cLinkage() ? "extern C " : "")
                + (function.virtuality() == Function.Virtuality.NONE ? "" : "virtual ")
                + (qualifiers.isExplicit() ? "explicit " : "")
                + (qualifiers.isConstexpr() ? "constexpr " : "")
                + function.kind().name().toLowerCase(Locale.ROOT) + " "
                + function.name() + "(" + parameters
                + (!function.variadic() ? "" : parameters.isEmpty() ? "..." : ", ...") + ")"
                + (qualifiers.isConst() ? " const" : "")
                + (qualifiers.isVolatile() ? " volatile" : "")
                + switch (qualifiers.reference()) {
                    case NONE -> "";
                    case LVALUE -> " &";
                    case RVALUE -> " &&";
                }
                + (qualifiers.isNoexcept() ? " noexcept" : "")
                + (qualifiers.isOverride() ? " override" : "")
                + (qualifiers.isFinal() ? " final" : "")
                + " -> " + function.result().spelling()
                + (function.virtuality() == Function.Virtuality.PURE ? " = 0" : "")
                + switch (function.definition()) {
                    case NONE -> "";
                    case BODY -> " {}";
                    case DEFAULTED -> " = default";
                    case DELETED -> " = delete";
                };
    }

    private static String template(List<TemplateParameter> parameters) {
        return parameters.stream()
                .map(each -> each.kind().name().toLowerCase(Locale.ROOT)
                        + (each.pack() ? "... " : " ")
                        + each.name()
                        + (each.defaultArgument() == null
                                ? ""
                                : " = " + each.defaultArgument().spelling()))
                .collect(Collectors.joining(", ", "template <", "> "));
    }

    static String arguments(List<TemplateArgument> arguments) {
        return arguments.stream().map(TemplateArgument::spelling).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String value(@Nullable ConstantValue value) {
        return switch (value) {
            case ConstantValue.IntegerValue it -> " = " + it.value();
            case ConstantValue.FloatingValue it -> " = " + it.value();
            case ConstantValue.StringValue it -> " = \"" + it.value() + "\"";
            case ConstantValue.BytesValue it -> " = bytes " + it.bytes();
            case ConstantValue.AddressValue it -> " = address " + it.value();
            case null -> "";
        };
    }
}
