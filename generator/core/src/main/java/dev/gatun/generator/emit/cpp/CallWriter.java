package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Operation;
import dev.gatun.generator.syntax.cpp.CppDeclarator.RefQualifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the function of the shim that a Java method calls. */
final class CallWriter {

    static final String SELF = "gatun_self";

    private final ShimText text;
    private final PlannedClasses classes;
    private final Results results;

    CallWriter(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
        this.results = new Results(text, classes);
    }

    void write(CppCall call) {
        if (!(call.operation() instanceof Operation.Direct) && !call.isProtected()) {
            write(call, call.symbol(), call.self() == null ? null : SELF, list -> expression(call, list));
        }
    }

    /**
     * As {@link #write(CppCall)}, of a method, called in another way.
     *
     * @param member the member function with its object
     */
    void writeSuper(CppCall call, String symbol, String member) {
        write(call, symbol, SELF, list -> member + "(" + String.join(", ", list) + ")");
    }

    /**
     * A call of a function that Java has.
     *
     * @param name of the parameter that is the function
     * @param function the same as one of C++
     */
    void writeCallback(CppCall call, String name, String function) {
        write(call, call.symbol(), name, list -> function + "(" + String.join(", ", list) + ")");
    }

    private void write(CppCall call, String symbol, @Nullable String self, Function<List<String>, String> expression) {
        boolean placed = isPlaced(call);
        Arguments arguments = new Arguments(text, classes);
        if (placed) {
            arguments.addParameter("void *gatun_place");
        }
        if (self != null) {
            arguments.addParameter("void *" + self);
        }
        for (CppArgument argument : call.arguments()) {
            arguments.add(argument);
        }
        boolean made = call.operation() instanceof Operation.Construct;
        if (!made && Results.isBuffer(call.result())) {
            text.need(Helper.BUFFER);
            arguments.addParameter("gatun_buffer *gatun_result");
        }
        String type = placed ? Results.NOTHING : made ? "void *" : results.type(call.result());
        String head = joined(type, symbol) + "(" + String.join(", ", arguments.parameters()) + ")";
        String zero = type.equals(Results.NOTHING) ? "" : "return {};";
        List<String> body = body(call, type, arguments, expression.apply(arguments.expressions()));
        text.function(comment(call), head, body, call.mayThrow() || isCoded(call), zero);
    }

    /**
     * A constructor for an object whose class of Java extends its class: behind the number of the Java object and what that overrides.
     *
     * @param made the start of the expression, up to the constructor's arguments, with one parenthesis open
     */
    void writeExtended(CppCall call, String made) {
        Arguments arguments = new Arguments(text, classes);
        arguments.addParameter("std::int64_t gatun_number");
        arguments.addParameter("const void *gatun_overriding");
        call.arguments().forEach(arguments::add);
        List<String> given = new ArrayList<>(List.of("gatun_number", "gatun_overriding"));
        given.addAll(arguments.expressions());
        List<String> body = new ArrayList<>(arguments.before());
        body.add("return " + made + "(" + String.join(", ", given) + "));");
        String head = "void *" + call.symbol() + "(" + String.join(", ", arguments.parameters()) + ")";
        text.function(comment(call) + ", extended in Java", head, body, true, "return nullptr;");
    }

    /** Values may be refused, or not fit into memory. */
    private static boolean isCoded(CppCall call) {
        return Results.isBuffer(call.result())
                || call.arguments().stream().anyMatch(argument -> Results.isBuffer(argument.passing()));
    }

    static String joined(String type, String name) {
        return type.endsWith("*") ? type + name : type + " " + name;
    }

    private boolean isPlaced(CppCall call) {
        return call.operation() instanceof Operation.Construct(QualifiedName type)
                ? classes.isPlaced(type)
                : results.isPlaced(call.result());
    }

    private List<String> body(CppCall call, String type, Arguments arguments, String expression) {
        List<String> body = new ArrayList<>(arguments.before());
        boolean returns = !type.equals(Results.NOTHING);
        boolean last = arguments.after().isEmpty() || !returns;
        String into = last ? "return " : joined(type, "gatun_returned = ");
        body.add(statement(call, expression, into));
        body.addAll(arguments.after());
        if (!last) {
            body.add("return gatun_returned;");
        }
        return body;
    }

    private String statement(CppCall call, String expression, String into) {
        if (!(call.operation() instanceof Operation.Construct)) {
            return results.statement(call.result(), call.resultType(), expression, into);
        }
        return isPlaced(call) ? "::new (gatun_place) " + expression + ";" : into + "new " + expression + ";";
    }

    private static String comment(CppCall call) {
        String scope = call.self() == null ? "" : call.self().spelling() + ": ";
        return call.function() != null ? scope + call.function().spelling() : scope + call.name();
    }

    private String expression(CppCall call, List<String> arguments) {
        String list = "(" + String.join(", ", arguments) + ")";
        return switch (call.operation()) {
            case Operation.Direct _ -> throw new IllegalArgumentException("no function of the shim");
            case Operation.Construct(QualifiedName type) -> "::" + type.spelling() + list;
            case Operation.CallFunction(QualifiedName function, String templateArguments) ->
                "::" + function.spelling() + templateArguments + list;
            case Operation.CallFriend(String name) -> name + list;
            case Operation.CallMethod(String name, String templateArguments, QualifiedName base) ->
                base == null
                        ? member(call, name + templateArguments + list)
                        : through(base, call) + "." + name + templateArguments + list;
            case Operation.ApplyOperator(String symbol, var _)
            when call.self() == null -> String.join(" " + symbol + " ", arguments);
            case Operation.ApplyOperator(String symbol, Operation.Form form) ->
                operator(symbol, form, self(call), arguments);
            case Operation.Convert(CppType type) -> "static_cast<" + type.spelling() + ">(" + self(call) + ")";
            case Operation.GetField(String field) -> member(call, field);
            case Operation.SetField(String field) -> assigned(call, member(call, field), arguments.getFirst());
            case Operation.GetVariable(QualifiedName variable) -> "::" + variable.spelling();
            case Operation.SetVariable(QualifiedName variable) ->
                assigned(call, "::" + variable.spelling(), arguments.getFirst());
        };
    }

    /** C++ assigns no arrays. */
    private static String assigned(CppCall call, String target, String value) {
        return call.arguments().getFirst().type().canonical() instanceof CppType.Array
                ? "gatun::assign(" + target + ", " + value + ")"
                : target + " = " + value;
    }

    private static String operator(String symbol, Operation.Form form, String self, List<String> arguments) {
        return switch (form) {
            case PREFIX -> symbol + self;
            case POSTFIX -> self + symbol;
            case BINARY -> self + " " + symbol + " " + arguments.getFirst();
            case INDEX -> self + "[" + String.join(", ", arguments) + "]";
            case INDEX_ASSIGN -> self + "[" + arguments.getFirst() + "] = " + arguments.get(1);
            case CALL -> self + "(" + String.join(", ", arguments) + ")";
            case ARROW -> self + ".operator->()";
        };
    }

    private static String member(CppCall call, String member) {
        return isMoved(call)
                ? self(call) + "." + member
                : "static_cast<" + new CppType.Pointer(type(call)).spelling() + ">(" + SELF + ")->" + member;
    }

    /** The object as one of its bases. */
    private static String through(QualifiedName base, CppCall call) {
        CppType type = new CppType.ClassType(base);
        String reference = new CppType.Reference(call.selfConst() ? constant(type) : type, isMoved(call)).spelling();
        return "static_cast<" + reference + ">(" + self(call) + ")";
    }

    /** The object, or what is to be moved from where the function is for such. */
    private static String self(CppCall call) {
        String object = Arguments.dereferenced(SELF, type(call));
        return isMoved(call) ? "std::move(" + object + ")" : "(" + object + ")";
    }

    private static CppType type(CppCall call) {
        CppType type = new CppType.ClassType(Objects.requireNonNull(call.self()));
        return call.selfConst() ? constant(type) : type;
    }

    private static boolean isMoved(CppCall call) {
        return call.function() != null && call.function().qualifiers().reference() == RefQualifier.RVALUE;
    }

    static CppType constant(CppType type) {
        return new CppType.Qualified(type, true, false);
    }
}
