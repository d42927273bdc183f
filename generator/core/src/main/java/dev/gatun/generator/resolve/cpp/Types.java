package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeId;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What specifiers and declarators say of types ([dcl.type], [dcl.meaning]). */
final class Types {

    private final Context context;

    /** What was resolved within an expression, and is an argument there. */
    private final List<CppType> known = new ArrayList<>();

    Types(Context context) {
        this.context = context;
    }

    /** Stands for a type that is resolved already. */
    CppTypeSpecifier known(CppType type) {
        known.add(type);
        CppName number =
                new CppName(false, List.of(new CppName.Identifier("#" + (known.size() - 1), null)), context.place());
        return new CppTypeSpecifier.Named(number, false);
    }

    /**
     * A declared name with its type.
     *
     * @param type of a function: what stands before its parameters. They are looked up in the class that its name tells, and not yet
     * @param function the declarator's part with the parameters, where a function is declared; else null
     */
    record Declared(CppDeclarator.Name name, CppType type, CppDeclarator.@Nullable Function function) {}

    CppType resolve(CppTypeId type) throws Refusal {
        return complete(declared(type.declarator(), base(type.specifiers())));
    }

    /** The type of the specifiers, qualifiers included. */
    CppType base(CppSpecifiers specifiers) throws Refusal {
        return base(specifiers, Around.NOTHING);
    }

    CppType base(CppSyntax.Simple simple) throws Refusal {
        String typedefName = null;
        if (simple.specifiers().storage().contains(StorageClass.TYPEDEF)
                && !simple.declarators().isEmpty()
                && simple.declarators().getFirst().declarator()
                        instanceof CppDeclarator.Name(CppName name, var _, var _, var _)
                && name != null) {
            typedefName = name.text();
        }
        return base(
                simple.specifiers(),
                new Around(
                        simple.documentation(),
                        typedefName,
                        simple.declarators().isEmpty(),
                        false));
    }

    CppType base(CppSpecifiers specifiers, Around around) throws Refusal {
        return qualified(specifier(specifiers.type(), around), specifiers.qualifiers());
    }

    private CppType specifier(CppTypeSpecifier specifier, Around around) throws Refusal {
        return switch (specifier) {
            case CppTypeSpecifier.Basic(var words) -> {
                CppType type = FundamentalTypes.of(words);
                if (type == null) {
                    throw new Refusal(
                            DiagnosticKind.INVALID_TYPE,
                            "the type specifiers '" + FundamentalTypes.spelling(words) + "' do not go together",
                            context.place(),
                            1,
                            null);
                }
                yield type;
            }
            case CppTypeSpecifier.Named(CppName name, boolean _)
            when name.text().startsWith("#") ->
                known.get(Integer.parseInt(name.text().substring(1)));
            case CppTypeSpecifier.Named(CppName name, boolean _) ->
                context.typeNames().type(name);
            case CppTypeSpecifier.Auto(boolean decltype) -> new CppType.Unknown(decltype ? "decltype(auto)" : "auto");
            case CppTypeSpecifier.Decltype(var expression) ->
                context.constants().decltype(expression);
            case CppTypeSpecifier.Transformed(String trait, CppTypeId type) -> transformed(trait, resolve(type));
            case CppTypeSpecifier.None() -> new CppType.Void();
            case CppTypeSpecifier.ElaboratedClass elaborated ->
                context.classResolver().elaborated(elaborated, around);
            case CppTypeSpecifier.ElaboratedEnum(CppName name) ->
                context.typeNames().type(name);
            case CppTypeSpecifier.ClassDefinition definition ->
                context.classResolver().define(definition, around);
            case CppTypeSpecifier.EnumDefinition definition ->
                context.enumResolver().define(definition, around);
        };
    }

    private CppType transformed(String trait, CppType type) {
        return trait.equals("__underlying_type")
                        && type.canonical() instanceof CppType.EnumType(var name)
                        && context.enums().get(name) instanceof EnumEntity known
                ? new CppType.Fundamental(known.enumeration().underlying())
                : new CppType.Unknown(trait + "(" + type.spelling() + ")");
    }

    /** Applies a declarator, from outside to the name. */
    Declared declared(CppDeclarator declarator, CppType base) throws Refusal {
        CppType type = base;
        CppDeclarator at = declarator;
        while (true) {
            switch (at) {
                case CppDeclarator.Name name -> {
                    return new Declared(name, name.pack() ? new CppType.Expansion(type) : type, null);
                }
                case CppDeclarator.Pointer(Set<TypeQualifier> qualifiers, CppDeclarator inner) -> {
                    refuseReference(type, "a pointer to a reference");
                    type = qualified(new CppType.Pointer(type), qualifiers);
                    at = inner;
                }
                case CppDeclarator.Reference(boolean rvalue, CppDeclarator inner) -> {
                    type = reference(type, rvalue);
                    at = inner;
                }
                case CppDeclarator.MemberPointer pointer -> {
                    CppType ofClass = context.typeNames().type(pointer.ofClass());
                    type = qualified(new CppType.MemberPointer(ofClass, type), pointer.qualifiers());
                    at = pointer.inner();
                }
                case CppDeclarator.Array(CppDeclarator inner, var size) -> {
                    refuseReference(type, "an array of references");
                    TemplateArgument length = size == null || size.tokens().isEmpty()
                            ? null
                            : context.constants().bound(size);
                    type = new CppType.Array(type, length);
                    at = inner;
                }
                case CppDeclarator.Function function
                when function.inner() instanceof CppDeclarator.Name name -> {
                    return new Declared(name, type, function);
                }
                case CppDeclarator.Function function -> {
                    type = functionType(function, type);
                    at = function.inner();
                }
            }
        }
    }

    private void refuseReference(CppType type, String what) throws Refusal {
        if (type.canonical() instanceof CppType.Reference) {
            throw new Refusal(
                    DiagnosticKind.INVALID_TYPE, "there is no such type as " + what, context.place(), 1, null);
        }
    }

    private CppType functionType(CppDeclarator.Function function, CppType returned) throws Refusal {
        CppType result = function.trailing() == null ? returned : resolve(function.trailing());
        List<CppType> parameters = new ArrayList<>();
        for (Parameter parameter : parameters(function)) {
            parameters.add(
                    parameter.type() instanceof CppType.Expansion
                            ? parameter.type()
                            : Signatures.adjustedOnly(parameter.type()));
        }
        return new CppType.Function(
                result,
                List.copyOf(parameters),
                function.variadic(),
                function.qualifiers().contains(TypeQualifier.CONST),
                function.exceptions() instanceof CppDeclarator.ExceptionSpecification.Noexcept);
    }

    /** The parameters as declared; {@code (void)} is none. */
    List<Parameter> parameters(CppDeclarator.Function function) throws Refusal {
        List<Parameter> parameters = new ArrayList<>();
        for (CppDeclarator.Parameter parameter : function.parameters()) {
            context.at(parameter.position());
            Declared declared = declared(parameter.declarator(), base(parameter.specifiers()));
            CppType type = complete(declared);
            CppName name = declared.name().name();
            if (type instanceof CppType.Void
                    && name == null
                    && function.parameters().size() == 1) {
                return List.of();
            }
            parameters.add(new Parameter(
                    name == null ? null : name.text(),
                    type,
                    parameter.defaultArgument() == null ? null : Spelling.of(parameter.defaultArgument()),
                    Merging.union(
                            Merging.union(
                                    parameter.specifiers().attributes(),
                                    declared.name().attributes()),
                            parameter.attributes())));
        }
        return List.copyOf(parameters);
    }

    /** Of a variable or typedef that a function's declarator declares: {@code typedef int f(int);}. */
    CppType complete(Declared declared) throws Refusal {
        return declared.function() == null ? declared.type() : functionType(declared.function(), declared.type());
    }

    void alias(CppSyntax.Alias alias) throws Refusal {
        named(
                alias.name(),
                resolve(alias.type(), new Around(alias.documentation(), alias.name(), false, false)),
                alias.documentation(),
                alias.position());
    }

    private CppType resolve(CppTypeId type, Around around) throws Refusal {
        return complete(declared(type.declarator(), base(type.specifiers(), around)));
    }

    void typedef(CppSyntax.Simple simple, CppInitDeclarator declarator, CppType base) throws Refusal {
        Declared declared = declared(declarator.declarator(), base);
        CppName name = declared.name().name();
        if (name == null) {
            throw new Refusal(DiagnosticKind.INVALID_TYPE, "a typedef without a name", simple.position(), 1, null);
        }
        named(name.text(), complete(declared), simple.documentation(), name.position());
    }

    /** {@code typedef struct { } name;} makes no alias: it names the class. */
    private void named(String text, CppType type, @Nullable String documentation, SourcePosition position)
            throws Refusal {
        Scope scope = context.frame().declaring();
        Complexity.require(type, text, position);
        Symbol symbol = scope.declare(text);
        CppType alias = new CppType.Alias(scope.reference().member(text), Complexity.shortened(type));
        CppDeclaration.Alias declaration =
                new CppDeclaration.Alias(scope.name().member(text), type, context.access(), documentation, position);
        if (symbol.type() == null) {
            symbol.type(new TypeEntity.Known(alias));
            context.add(new Slot.Done(declaration));
        } else if (!same(symbol.type(), type)) {
            throw new Refusal(
                    DiagnosticKind.CONFLICTING_DECLARATION,
                    "'" + declaration.name() + "' is declared as another type before",
                    position,
                    text.length(),
                    null);
        }
    }

    private static boolean same(TypeEntity known, CppType type) {
        return switch (known) {
            case ClassEntity entity -> type.desugared().equals(entity.type());
            case EnumEntity entity -> type.desugared().equals(entity.type());
            case TypeEntity.Known(CppType before) -> before.desugared().equals(type.desugared());
            case TypeEntity.Template _, TypeEntity.TemplateTemplate _ -> false;
        };
    }

    CppType qualified(CppType type, Set<TypeQualifier> qualifiers) {
        return qualified(type, qualifiers.contains(TypeQualifier.CONST), qualifiers.contains(TypeQualifier.VOLATILE));
    }

    /** References and functions have no qualifiers of their own ([dcl.ref], [dcl.fct]). */
    static CppType qualified(CppType type, boolean isConst, boolean isVolatile) {
        if ((!isConst && !isVolatile) || type.canonical() instanceof CppType.Reference) {
            return type;
        }
        if (type.canonical() instanceof CppType.Array(CppType element, TemplateArgument length)) {
            // [basic.type.qualifier]: those of an array are its elements'
            return new CppType.Array(qualified(element, isConst, isVolatile), length);
        }
        return type instanceof CppType.Qualified(CppType inner, boolean wasConst, boolean wasVolatile)
                ? new CppType.Qualified(inner, isConst || wasConst, isVolatile || wasVolatile)
                : new CppType.Qualified(type, isConst, isVolatile);
    }

    /** References to references collapse ([dcl.ref]). */
    static CppType reference(CppType type, boolean rvalue) {
        return type.canonical() instanceof CppType.Reference(CppType referred, boolean inner)
                ? new CppType.Reference(referred, inner && rvalue)
                : new CppType.Reference(type, rvalue);
    }
}
