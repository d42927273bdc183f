package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.TypeSpecifier;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.EnumDefinition;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Enums ([dcl.enum]). */
final class Enums {

    private final Context context;

    Enums(Context context) {
        this.context = context;
    }

    CppType define(EnumDefinition definition, Around around) throws Refusal {
        Frame before = context.frame();
        CppName name = definition.name();
        Frame inside = name == null ? null : context.outside().frame(name);
        try {
            context.frame(inside == null ? before : inside);
            return entity(definition, around).type();
        } finally {
            context.frame(before);
        }
    }

    private EnumEntity entity(EnumDefinition definition, Around around) throws Refusal {
        Scope scope = context.frame().declaring();
        String name = definition.name() == null
                ? around.typedefName() == null ? "" : around.typedefName()
                : definition.name().last().text();
        FundamentalKind fixed = fixed(definition);
        Symbol symbol = name.isEmpty() ? new Symbol() : scope.declare(name);
        EnumEntity entity;
        if (symbol.type() instanceof EnumEntity known) {
            entity = known;
            if (known.enumeration().complete() && definition.enumerators() != null) {
                throw redefined(known, definition);
            }
        } else {
            if (symbol.type() != null) {
                throw redefinedAs(name, definition);
            }
            entity = new EnumEntity(
                    scope.reference().member(name),
                    enumeration(scope.name().member(name), definition, around, fixed, List.of()));
            symbol.type(entity);
            context.add(entity);
            if (!name.isEmpty()) {
                context.enums().put(entity.reference(), entity);
            }
        }
        if (definition.enumerators() != null) {
            enumerators(entity, definition, around, fixed, scope);
        }
        return entity;
    }

    private static Refusal redefined(EnumEntity known, EnumDefinition definition) {
        return new Refusal(
                DiagnosticKind.REDEFINITION,
                "'" + known.enumeration().name() + "' is defined again",
                definition.position(),
                1,
                "the first definition is used");
    }

    private static Refusal redefinedAs(String name, EnumDefinition definition) {
        return new Refusal(
                DiagnosticKind.CONFLICTING_DECLARATION,
                "'" + name + "' is no enum: it is declared as something else before",
                definition.position(),
                1,
                null);
    }

    private @Nullable FundamentalKind fixed(EnumDefinition definition) throws Refusal {
        if (definition.underlying() == null) {
            return definition.scoped() ? FundamentalKind.INT : null;
        }
        CppType type = context.types().resolve(definition.underlying());
        if (type.desugared().canonical() instanceof CppType.Fundamental(FundamentalKind kind)
                && context.constants().isInteger(kind)) {
            return kind;
        }
        throw new Refusal(
                DiagnosticKind.INVALID_TYPE,
                "an enum cannot have the underlying type '" + type.spelling() + "'",
                definition.position(),
                1,
                null);
    }

    private CppDeclaration.Enumeration enumeration(
            QualifiedName name,
            EnumDefinition definition,
            Around around,
            @Nullable FundamentalKind underlying,
            List<CppDeclaration.Enumerator> enumerators) {
        return new CppDeclaration.Enumeration(
                name,
                definition.scoped(),
                underlying == null ? FundamentalKind.UNSIGNED_INT : underlying,
                definition.enumerators() != null,
                enumerators,
                context.access(),
                definition.attributes(),
                around.documentation(),
                definition.position());
    }

    private void enumerators(
            EnumEntity entity, EnumDefinition definition, Around around, @Nullable FundamentalKind fixed, Scope scope)
            throws Refusal {
        List<CppDeclaration.Enumerator> list = new ArrayList<>();
        Next next = Next.BEFORE_FIRST;
        // those before it can be named in a value, those of a scoped enum without qualification too
        ParameterScope own = new ParameterScope(scope);
        Frame frame = context.frame();
        context.frame(frame.enter(own));
        try {
            for (TypeSpecifier.Enumerator each : definition.enumerators()) {
                next = next(each, next);
                list.add(new CppDeclaration.Enumerator(
                        each.name(),
                        next.value(),
                        next.dependent(),
                        each.attributes(),
                        each.documentation(),
                        each.position()));
                ValueEntity value = entity(each.name(), next, entity);
                own.declare(each.name()).value(value);
                if (!definition.scoped()) {
                    scope.declare(each.name()).value(value);
                }
            }
        } catch (Refusal refusal) {
            entity.refuse();
            unknown(definition, scope);
            throw refusal;
        } finally {
            context.frame(frame);
        }
        CppDeclaration.Enumeration before = entity.enumeration();
        FundamentalKind underlying = fixed == null ? context.constants().holding(list) : fixed;
        CppDeclaration.Enumeration complete =
                enumeration(before.name(), definition, around, underlying, List.copyOf(list));
        entity.define(complete);
    }

    /**
     * The value of an enumerator.
     *
     * @param dependent what it is made of, where only an instantiation tells; else null
     */
    private record Next(BigInteger value, @Nullable TokenRun dependent) {
        private static final Next BEFORE_FIRST = new Next(BigInteger.ONE.negate(), null);
    }

    private Next next(TypeSpecifier.Enumerator each, Next before) throws Refusal {
        TokenRun value = each.value();
        if (value == null) {
            return before.dependent() == null
                    ? new Next(before.value().add(BigInteger.ONE), null)
                    : new Next(BigInteger.ZERO, Spelling.plusOne(before.dependent()));
        }
        if (context.frame().isInTemplate()) {
            BigInteger known = context.constants().known(value);
            return known == null ? new Next(BigInteger.ZERO, value) : new Next(known, null);
        }
        String what = "the value of enumerator '" + each.name() + "'";
        return new Next(context.constants().integer(value, what, each.position()), null);
    }

    private static ValueEntity entity(String name, Next next, EnumEntity entity) {
        if (next.dependent() != null) {
            return new ValueEntity.DependentEntity(next.dependent());
        }
        entity.values().put(name, next.value());
        return new ValueEntity.EnumeratorEntity(next.value(), entity);
    }

    /** Names whose values are not known are names all the same. */
    private static void unknown(EnumDefinition definition, Scope scope) {
        if (!definition.scoped() && definition.enumerators() != null) {
            for (TypeSpecifier.Enumerator each : definition.enumerators()) {
                Symbol symbol = scope.declare(each.name());
                if (symbol.value() == null) {
                    symbol.value(new ValueEntity.Unknown(null));
                }
            }
        }
    }

    /** {@code using enum e;} */
    void use(CppName name, Scope scope) throws Refusal {
        if (context.typeNames().type(name).canonical() instanceof CppType.EnumType(QualifiedName known)) {
            EnumEntity entity = context.enums().get(known);
            if (entity != null) {
                entity.values()
                        .forEach((each, value) ->
                                scope.declare(each).value(new ValueEntity.EnumeratorEntity(value, entity)));
            }
        }
    }

    /** An enumerator, scoped or not; null where there is none. */
    @Nullable Symbol member(QualifiedName name, String text, Predicate<Symbol> wanted) {
        EnumEntity entity = context.enums().get(name);
        BigInteger value = entity == null ? null : entity.values().get(text);
        if (entity == null || value == null) {
            return null;
        }
        Symbol symbol = new Symbol();
        symbol.value(new ValueEntity.EnumeratorEntity(value, entity));
        return wanted.test(symbol) ? symbol : null;
    }
}
