package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Definition;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Kind;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Qualifiers;
import dev.gatun.generator.model.cpp.CppDeclaration.Function.Virtuality;
import dev.gatun.generator.model.cpp.CppDeclaration.Parameter;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TypeQualifier;
import dev.gatun.generator.syntax.cpp.CppDeclarator;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers;
import dev.gatun.generator.syntax.cpp.CppSpecifiers.Word;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions and member functions ([dcl.fct], [class.mfct]); redeclarations are merged. */
final class Functions {

    private static final Set<String> ALWAYS_STATIC = Set.of("new", "new[]", "delete", "delete[]");

    private final Context context;

    Functions(Context context) {
        this.context = context;
    }

    /** One declaration of a function, as the parser gives it. */
    record Source(
            CppSyntax.Simple simple,
            CppInitDeclarator declarator,
            Types.Declared declared,
            TemplateParameters parameters,
            boolean constrained,
            boolean friend) {

        CppName name() {
            return Objects.requireNonNull(declared.name().name());
        }

        CppDeclarator.Function function() {
            return Objects.requireNonNull(declared.function());
        }

        CppSpecifiers specifiers() {
            return simple.specifiers();
        }
    }

    /** @return the function; null if it is a redeclaration of nothing known in a template */
    @Nullable FunctionEntity declare(Source source) throws Refusal {
        Frame before = context.frame();
        Frame inside = outside(source.name());
        if (inside == null && source.name().parts().size() > 1) {
            return null;
        }
        try {
            context.frame(inside == null ? before : inside);
            Scope scope = source.friend() && inside == null
                    ? context.frame().namespace()
                    : context.frame().declaring();
            return merge(source, scope, function(source, scope), inside != null);
        } finally {
            context.frame(before);
        }
    }

    /** In templates null, too, for a member of a partial specialisation: its declaration is known. */
    private @Nullable Frame outside(CppName name) throws Refusal {
        try {
            return context.outside().frame(name);
        } catch (Refusal refusal) {
            if (context.frame().isInTemplate()) {
                return null;
            }
            throw refusal;
        }
    }

    private Function function(Source source, Scope scope) throws Refusal {
        CppDeclarator.Function function = source.function();
        List<Parameter> parameters = context.types().parameters(function);
        Kind kind = kind(source, scope);
        CppType result = result(source, kind);
        Set<Word> words = source.specifiers().words();
        return new Function(
                name(source, scope, kind, result),
                kind,
                result,
                parameters,
                function.variadic(),
                qualifiers(function, kind, words),
                virtuality(source),
                definition(source.declarator()),
                context.cLinkage() && kind == Kind.FREE,
                List.of(),
                source.constrained() || function.constrained(),
                kind == Kind.FREE ? dev.gatun.generator.syntax.cpp.CppAccess.PUBLIC : context.access(),
                Merging.union(
                        Merging.union(
                                source.specifiers().attributes(),
                                source.declared().name().attributes()),
                        Merging.union(function.attributes(), source.declarator().attributes())),
                source.simple().documentation(),
                source.declared().name().position());
    }

    private Kind kind(Source source, Scope scope) throws Refusal {
        if (!(scope instanceof ClassScope members)) {
            return Kind.FREE;
        }
        return switch (source.name().last()) {
            case CppName.Destructor _ -> Kind.DESTRUCTOR;
            case CppName.Conversion _ -> Kind.CONVERSION;
            case CppName.Operator(String symbol, var _) when ALWAYS_STATIC.contains(symbol) -> Kind.STATIC;
            case CppName.Identifier(String text, var _)
            when source.specifiers().type() instanceof CppTypeSpecifier.None -> {
                if (!text.equals(members.owner().name().identifier())) {
                    throw new Refusal(
                            DiagnosticKind.INVALID_TYPE,
                            "'" + text + "' has no type, and is no constructor of '"
                                    + members.owner().name() + "'",
                            source.name().position(),
                            text.length(),
                            null);
                }
                yield Kind.CONSTRUCTOR;
            }
            case CppName.Identifier _, CppName.Operator _, CppName.LiteralOperator _, CppName.Decltype _ ->
                isStatic(source, members) ? Kind.STATIC : Kind.METHOD;
        };
    }

    /** A definition outside of the class does not say {@code static} again. */
    private boolean isStatic(Source source, ClassScope scope) {
        if (source.specifiers().storage().contains(StorageClass.STATIC)) {
            return true;
        }
        Symbol known = scope.own(source.name().last().text());
        return known != null
                && known.value() instanceof ValueEntity.Overloads overloads
                && source.name().parts().size() > 1
                && !overloads.functions().isEmpty()
                && overloads.functions().values().stream()
                        .allMatch(each -> each.function().kind() == Kind.STATIC);
    }

    private CppType result(Source source, Kind kind) throws Refusal {
        CppDeclarator.Function function = source.function();
        return switch (kind) {
            case CONSTRUCTOR, DESTRUCTOR -> new CppType.Void();
            case CONVERSION ->
                source.name().last() instanceof CppName.Conversion(var type)
                        ? context.types().resolve(type)
                        : source.declared().type();
            case FREE, METHOD, STATIC ->
                function.trailing() == null
                        ? source.declared().type()
                        : context.types().resolve(function.trailing());
        };
    }

    private static QualifiedName name(Source source, Scope scope, Kind kind, CppType result) {
        String text = kind == Kind.CONVERSION
                ? "operator " + result.spelling()
                : source.name().last().text();
        return scope.name().member(text);
    }

    private Qualifiers qualifiers(CppDeclarator.Function function, Kind kind, Set<Word> words) {
        return new Qualifiers(
                function.qualifiers().contains(TypeQualifier.CONST),
                function.qualifiers().contains(TypeQualifier.VOLATILE),
                function.refQualifier(),
                isNoexcept(function, kind),
                function.isOverride(),
                function.isFinal(),
                words.contains(Word.EXPLICIT),
                words.contains(Word.CONSTEXPR) || words.contains(Word.CONSTEVAL));
    }

    /** [except.spec]: destructors throw nothing unless they say so. */
    private boolean isNoexcept(CppDeclarator.Function function, Kind kind) {
        return switch (function.exceptions()) {
            case CppDeclarator.ExceptionSpecification.None _ -> kind == Kind.DESTRUCTOR;
            case CppDeclarator.ExceptionSpecification.Noexcept _ -> true;
            case CppDeclarator.ExceptionSpecification.NoexceptIf(var condition) ->
                context.constants().isTrue(condition);
            case CppDeclarator.ExceptionSpecification.Throw _ -> false;
        };
    }

    private static Virtuality virtuality(Source source) {
        if (source.declarator().definition() == CppInitDeclarator.Definition.PURE) {
            return Virtuality.PURE;
        }
        CppDeclarator.Function function = source.function();
        return source.specifiers().words().contains(Word.VIRTUAL) || function.isOverride() || function.isFinal()
                ? Virtuality.VIRTUAL
                : Virtuality.NONE;
    }

    private static Definition definition(CppInitDeclarator declarator) {
        return switch (declarator.definition()) {
            case NONE, PURE -> Definition.NONE;
            case BODY -> Definition.BODY;
            case DEFAULTED -> Definition.DEFAULTED;
            case DELETED -> Definition.DELETED;
        };
    }

    private @Nullable FunctionEntity merge(Source source, Scope scope, Function function, boolean outside)
            throws Refusal {
        ValueEntity.Overloads overloads = overloads(scope, function, source);
        String signature = context.signatures().of(function, source.parameters());
        FunctionEntity known = overloads.functions().get(signature);
        if (known == null) {
            return outside && scope instanceof ClassScope members
                    ? undeclared(source, members)
                    : add(source, overloads, signature, function);
        }
        if (known.isInherited()) {
            known.inherited(false);
            known.function(function);
            return known;
        }
        refuseOtherResult(known, function, source);
        known.function(Merging.functions(known.function(), function));
        if (!source.friend() && !known.isVisible()) {
            known.visible(true);
            context.add(known);
        }
        return known;
    }

    private static ValueEntity.Overloads overloads(Scope scope, Function function, Source source) throws Refusal {
        Symbol symbol = scope.declare(function.name().identifier());
        return switch (symbol.value()) {
            case ValueEntity.Overloads overloads -> overloads;
            case null -> fresh(symbol);
            // what a using declaration brought from a base that is not known yet, with more of that name
            case ValueEntity.Unknown _ -> fresh(symbol);
            default ->
                throw new Refusal(
                        DiagnosticKind.CONFLICTING_DECLARATION,
                        "'" + function.name() + "' is no function: it is declared as something else before",
                        source.name().position(),
                        source.name().text().length(),
                        null);
        };
    }

    private static ValueEntity.Overloads fresh(Symbol symbol) {
        ValueEntity.Overloads fresh = new ValueEntity.Overloads();
        symbol.value(fresh);
        return fresh;
    }

    private FunctionEntity add(Source source, ValueEntity.Overloads overloads, String signature, Function function) {
        FunctionEntity entity = new FunctionEntity(function, source.parameters());
        overloads.functions().put(signature, entity);
        if (!source.friend()) {
            context.add(entity);
            return entity;
        }
        entity.visible(false);
        return entity;
    }

    /** In templates what the compiler matches by equivalence of expressions may be spelled in another way. */
    private @Nullable FunctionEntity undeclared(Source source, ClassScope members) throws Refusal {
        if (context.patterns().containsValue(members.owner())
                || !source.parameters().list().isEmpty()) {
            return null;
        }
        throw new Refusal(
                DiagnosticKind.CONFLICTING_DECLARATION,
                "'" + members.owner().name() + "' declares no such function as '"
                        + source.name().last().text() + "'",
                source.name().position(),
                source.name().text().length(),
                null);
    }

    private static void refuseOtherResult(FunctionEntity known, Function again, Source source) throws Refusal {
        CppType before = known.function().result().desugared();
        CppType now = again.result().desugared();
        if (!known.isTemplate()
                && !before.equals(now)
                && !before.isDependent()
                && !(before instanceof CppType.Unknown)
                && !(now instanceof CppType.Unknown)) {
            throw new Refusal(
                    DiagnosticKind.CONFLICTING_DECLARATION,
                    "'" + again.name() + "' is declared with the result '"
                            + known.function().result().spelling() + "' before, and with '"
                            + again.result().spelling() + "' now",
                    source.name().position(),
                    source.name().text().length(),
                    null);
        }
    }
}
