package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import java.util.List;

/**
 * The C shim: functions with symbols for what has none, and with types that the linker can pass for what has others.
 *
 * @param name of the library, without what platforms add; the source has the same name
 * @param headers what it includes, as the user named them
 * @param functions in the order of the headers
 * @param assumed the declarations of which it asserts what the Java sources assume
 */
public record ShimPlan(String name, List<Include> headers, List<ShimFunction> functions, List<Declaration> assumed) {

    /** @param quoted whether it is a file's path, or else a name that is looked up on the include path */
    public record Include(String header, boolean quoted) {}

    /**
     * A function of the shim.
     *
     * @param name of the function, macro or variable; the shim's symbol is made from it
     * @param result what it gives; of a variable its type
     */
    public record ShimFunction(String name, Kind kind, CType result, Passing passing, List<ShimParameter> parameters) {}

    /** What a function of the shim does. */
    public enum Kind {
        /** Calls a function. */
        CALL,
        /** Uses a function-like macro. */
        EXPANSION,
        /** Gives the address of a variable. */
        ADDRESS
    }

    /** @param name an identifier that means nothing else in C there */
    public record ShimParameter(String name, CType type, Passing passing) {}

    /** How a value gets across. */
    public enum Passing {
        /** There is none. */
        NOTHING,
        /** As it is. */
        VALUE,
        /** By its address. */
        ADDRESS,
        /** 16 bits, as an integer. */
        BITS
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return functions.isEmpty();
    }
}
