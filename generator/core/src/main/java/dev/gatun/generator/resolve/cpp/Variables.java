package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.StorageClass;
import dev.gatun.generator.syntax.TokenRun;
import dev.gatun.generator.syntax.cpp.CppInitDeclarator;
import dev.gatun.generator.syntax.cpp.CppName;
import dev.gatun.generator.syntax.cpp.CppSpecifiers.Word;
import dev.gatun.generator.syntax.cpp.CppSyntax;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Variables, static members and fields ([class.mem], [class.bit]). */
final class Variables {

    /** No type has more bits. */
    private static final int MOST_BITS = 1_024;

    private final Context context;

    Variables(Context context) {
        this.context = context;
    }

    void declare(CppSyntax.Simple simple, CppInitDeclarator declarator, Types.Declared declared, CppName name)
            throws Refusal {
        Frame before = context.frame();
        Frame inside = context.outside().frame(name);
        try {
            context.frame(inside == null ? before : inside);
            Scope scope = context.frame().declaring();
            if (scope instanceof ClassScope
                    && inside == null
                    && !simple.specifiers().storage().contains(StorageClass.STATIC)) {
                field(simple, declarator, declared, name.text());
            } else {
                variable(simple, declarator, declared, scope, name);
            }
        } finally {
            context.frame(before);
        }
    }

    /** @param name empty for an unnamed bit-field */
    void field(CppSyntax.Simple simple, CppInitDeclarator declarator, Types.Declared declared, String name)
            throws Refusal {
        Scope scope = context.frame().declaring();
        QualifiedName qualified = scope.name().member(name);
        CppDeclaration.Field field = new CppDeclaration.Field(
                qualified,
                declared.type(),
                width(declarator),
                simple.specifiers().words().contains(Word.MUTABLE),
                declarator.initializer() != null,
                context.access(),
                attributes(simple, declarator, declared),
                simple.documentation(),
                declared.name().position());
        ValueEntity.VariableEntity entity = new ValueEntity.VariableEntity(field);
        if (!name.isEmpty()) {
            Symbol symbol = scope.declare(name);
            if (symbol.value() != null) {
                throw new Refusal(
                        DiagnosticKind.REDEFINITION,
                        "'" + qualified + "' is declared again",
                        declared.name().position(),
                        name.length(),
                        null);
            }
            symbol.value(entity);
        }
        context.add(entity);
    }

    private OptionalInt width(CppInitDeclarator declarator) throws Refusal {
        if (declarator.width() == null) {
            return OptionalInt.empty();
        }
        BigInteger width = context.constants().width(declarator.width());
        return width == null
                ? OptionalInt.of(0)
                : OptionalInt.of(width.min(BigInteger.valueOf(MOST_BITS)).intValue());
    }

    private static List<Attribute> attributes(
            CppSyntax.Simple simple, CppInitDeclarator declarator, Types.Declared declared) {
        return Merging.union(
                Merging.union(simple.specifiers().attributes(), declared.name().attributes()), declarator.attributes());
    }

    private void variable(
            CppSyntax.Simple simple, CppInitDeclarator declarator, Types.Declared declared, Scope scope, CppName name)
            throws Refusal {
        boolean isConstexpr = simple.specifiers().words().contains(Word.CONSTEXPR);
        CppType type = isConstexpr ? Types.qualified(declared.type(), true, false) : declared.type();
        CppDeclaration.Variable variable = new CppDeclaration.Variable(
                scope.name().member(name.last().text()),
                type,
                isConstexpr,
                value(type, declarator),
                dependent(type, declarator),
                context.access(),
                attributes(simple, declarator, declared),
                simple.documentation(),
                declared.name().position());
        Symbol symbol = scope.declare(name.last().text());
        switch (symbol.value()) {
            case ValueEntity.VariableEntity known
            when known.declaration() instanceof CppDeclaration.Variable before ->
                known.declaration(merged(before, variable, name));
            case null -> {
                ValueEntity.VariableEntity entity = new ValueEntity.VariableEntity(variable);
                symbol.value(entity);
                context.add(entity);
            }
            default ->
                throw new Refusal(
                        DiagnosticKind.CONFLICTING_DECLARATION,
                        "'" + variable.name() + "' is no variable: it is declared as something else before",
                        name.position(),
                        name.text().length(),
                        null);
        }
    }

    private @Nullable ConstantValue value(CppType type, CppInitDeclarator declarator) {
        return declarator.initializer() != null && isConstant(type)
                ? context.constants().value(declarator.initializer(), type)
                : null;
    }

    /** What its value is made of, where an instantiation alone tells. */
    private @Nullable TokenRun dependent(CppType type, CppInitDeclarator declarator) {
        return context.frame().isInTemplate() && isConstant(type) && value(type, declarator) == null
                ? declarator.initializer()
                : null;
    }

    private static boolean isConstant(CppType type) {
        return type.canonical() instanceof CppType.Array array ? array.element().isConst() : type.isConst();
    }

    private static CppDeclaration.Variable merged(
            CppDeclaration.Variable first, CppDeclaration.Variable again, CppName name) throws Refusal {
        CppType before = first.type().desugared();
        CppType now = again.type().desugared();
        boolean bound = before instanceof CppType.Array(CppType element, var length)
                && now instanceof CppType.Array(CppType other, var _)
                && length == null
                && element.equals(other);
        if (!before.equals(now) && !bound && !before.isDependent() && !(now instanceof CppType.Array)) {
            throw new Refusal(
                    DiagnosticKind.CONFLICTING_DECLARATION,
                    "'" + first.name() + "' is declared as '" + first.type().spelling() + "' before, and as '"
                            + again.type().spelling() + "' now",
                    name.position(),
                    name.text().length(),
                    null);
        }
        return new CppDeclaration.Variable(
                first.name(),
                bound ? again.type() : first.type(),
                first.isConstexpr() || again.isConstexpr(),
                first.value() == null ? again.value() : first.value(),
                first.dependent() == null ? again.dependent() : first.dependent(),
                first.access(),
                Merging.union(first.attributes(), again.attributes()),
                first.documentation() == null ? again.documentation() : first.documentation(),
                first.position());
    }
}
