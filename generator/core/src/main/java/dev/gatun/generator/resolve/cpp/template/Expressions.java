package dev.gatun.generator.resolve.cpp.template;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.FundamentalKind;
import dev.gatun.generator.model.cpp.TemplateArgument;
import dev.gatun.generator.preprocess.OperatorPrecedence;
import dev.gatun.generator.resolve.cpp.template.Values.Value;
import dev.gatun.generator.syntax.TokenRun;
import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Integer constant expressions of template arguments ([expr.const]): arithmetic, comparisons, {@code sizeof...}, static members of instances.
 * Calls of functions and what is wider than an {@code int} without saying so are left to the compiler.
 */
final class Expressions {

    private static final int MOST_NESTED = 100;
    private static final Set<String> CASTS = Set.of("static_cast", "const_cast");

    private final Engine engine;
    private final Bindings bindings;
    private final Tokens tokens;
    private final TypeReader types;
    private int depth;

    Expressions(Engine engine, Bindings bindings, TokenRun expression) {
        this.engine = engine;
        this.bindings = bindings;
        this.tokens = new Tokens(expression);
        this.types = new TypeReader(engine, bindings, tokens, this);
    }

    /** @throws SubstitutionException where only the compiler knows */
    Value value() throws SubstitutionException {
        Value value = conditional(false);
        if (!tokens.isAtEnd()) {
            throw beyondUs();
        }
        return value;
    }

    SubstitutionException beyondUs() {
        String text = tokens.text();
        return SubstitutionException.unknown(
                "it depends on the value of '" + (text.length() > 100 ? text.substring(0, 100) + "..." : text) + "'");
    }

    /** @param inAngles whether {@code >} ends it */
    Value conditional(boolean inAngles) throws SubstitutionException {
        if (++depth > MOST_NESTED) {
            throw beyondUs();
        }
        Value condition = binary(1, inAngles);
        if (tokens.accept("?")) {
            // the branch not taken need not have a value that we know
            condition = branches(condition.isTrue(), inAngles);
        }
        depth--;
        return condition;
    }

    private Value branches(boolean first, boolean inAngles) throws SubstitutionException {
        @Nullable Value then = attempt(first, false);
        if (!tokens.accept(":")) {
            throw beyondUs();
        }
        @Nullable Value otherwise = attempt(!first, inAngles);
        Value taken = first ? then : otherwise;
        if (taken == null) {
            throw beyondUs();
        }
        return taken;
    }

    private @Nullable Value attempt(boolean needed, boolean inAngles) throws SubstitutionException {
        int start = tokens.position();
        try {
            return conditional(inAngles);
        } catch (SubstitutionException e) {
            if (needed) {
                throw e;
            }
            tokens.reset(start);
            skip(inAngles);
            return null;
        }
    }

    /** Over an operand, up to what ends it. */
    private void skip(boolean inAngles) {
        int open = 0;
        Set<String> ends = inAngles ? Set.of(":", ",", ">") : Set.of(":", ",");
        while (!tokens.isAtEnd() && !(open == 0 && ends.contains(tokens.peek()))) {
            String text = tokens.peek();
            open += Set.of("(", "[", "{").contains(text)
                    ? 1
                    : Set.of(")", "]", "}").contains(text) ? -1 : 0;
            if (open < 0) {
                return;
            }
            tokens.take();
        }
    }

    private Value binary(int least, boolean inAngles) throws SubstitutionException {
        Value left = unary(inAngles);
        while (true) {
            String operator = tokens.peek();
            int precedence = inAngles && operator.startsWith(">") ? 0 : OperatorPrecedence.ofSpelling(operator);
            if (precedence < least) {
                return left;
            }
            tokens.take();
            left = operation(operator, left, precedence, inAngles);
        }
    }

    private Value operation(String operator, Value left, int precedence, boolean inAngles)
            throws SubstitutionException {
        boolean and = precedence == 2;
        if ((and && !left.isTrue()) || (precedence == 1 && left.isTrue())) {
            shortCut(precedence, inAngles);
            return Value.of(!and);
        }
        Value right = binary(precedence + 1, inAngles);
        return precedence <= 2 ? Value.of(right.isTrue()) : Operators.apply(operator, left, right, this);
    }

    /** The right operand decides nothing: it is read, known or not. */
    private void shortCut(int precedence, boolean inAngles) throws SubstitutionException {
        int start = tokens.position();
        try {
            binary(precedence + 1, inAngles);
        } catch (SubstitutionException e) {
            tokens.reset(start);
            skip(inAngles);
            if (!tokens.isAtEnd() && !Set.of(")", ",", ">", ":").contains(tokens.peek())) {
                throw e;
            }
        }
    }

    private Value unary(boolean inAngles) throws SubstitutionException {
        if (++depth > MOST_NESTED) {
            throw beyondUs();
        }
        Value value = switch (tokens.peek()) {
            case "-", "+", "~", "!", "not" -> {
                String operator = tokens.take();
                yield Operators.apply(operator, unary(inAngles), this);
            }
            case "(" -> parenthesized(inAngles);
            case "sizeof" -> sizeof();
            default -> primary();
        };
        depth--;
        return value;
    }

    private Value parenthesized(boolean inAngles) throws SubstitutionException {
        tokens.take();
        int start = tokens.position();
        CppType type = types.type();
        if (type != null && tokens.accept(")")) {
            return unary(inAngles).as(type);
        }
        tokens.reset(start);
        Value value = conditional(false);
        expect(")");
        return value;
    }

    private void expect(String text) throws SubstitutionException {
        if (!tokens.accept(text)) {
            throw beyondUs();
        }
    }

    private Value sizeof() throws SubstitutionException {
        tokens.take();
        if (!tokens.accept("...")) {
            expect("(");
            CppType type = types.type();
            expect(")");
            if (type != null && type.canonical() instanceof CppType.Fundamental(FundamentalKind kind)) {
                int size = Operators.size(kind);
                if (size > 0) {
                    return Value.of(BigInteger.valueOf(size), Operators.SIZE);
                }
            }
            throw beyondUs();
        }
        expect("(");
        String name = tokens.take();
        expect(")");
        TemplateArgument pack = bindings.find(name + Packs.WHOLE);
        if ((pack == null ? bindings.find(name) : pack) instanceof TemplateArgument.Pack(var elements)) {
            return Value.of(BigInteger.valueOf(elements.size()), Operators.SIZE);
        }
        throw beyondUs();
    }

    private Value primary() throws SubstitutionException {
        String text = tokens.peek();
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return Operators.number(tokens.take(), this);
        }
        if (text.equals("true") || text.equals("false")) {
            return Value.of(tokens.take().equals("true"));
        }
        if (CASTS.contains(text)) {
            return cast();
        }
        if (text.length() == 3 && text.startsWith("'")) {
            return Value.of(BigInteger.valueOf(tokens.take().charAt(1)), new CppType.Fundamental(FundamentalKind.CHAR));
        }
        return named();
    }

    private Value cast() throws SubstitutionException {
        tokens.take();
        expect("<");
        CppType type = types.type();
        if (type == null || !tokens.acceptClosingAngle()) {
            throw beyondUs();
        }
        expect("(");
        Value value = conditional(false);
        expect(")");
        return value.as(type);
    }

    /** A constant, {@code C<x>::value}, {@code C<x>()}, {@code int(x)}. */
    private Value named() throws SubstitutionException {
        TypeReader.Entity entity = types.entity();
        return switch (entity) {
            case TypeReader.Entity.OfValue(Value value) when !tokens.peek().equals("(") -> value;
            case TypeReader.Entity.OfType(CppType type) when tokens.accept("(") -> made(type, ")");
            case TypeReader.Entity.OfType(CppType type) when tokens.accept("{") -> made(type, "}");
            case null, default -> throw beyondUs();
        };
    }

    private Value made(CppType type, String end) throws SubstitutionException {
        boolean empty = tokens.accept(end);
        CppType canonical = type.canonical();
        if (empty && canonical instanceof CppType.ClassType(var name)) {
            // an object of a class such as std::integral_constant, converted
            Value value = engine.members().value(name, "value");
            if (value != null) {
                return value;
            }
        }
        if (!(canonical instanceof CppType.Fundamental || canonical instanceof CppType.EnumType)) {
            throw beyondUs();
        }
        if (empty) {
            return Value.of(BigInteger.ZERO, canonical);
        }
        Value value = conditional(false);
        expect(end);
        return value.as(canonical);
    }
}
