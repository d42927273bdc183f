package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.plan.cpp.CppPassing;

/** Java functions for C++, and the other way round. */
final class CallableArguments {

    private CallableArguments() {}

    /**
     * What C++ gets for a Java function.
     *
     * @param name of what has its number
     */
    static String expression(String name, CppPassing.Callable passing, PlannedClasses classes) {
        return CallbackWriter.fromJava(classes.callback(passing.callback())) + "(" + name + ")";
    }

    /** What Java gets for a function of C++. */
    static String result(CppPassing.Callable passing, String expression, PlannedClasses classes) {
        return CallbackWriter.toJava(classes.callback(passing.callback())) + "(" + expression + ")";
    }
}
