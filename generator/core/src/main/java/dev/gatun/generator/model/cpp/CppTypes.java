package dev.gatun.generator.model.cpp;

import dev.gatun.generator.model.cpp.CppType.Alias;
import dev.gatun.generator.model.cpp.CppType.Array;
import dev.gatun.generator.model.cpp.CppType.ClassType;
import dev.gatun.generator.model.cpp.CppType.DependentName;
import dev.gatun.generator.model.cpp.CppType.DependentSpecialization;
import dev.gatun.generator.model.cpp.CppType.EnumType;
import dev.gatun.generator.model.cpp.CppType.Expansion;
import dev.gatun.generator.model.cpp.CppType.Function;
import dev.gatun.generator.model.cpp.CppType.Fundamental;
import dev.gatun.generator.model.cpp.CppType.MemberPointer;
import dev.gatun.generator.model.cpp.CppType.Parameter;
import dev.gatun.generator.model.cpp.CppType.Pointer;
import dev.gatun.generator.model.cpp.CppType.Qualified;
import dev.gatun.generator.model.cpp.CppType.Reference;
import dev.gatun.generator.model.cpp.CppType.Unknown;
import dev.gatun.generator.model.cpp.CppType.Void;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Questions about types that take a walk over all of one. */
final class CppTypes {

    /** {@code ::} in front of a name. */
    private static final Pattern FROM_THE_ROOT = Pattern.compile("(^|[^\\w>])::");

    private CppTypes() {}

    /** In the east-const style, in which each declarator's part stands behind what it applies to. */
    static String declare(CppType type, String inner) {
        return switch (type) {
            case Void _ -> join("void", inner);
            case Fundamental it -> join(it.kind().spelling(), inner);
            case ClassType it -> join("::" + it.name().spelling(), inner);
            case EnumType it -> join("::" + it.name().spelling(), inner);
            case Alias it -> declare(it.aliased(), inner);
            case Qualified it when isPointer(it.type()) -> declare(it.type(), join(qualifiers(it), inner));
            case Qualified it -> join(declare(it.type(), "") + " " + qualifiers(it), inner);
            case Pointer it -> declare(it.pointee(), grouped(it.pointee(), "*" + spaced(inner)));
            case Reference it ->
                declare(it.referred(), grouped(it.referred(), (it.rvalue() ? "&&" : "&") + spaced(inner)));
            case MemberPointer it ->
                declare(it.member(), grouped(it.member(), it.ofClass().spelling() + "::*" + spaced(inner)));
            case Array it ->
                declare(
                        it.element(),
                        inner + "[" + (it.length() == null ? "" : it.length().spelling()) + "]");
            case Function it -> declare(it.result(), inner + parameters(it));
            case Parameter it -> join(it.name(), inner);
            case DependentName it ->
                join("typename " + it.scope().spelling() + "::" + it.name().spelling(), inner);
            case DependentSpecialization it -> join(it.parameter() + "<" + spellings(it.arguments()) + ">", inner);
            case Expansion it -> declare(it.pattern(), "..." + inner);
            case Unknown it -> join(it.spelling(), inner);
        };
    }

    /** Of a function as declared. */
    static String declare(CppDeclaration.Function function) {
        String parameters = function.parameters().stream()
                .map(parameter -> readable(parameter.type(), parameter.name() == null ? "" : parameter.name()))
                .collect(Collectors.joining(", "));
        String head = function.name().identifier() + "(" + parameters + (function.variadic() ? ", ..." : "") + ")"
                + (function.qualifiers().isConst() ? " const" : "")
                + (function.qualifiers().isNoexcept() ? " noexcept" : "");
        return switch (function.kind()) {
            case CONSTRUCTOR, DESTRUCTOR, CONVERSION -> head;
            case STATIC -> "static " + readable(function.result(), head);
            case FREE, METHOD -> readable(function.result(), head);
        };
    }

    /** With the names of aliases, and without {@code ::} in front of names. */
    static String readable(CppType type, String inner) {
        return withoutGlobal(declare(named(type), inner));
    }

    /** A spelling without the {@code ::} that names start with. */
    static String withoutGlobal(String spelling) {
        return FROM_THE_ROOT.matcher(spelling).replaceAll("$1");
    }

    /** An alias is shown as a class of its name would be. */
    static CppType named(CppType type) {
        return switch (type) {
            case Alias it -> new ClassType(ReadableNames.of(it.name()));
            case ClassType it -> new ClassType(ReadableNames.of(it.name()));
            case Qualified it -> new Qualified(named(it.type()), it.isConst(), it.isVolatile());
            case Pointer it -> new Pointer(named(it.pointee()));
            case Reference it -> new Reference(named(it.referred()), it.rvalue());
            case Array it -> new Array(named(it.element()), it.length());
            default -> type;
        };
    }

    private static boolean isPointer(CppType type) {
        return type instanceof Pointer || type instanceof MemberPointer;
    }

    private static String qualifiers(Qualified type) {
        return type.isConst() ? type.isVolatile() ? "const volatile" : "const" : "volatile";
    }

    private static String join(String type, String inner) {
        return inner.isEmpty() || inner.startsWith("[") ? type + inner : type + " " + inner;
    }

    private static String spaced(String inner) {
        return inner.startsWith("const") || inner.startsWith("volatile") ? " " + inner : inner;
    }

    private static String grouped(CppType target, String inner) {
        CppType bare = target;
        while (bare instanceof Alias alias) {
            bare = alias.aliased();
        }
        return bare instanceof Array || bare instanceof Function ? "(" + inner + ")" : inner;
    }

    private static String parameters(Function type) {
        String list = type.parameters().stream().map(CppType::spelling).collect(Collectors.joining(", "));
        String dots = type.variadic() ? list.isEmpty() ? "..." : ", ..." : "";
        return "(" + list + dots + ")" + (type.isConst() ? " const" : "") + (type.isNoexcept() ? " noexcept" : "");
    }

    private static String spellings(List<TemplateArgument> arguments) {
        return arguments.stream().map(TemplateArgument::spelling).collect(Collectors.joining(", "));
    }

    static CppType desugared(CppType type) {
        return switch (type) {
            case Void _, Fundamental _, EnumType _, Parameter _, Unknown _ -> type;
            case Alias it -> desugared(it.aliased());
            case ClassType it -> new ClassType(it.name().desugared());
            case Qualified it -> qualified(desugared(it.type()), it.isConst(), it.isVolatile());
            case Pointer it -> new Pointer(desugared(it.pointee()));
            case Reference it -> new Reference(desugared(it.referred()), it.rvalue());
            case MemberPointer it -> new MemberPointer(desugared(it.ofClass()), desugared(it.member()));
            case Array it -> new Array(desugared(it.element()), it.length());
            case Function it ->
                new Function(
                        desugared(it.result()),
                        it.parameters().stream().map(CppTypes::desugared).toList(),
                        it.variadic(),
                        it.isConst(),
                        it.isNoexcept());
            case DependentName it -> new DependentName(desugared(it.scope()), desugared(it.name()));
            case DependentSpecialization it -> new DependentSpecialization(it.parameter(), desugared(it.arguments()));
            case Expansion it -> new Expansion(desugared(it.pattern()));
        };
    }

    static CppType adjusted(CppType type) {
        return switch (type) {
            case Array array -> new Pointer(array.element());
            case Function function -> new Pointer(function);
            case Qualified(Array array, boolean isConst, boolean isVolatile) ->
                new Pointer(new Qualified(array.element(), isConst, isVolatile));
            case Qualified it -> it.type();
            default -> type;
        };
    }

    private static CppType qualified(CppType type, boolean isConst, boolean isVolatile) {
        return type instanceof Qualified inner
                ? new Qualified(inner.type(), isConst || inner.isConst(), isVolatile || inner.isVolatile())
                : new Qualified(type, isConst, isVolatile);
    }

    static QualifiedName desugared(QualifiedName name) {
        return name.parts().stream().noneMatch(QualifiedName.Part::specialization)
                ? name
                : new QualifiedName(
                        name.parts().stream().map(CppTypes::desugared).toList(), name.namespaces());
    }

    private static QualifiedName.Part desugared(QualifiedName.Part part) {
        return new QualifiedName.Part(part.text(), desugared(part.arguments()), part.specialization());
    }

    private static List<TemplateArgument> desugared(List<TemplateArgument> arguments) {
        return arguments.stream().map(CppTypes::desugared).toList();
    }

    private static TemplateArgument desugared(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType it -> new TemplateArgument.OfType(desugared(it.type()));
            case TemplateArgument.Pack it -> new TemplateArgument.Pack(desugared(it.arguments()));
            case TemplateArgument.Expansion it -> new TemplateArgument.Expansion(desugared(it.pattern()));
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _ -> argument;
            case TemplateArgument.OfParameter _, TemplateArgument.Dependent _ -> argument;
        };
    }

    static boolean isDependent(CppType type) {
        return switch (type) {
            case Void _, Fundamental _, EnumType _, Unknown _ -> false;
            case Parameter _, DependentName _, DependentSpecialization _, Expansion _ -> true;
            case Alias it -> isDependent(it.aliased());
            case ClassType it -> it.name().parts().stream().anyMatch(part -> isDependent(part.arguments()));
            case Qualified it -> isDependent(it.type());
            case Pointer it -> isDependent(it.pointee());
            case Reference it -> isDependent(it.referred());
            case MemberPointer it -> isDependent(it.ofClass()) || isDependent(it.member());
            case Array it -> isDependent(it.element()) || (it.length() != null && isDependent(it.length()));
            case Function it ->
                isDependent(it.result()) || it.parameters().stream().anyMatch(CppTypes::isDependent);
        };
    }

    private static boolean isDependent(List<TemplateArgument> arguments) {
        return arguments.stream().anyMatch(CppTypes::isDependent);
    }

    private static boolean isDependent(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType it -> isDependent(it.type());
            case TemplateArgument.Pack it -> isDependent(it.arguments());
            case TemplateArgument.OfValue _, TemplateArgument.OfTemplate _ -> false;
            case TemplateArgument.OfParameter _, TemplateArgument.Dependent _, TemplateArgument.Expansion _ -> true;
        };
    }
}
