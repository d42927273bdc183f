package dev.gatun.generator.resolve.cpp;

import dev.gatun.generator.diagnostic.DiagnosticKind;
import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.preprocess.PpToken;
import dev.gatun.generator.resolve.constant.ConstantEvaluator;
import dev.gatun.generator.resolve.constant.ConstantValues;
import dev.gatun.generator.resolve.constant.IntegerType;
import dev.gatun.generator.resolve.constant.IntegerTypes;
import dev.gatun.generator.resolve.constant.NotConstantException;
import dev.gatun.generator.resolve.constant.Value;
import dev.gatun.generator.source.SourcePosition;
import dev.gatun.generator.syntax.TokenRun;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of constant expressions ([expr.const]): bounds, widths, enumerators, arguments of templates, constants. */
final class Constants {

    private static final int MAX_DEPTH = 30;

    private final Context context;
    private final IntegerTypes integers;
    private int depth;

    Constants(Context context) {
        this.context = context;
        this.integers = new IntegerTypes(context.abi());
    }

    Value evaluate(List<PpToken> tokens, Map<String, TemplateArgument> bindings) throws NotConstantException {
        ExpressionNames names = new ExpressionNames(context, bindings);
        ConstantEvaluator evaluator = new ConstantEvaluator(names);
        return evaluator.evaluate(new ExpressionReader(tokens, names).read());
    }

    /** A constant that is part of another one's value. */
    Value nested(List<PpToken> tokens, Map<String, TemplateArgument> bindings) throws NotConstantException {
        if (depth >= MAX_DEPTH) {
            throw new NotConstantException("is made of constants more than " + MAX_DEPTH + " levels deep");
        }
        depth++;
        try {
            return evaluate(tokens, bindings);
        } finally {
            depth--;
        }
    }

    private Value evaluate(TokenRun run) throws NotConstantException {
        return evaluate(run.tokens(), Map.of());
    }

    /** @param what what the value is for, as the subject of a message */
    BigInteger integer(TokenRun run, String what, SourcePosition where) throws Refusal {
        try {
            return integer(evaluate(run));
        } catch (NotConstantException e) {
            throw notConstant(what, e, run, where);
        }
    }

    /** Null where only an instantiation tells. */
    @Nullable BigInteger known(TokenRun run) {
        try {
            return integer(evaluate(run));
        } catch (NotConstantException e) {
            return null;
        }
    }

    private static BigInteger integer(Value value) throws NotConstantException {
        if (value instanceof Value.Int(BigInteger number, var _)) {
            return number;
        }
        throw new NotConstantException("is no integer");
    }

    private static Refusal notConstant(String what, NotConstantException e, TokenRun run, SourcePosition where) {
        boolean empty = run.tokens().isEmpty();
        return new Refusal(
                DiagnosticKind.NOT_A_CONSTANT,
                what + " is no integer constant: it " + e.reason(),
                empty ? where : run.tokens().getFirst().position(),
                empty ? 1 : run.tokens().getFirst().text().length(),
                null);
    }

    /** A bound of an array. */
    TemplateArgument bound(TokenRun run) throws Refusal {
        try {
            BigInteger value = integer(evaluate(run));
            if (value.signum() < 0) {
                throw new Refusal(
                        DiagnosticKind.INVALID_TYPE,
                        "the bound " + value + " of an array is negative",
                        run.tokens().getFirst().position(),
                        1,
                        null);
            }
            return new TemplateArgument.OfValue(value.toString());
        } catch (NotConstantException e) {
            if (context.frame().isInTemplate()) {
                return dependent(run);
            }
            throw notConstant("the bound of an array", e, run, context.place());
        }
    }

    private TemplateArgument dependent(TokenRun run) {
        if (run.tokens().size() == 1) {
            try {
                Symbol symbol =
                        context.lookup().unqualified(run.tokens().getFirst().text(), Lookup::isValue, context.place());
                if (symbol != null && symbol.value() instanceof ValueEntity.ParameterEntity(String name, var _)) {
                    return new TemplateArgument.OfParameter(name);
                }
            } catch (Refusal _) {
                return new TemplateArgument.Dependent(run);
            }
        }
        return new TemplateArgument.Dependent(run);
    }

    /** The width of a bit-field; null where it depends on a template's parameter. */
    @Nullable BigInteger width(TokenRun run) throws Refusal {
        try {
            return integer(evaluate(run));
        } catch (NotConstantException e) {
            if (context.frame().isInTemplate()) {
                return null;
            }
            throw notConstant("the width of a bit-field", e, run, context.place());
        }
    }

    /** Whether it is known to be true; false where only an instantiation tells. */
    boolean isTrue(TokenRun run) {
        try {
            return integer(evaluate(run)).signum() != 0;
        } catch (NotConstantException e) {
            return false;
        }
    }

    /** An argument for a value parameter. */
    TemplateArgument argument(TokenRun run, @Nullable CppType type, SourcePosition where) throws Refusal {
        try {
            return new TemplateArgument.OfValue(canonical(evaluate(run), type));
        } catch (NotConstantException e) {
            if (context.frame().isInTemplate()) {
                return dependent(run);
            }
            CppType sized = sized(run);
            if (sized != null) {
                return new TemplateArgument.OfValue("sizeof(" + sized.spelling() + ")");
            }
            throw notConstant("the template argument '" + Spelling.of(run) + "'", e, run, where);
        }
    }

    /** The type of which it is the size: the compiler knows it; null for any other expression. */
    private @Nullable CppType sized(TokenRun run) {
        List<PpToken> tokens = run.tokens();
        if (tokens.size() < 4 || !tokens.getFirst().text().equals("sizeof")) {
            return null;
        }
        List<PpToken> operand = tokens.subList(1, tokens.size());
        if (!operand.getFirst().text().equals("(") || !isEnd(operand)) {
            return null;
        }
        TokenCursor cursor = new TokenCursor(operand.subList(1, operand.size() - 1));
        try {
            CppType type = new TypeReader(cursor, new ExpressionNames(context, Map.of())).typeId();
            return cursor.atEnd() ? type : null;
        } catch (NotConstantException e) {
            return null;
        }
    }

    /** One spelling for one value: decimal, {@code true}, {@code false}, the first enumerator that has it. */
    private String canonical(Value value, @Nullable CppType wanted) throws NotConstantException {
        CppType type =
                wanted == null ? CTypes.cpp(value.type()) : wanted.desugared().canonical();
        BigInteger number = switch (value) {
            case Value.Int(BigInteger integer, var _) -> integer;
            case Value.Address(BigInteger address, var _) when address.signum() == 0 -> null;
            case Value.Address _, Value.Real _, Value.Text _ -> throw new NotConstantException("is no integer");
        };
        if (number == null) {
            return "nullptr";
        }
        return switch (type) {
            case CppType.Fundamental(FundamentalKind kind)
            when kind == FundamentalKind.BOOL -> number.signum() == 0 ? "false" : "true";
            case CppType.Fundamental(FundamentalKind kind)
            when CTypes.integer(kind) != null ->
                integers.get(CTypes.integer(kind)).wrap(number).toString();
            case CppType.EnumType(QualifiedName name) -> enumerator(name, number);
            default -> number.toString();
        };
    }

    private String enumerator(QualifiedName name, BigInteger number) {
        EnumEntity known = context.enums().get(name);
        if (known != null) {
            for (CppDeclaration.Enumerator each : known.enumeration().enumerators()) {
                if (each.value().equals(number)) {
                    QualifiedName scope = known.enumeration().scoped() ? name : name.scope();
                    return "::" + scope.member(each.name()).spelling();
                }
            }
        }
        return "static_cast<::" + name.spelling() + ">(" + number + ")";
    }

    /** An expression that depended on parameters, now that some have arguments. */
    TemplateArgument substituted(TemplateArgument.Dependent dependent, Map<String, TemplateArgument> bindings) {
        try {
            return new TemplateArgument.OfValue(
                    canonical(evaluate(dependent.expression().tokens(), bindings), null));
        } catch (NotConstantException e) {
            return dependent;
        }
    }

    CppType decltype(TokenRun expression) {
        return expression.text().equals("nullptr")
                ? new CppType.Fundamental(FundamentalKind.NULLPTR)
                : new CppType.Unknown("decltype(" + Spelling.of(expression) + ")");
    }

    /** The value of an initialised constant; null where it is none. */
    @Nullable ConstantValue value(TokenRun initializer, CppType type) {
        List<PpToken> tokens = initializer.tokens();
        if (tokens.size() > 2
                && (tokens.getFirst().text().equals("{")
                        || tokens.getFirst().text().equals("("))
                && isEnd(tokens)) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        try {
            CType wanted = CTypes.c(type.desugared().canonical(), context);
            Value value = evaluate(tokens, Map.of());
            if (value instanceof Value.Text) {
                return text(type) ? constant(value) : null;
            }
            return wanted == null || wanted instanceof CType.Pointer
                    ? null
                    : constant(new ConstantEvaluator(new ExpressionNames(context, Map.of())).convert(value, wanted));
        } catch (NotConstantException e) {
            return null;
        }
    }

    /** {@code char const *} and {@code char const []}. */
    private static boolean text(CppType type) {
        CppType element = switch (type.desugared().canonical()) {
            case CppType.Pointer(CppType pointee) -> pointee;
            case CppType.Array array -> array.element();
            default -> null;
        };
        return element != null
                && element.canonical() instanceof CppType.Fundamental(FundamentalKind kind)
                && kind == FundamentalKind.CHAR;
    }

    /** Whether the bracket that starts the tokens ends them. */
    private static boolean isEnd(List<PpToken> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).text()) {
                case "(", "{", "[" -> depth++;
                case ")", "}", "]" -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return i == tokens.size() - 1;
            }
        }
        return false;
    }

    static ConstantValue constant(Value value) throws NotConstantException {
        ConstantValue constant = ConstantValues.of(value);
        if (constant == null) {
            throw new NotConstantException("is a string with a value that is no character");
        }
        return constant;
    }

    boolean isInteger(FundamentalKind kind) {
        return CTypes.integer(kind) != null;
    }

    /** The type that holds all values, as the psABI's compilers choose it for an enum without a fixed one ([dcl.enum]). */
    FundamentalKind holding(List<CppDeclaration.Enumerator> enumerators) {
        boolean negative = enumerators.stream().anyMatch(each -> each.value().signum() < 0);
        List<FundamentalKind> kinds = negative
                ? List.of(FundamentalKind.INT, FundamentalKind.LONG, FundamentalKind.LONG_LONG)
                : List.of(
                        context.abi().isMicrosoft() ? FundamentalKind.INT : FundamentalKind.UNSIGNED_INT,
                        FundamentalKind.UNSIGNED_INT,
                        FundamentalKind.UNSIGNED_LONG,
                        FundamentalKind.UNSIGNED_LONG_LONG);
        for (FundamentalKind kind : kinds) {
            PrimitiveKind primitive = CTypes.integer(kind);
            IntegerType type = primitive == null ? null : integers.get(primitive);
            if (type != null && enumerators.stream().allMatch(each -> type.holds(each.value()))) {
                return kind;
            }
        }
        return FundamentalKind.UNSIGNED_LONG_LONG;
    }
}
