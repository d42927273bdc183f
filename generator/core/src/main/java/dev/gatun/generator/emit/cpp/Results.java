package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppPassing;

/** What goes to Java: the result of a function of the shim. */
final class Results {

    static final String NOTHING = "void";

    private final ShimText text;
    private final PlannedClasses classes;

    Results(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    /** Whether Java says where the result is to be made. */
    boolean isPlaced(CppPassing passing) {
        return passing instanceof CppPassing.ObjectValue it
                && it.mode() == CppPassing.Mode.VALUE
                && classes.isPlaced(it.type());
    }

    /** Whether Java reads it from a buffer. */
    static boolean isBuffer(CppPassing passing) {
        return passing instanceof CppPassing.CodedValue;
    }

    /** The type that the function returns. */
    String type(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _, CppPassing.CodedValue _ -> NOTHING;
            case CppPassing.ScalarValue(var scalar) -> Spelling.of(scalar);
            case CppPassing.EnumValue it -> Spelling.of(it.underlying());
            case CppPassing.ObjectValue it -> isPlaced(it) ? NOTHING : "void *";
            case CppPassing.Address _, CppPassing.Callable _ -> "void *";
        };
    }

    /**
     * The statement that gives the result, or the first part of it where more has to follow.
     *
     * @param type as C++ declares it
     * @param expression that has it
     * @param into what stands before the value: {@code return }, or a variable's declaration up to the initializer
     */
    String statement(CppPassing passing, CppType type, String expression, String into) {
        return switch (passing) {
            case CppPassing.Nothing _ -> expression + ";";
            case CppPassing.ScalarValue _ -> into + expression + ";";
            case CppPassing.EnumValue it ->
                into + "static_cast<" + Spelling.of(it.underlying()) + ">(" + expression + ");";
            case CppPassing.ObjectValue it
            when isPlaced(it) -> "::new (gatun_place) " + parenthesized(Spelling.bare(type)) + "(" + expression + ");";
            case CppPassing.ObjectValue it -> into + made(text, classes, type, it, expression) + ";";
            case CppPassing.CodedValue it -> encoded(text, it, "gatun_result", expression) + ";";
            case CppPassing.Address _ -> into + address(text, type, expression) + ";";
            case CppPassing.Callable it -> into + CallableArguments.result(it, expression, classes) + ";";
        };
    }

    private static String parenthesized(CppType type) {
        return type.spelling();
    }

    /** An object's address. */
    static String made(
            ShimText text, PlannedClasses classes, CppType type, CppPassing.ObjectValue passing, String expression) {
        text.need(Helper.OBJECTS);
        return switch (passing.mode()) {
            case POINTER -> "gatun::address(" + expression + ")";
            case REFERENCE -> "gatun::address_of(" + expression + ")";
            case RVALUE, VALUE -> "new " + Spelling.bare(type).spelling() + "(" + expression + ")";
            case UNIQUE_POINTER ->
                "gatun::address(" + operand(expression) + (Spelling.isReference(type) ? ".get())" : ".release())");
            case SHARED_POINTER -> "gatun::share(" + expression + ")";
        };
    }

    /** As what stands before a dot: an operator before it would be for the member. */
    private static String operand(String expression) {
        return expression.startsWith("*") ? "(" + expression + ")" : expression;
    }

    /** A call that hands a value over in a buffer. */
    static String encoded(ShimText text, CppPassing.CodedValue passing, String buffer, String expression) {
        boolean plain = passing.codec() instanceof Codec.TextCodec(var kind)
                && switch (kind) {
                    case STRING, STRING_VIEW, C_STRING -> true;
                    case VIEW, WSTRING, U8STRING, U16STRING, U32STRING -> false;
                };
        if (plain) {
            text.need(Helper.TEXT);
        } else {
            text.need(passing.codec());
        }
        return (plain ? "gatun::give(" : "gatun::encode(") + buffer + ", " + expression + ")";
    }

    static String address(ShimText text, CppType type, String expression) {
        if (Spelling.isFunctionPointer(type) && !Spelling.isReference(type)) {
            return "reinterpret_cast<void *>(" + expression + ")";
        }
        text.need(Helper.OBJECTS);
        return Spelling.isReference(type)
                ? "gatun::address_of(" + expression + ")"
                : "gatun::address(" + expression + ")";
    }
}
