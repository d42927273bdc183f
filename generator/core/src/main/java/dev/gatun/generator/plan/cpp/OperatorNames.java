package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppCall.Operation.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that operators become. */
final class OperatorNames {

    private static final Map<String, String> BINARY = Map.ofEntries(
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "times"),
            Map.entry("/", "dividedBy"),
            Map.entry("%", "remainder"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("^", "xor"),
            Map.entry("&&", "logicalAnd"),
            Map.entry("||", "logicalOr"),
            Map.entry("<<", "shiftLeft"),
            Map.entry(">>", "shiftRight"),
            Map.entry("==", "equalTo"),
            Map.entry("!=", "notEqualTo"),
            Map.entry("<", "lessThan"),
            Map.entry(">", "greaterThan"),
            Map.entry("<=", "lessOrEqual"),
            Map.entry(">=", "greaterOrEqual"),
            Map.entry("=", "assign"));

    private static final Map<String, String> UNARY = Map.of(
            "-", "negated",
            "+", "unaryPlus",
            "!", "not",
            "~", "complement",
            "*", "dereference",
            "++", "increment",
            "--", "decrement");

    private OperatorNames() {}

    /**
     * What an operator is in Java.
     *
     * @param name the method's
     */
    record Method(String name, Form form) {}

    /**
     * @param operands the object among them
     * @return null for an operator that no method stands for
     */
    static @Nullable Method of(String symbol, int operands) {
        switch (symbol) {
            case "[]" -> {
                return new Method("get", Form.INDEX);
            }
            case "()" -> {
                return new Method("call", Form.CALL);
            }
            case "->" -> {
                return new Method("dereference", Form.ARROW);
            }
            default -> {}
        }
        if (operands == 1) {
            String name = UNARY.get(symbol);
            return name == null ? null : new Method(name, Form.PREFIX);
        }
        String name = BINARY.get(symbol);
        if (name == null && symbol.endsWith("=")) {
            String plain = BINARY.get(symbol.substring(0, symbol.length() - 1));
            name = plain == null ? null : plain + "Assign";
        }
        return name == null || operands != 2 ? null : new Method(name, Form.BINARY);
    }
}
