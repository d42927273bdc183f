package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppPassing;

/** Java functions for C++, and the other way round. */
final class CallableArguments {

    private CallableArguments() {}

    /** What C++ gets for a Java function. @param name of the parameter with its number */
    static String expression(String name, CppType type, CppPassing.Callable passing, ShimText text) {
        text.need(Helper.CALLABLE);
        return "gatun::callable<" + Spelling.bare(type).spelling() + ">(" + name + ")";
    }

    /** What Java gets for a function of C++. */
    static String result(CppType type, String expression, ShimText text) {
        text.need(Helper.CALLABLE);
        return "gatun::function<" + Spelling.bare(type).spelling() + ">(" + expression + ")";
    }
}
