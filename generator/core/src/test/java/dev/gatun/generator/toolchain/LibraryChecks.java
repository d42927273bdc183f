package dev.gatun.generator.toolchain;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppDeclaration.Variable;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.resolve.cpp.template.Instantiation;
import dev.gatun.generator.resolve.cpp.template.Instantiator;
import dev.gatun.generator.syntax.cpp.CppAccess;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a model says of namespace {@code std}, as assertions that a compiler with the real library judges: types of calls, of objects and of names,
 * constants, bases, what can be made of what, and what throws nothing. Of templates instances are looked into; of others, the name.
 */
final class LibraryChecks {

    /** @param assertion one line of C++ */
    record Check(String what, String assertion) {}

    private final Instantiator instantiator;
    private final List<Check> checks = new ArrayList<>();
    private final Set<QualifiedName> seen = new LinkedHashSet<>();

    private LibraryChecks(CppModel model) {
        this.instantiator = new Instantiator(model);
    }

    /** @param instances names of aliases in the global namespace that denote the instances to look into begin so */
    static List<Check> of(CppModel model, String instances) {
        LibraryChecks all = new LibraryChecks(model);
        for (CppDeclaration declaration : model.declarations()) {
            if (isStandard(declaration.name())) {
                all.addDeclared(declaration);
            } else if (declaration instanceof CppDeclaration.Alias alias
                    && alias.name().identifier().startsWith(instances)
                    && alias.type().canonical() instanceof CppType.ClassType(QualifiedName name)) {
                all.addInstance(name.desugared());
            }
        }
        model.classes().values().stream()
                .filter(type -> isStandard(type.name()) && !type.name().isMember())
                .forEach(type -> all.addClass(type));
        return all.checks;
    }

    private static boolean isStandard(QualifiedName name) {
        return name.namespaces() > 0 && name.parts().getFirst().text().equals("std");
    }

    private void addInstance(QualifiedName name) {
        if (instantiator.instantiate(name) instanceof Instantiation.Made(CppClass instance, var _)) {
            addClass(instance);
        } else {
            throw new AssertionError("no instance " + name);
        }
    }

    private void addDeclared(CppDeclaration declaration) {
        QualifiedName name = declaration.name();
        switch (declaration) {
            case Function function -> addFunction(function, "");
            case Variable variable -> addVariable(variable);
            case CppDeclaration.Alias alias -> addAlias(alias.name(), alias.type());
            case Enumeration enumeration -> addEnumeration(enumeration);
            case CppDeclaration.ClassTemplate _, CppDeclaration.AliasTemplate _, CppDeclaration.FunctionTemplate _ -> {
                if (!name.identifier().startsWith("operator")) {
                    add(name.spelling(), "namespace gatun_" + checks.size() + " { using ::" + name.spelling() + "; }");
                }
            }
            case CppClass _, Field _, CppDeclaration.Macro _ -> {}
        }
    }

    private void addClass(CppClass type) {
        if (!type.isComplete()
                || type.access() != CppAccess.PUBLIC
                || !seen.add(type.name().desugared())) {
            return;
        }
        String spelled = "::" + type.name().spelling();
        for (CppDeclaration.Base base : type.bases()) {
            if (base.access() == CppAccess.PUBLIC) {
                holds(
                        type.name().spelling() + " is derived",
                        "std::is_base_of_v<%s, %s>".formatted(base.type().spelling(), spelled));
            }
        }
        type.friends().forEach(friend -> addFunction(friend, spelled));
        for (CppDeclaration member : type.members(CppDeclaration.class).toList()) {
            if (member.access() == CppAccess.PUBLIC) {
                addMember(member, spelled);
            }
        }
    }

    private void addMember(CppDeclaration member, String spelled) {
        switch (member) {
            case Function function -> addFunction(function, spelled);
            case Variable variable -> addVariable(variable);
            case Field field -> {
                if (isSayable(field.type())) {
                    assertSame(
                            field.name().spelling(),
                            "decltype(::" + field.name().spelling() + ")",
                            field.type());
                }
            }
            case CppDeclaration.Alias alias -> addAlias(alias.name(), alias.type());
            case Enumeration enumeration -> addEnumeration(enumeration);
            case CppClass nested -> addClass(nested);
            case CppDeclaration.ClassTemplate _,
                    CppDeclaration.AliasTemplate _,
                    CppDeclaration.FunctionTemplate _,
                    CppDeclaration.Macro _ -> {}
        }
    }

    private void addAlias(QualifiedName name, CppType type) {
        if (isSayable(type)) {
            assertSame(name.spelling(), "::" + name.spelling(), type);
        }
    }

    private void addVariable(Variable variable) {
        if (!isSayable(variable.type())) {
            return;
        }
        String name = variable.name().spelling();
        assertSame(name, "std::remove_const_t<decltype(::" + name + ")>", unqualified(variable.type()));
        if (variable.value() instanceof ConstantValue.IntegerValue(var value)) {
            boolean isLong = value.bitLength() < Long.SIZE;
            String constant = "static_cast<" + (isLong ? "long long" : "unsigned long long") + ">(";
            holds(
                    name + " is " + value,
                    constant + "::" + name + ") == " + constant + value + (isLong ? "LL" : "ULL") + ")");
        }
    }

    private void addEnumeration(Enumeration enumeration) {
        String name = "::" + enumeration.name().spelling();
        if (enumeration.complete() && !enumeration.name().identifier().isEmpty()) {
            for (CppDeclaration.Enumerator each : enumeration.enumerators()) {
                holds(
                        name + "::" + each.name(),
                        "static_cast<long long>(%s::%s) == %sLL".formatted(name, each.name(), each.value()));
            }
        }
    }

    private void addFunction(Function function, String type) {
        boolean callable = function.definition() != Function.Definition.DELETED
                && function.access() == CppAccess.PUBLIC
                && !function.constrained()
                && isSayable(function.result())
                && function.parameters().stream().allMatch(parameter -> isSayable(parameter.type()));
        if (!callable) {
            return;
        }
        List<String> arguments = function.parameters().stream()
                .map(LibraryChecks::argument)
                .collect(Collectors.toCollection(ArrayList::new));
        int needed = (int) function.parameters().stream()
                .filter(parameter -> parameter.defaultArgument() == null)
                .count();
        String what = (type.isEmpty() ? "" : type.substring(2) + ": ") + function.spelling();
        while (true) {
            call(function, type, arguments, what);
            if (arguments.size() <= needed) {
                return;
            }
            arguments.removeLast();
        }
    }

    private void call(Function function, String type, List<String> arguments, String what) {
        switch (function.kind()) {
            case CONSTRUCTOR -> {
                String list = arguments.isEmpty() ? "" : ", " + String.join(", ", types(function, arguments.size()));
                // of an abstract class only derived ones can be made
                holds(what, "std::is_constructible_v<" + type + list + "> || std::is_abstract_v<" + type + ">");
                if (function.qualifiers().isNoexcept()) {
                    holds(
                            what + " noexcept",
                            "std::is_nothrow_constructible_v<" + type + list + "> || std::is_abstract_v<" + type + ">");
                }
            }
            case DESTRUCTOR -> holds(what, "std::is_destructible_v<" + type + ">");
            case CONVERSION ->
                holds(
                        what,
                        function.qualifiers().isExplicit()
                                ? "std::is_constructible_v<" + function.result().spelling() + ", "
                                        + self(function, type) + ">"
                                : "std::is_convertible_v<" + self(function, type) + ", "
                                        + function.result().spelling() + ">");
            case FREE, STATIC -> {
                String symbol = function.kind() == Function.Kind.FREE ? function.operator() : null;
                boolean operator = symbol != null && !symbol.matches("new.*|delete.*|\"\".*");
                expression(
                        function,
                        operator
                                ? operation(symbol, arguments.getFirst(), arguments.subList(1, arguments.size()))
                                : friendOrQualified(function, type) + "(" + String.join(", ", arguments) + ")",
                        what);
            }
            case METHOD -> {
                String object = "std::declval<" + self(function, type) + ">()";
                String symbol = function.operator();
                expression(
                        function,
                        symbol == null
                                ? object + "." + function.name().identifier() + "(" + String.join(", ", arguments) + ")"
                                : operation(symbol, object, arguments),
                        what);
            }
        }
    }

    /** A friend is found by its arguments alone. */
    private static String friendOrQualified(Function function, String type) {
        boolean friend = function.kind() == Function.Kind.FREE && !type.isEmpty();
        return friend ? function.name().identifier() : "::" + function.name().spelling();
    }

    private void expression(Function function, String expression, String what) {
        assertSame(what, "decltype(" + expression + ")", function.result());
        if (function.qualifiers().isNoexcept()) {
            holds(what + " noexcept", "noexcept(" + expression + ")");
        }
    }

    private static String operation(String symbol, String left, List<String> others) {
        if (symbol.equals("()")) {
            return left + "(" + String.join(", ", others) + ")";
        }
        if (symbol.equals("[]")) {
            return left + "[" + others.getFirst() + "]";
        }
        if (symbol.equals("->")) {
            return left + ".operator->()";
        }
        if (others.isEmpty()) {
            return symbol + left;
        }
        boolean postfix = symbol.equals("++") || symbol.equals("--");
        return postfix ? left + symbol : "(" + left + " " + symbol + " " + others.getFirst() + ")";
    }

    private static String self(Function function, String type) {
        String qualified = (function.qualifiers().isConst() ? "const " : "") + type;
        return function.qualifiers().reference() == RefQualifier.RVALUE ? qualified : qualified + " &";
    }

    private static String argument(Parameter parameter) {
        return "std::declval<" + parameter.type().asParameter().spelling() + ">()";
    }

    private static List<String> types(Function function, int count) {
        return function.parameters().stream()
                .limit(count)
                .map(parameter -> parameter.type().asParameter().spelling())
                .toList();
    }

    private static CppType unqualified(CppType type) {
        return type.canonical();
    }

    /** Whether it names no template parameter, and nothing that only a compiler knows. */
    private static boolean isSayable(CppType type) {
        return switch (type) {
            case CppType.Unknown _, CppType.Parameter _, CppType.DependentName _ -> false;
            case CppType.DependentSpecialization _, CppType.Expansion _ -> false;
            case CppType.Void _, CppType.Fundamental _, CppType.ClassType _, CppType.EnumType _ -> true;
            case CppType.MemberPointer _ -> true;
            case CppType.Alias alias -> isSayable(alias.aliased());
            case CppType.Qualified qualified -> isSayable(qualified.type());
            case CppType.Pointer pointer -> isSayable(pointer.pointee());
            case CppType.Reference reference -> isSayable(reference.referred());
            case CppType.Array array -> isSayable(array.element());
            case CppType.Function function ->
                isSayable(function.result()) && function.parameters().stream().allMatch(LibraryChecks::isSayable);
        };
    }

    private void assertSame(String what, String left, CppType right) {
        holds(what, "std::is_same_v<" + left + ", " + right.spelling() + ">");
    }

    private void holds(String what, String condition) {
        add(what, "static_assert(" + condition + ", \"\");");
    }

    private void add(String what, String assertion) {
        checks.add(new Check(what, assertion.replace('\n', ' ')));
    }
}
