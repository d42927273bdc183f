package dev.gatun.generator.emit.java;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generated method does about one parameter of C.
 *
 * @param parameter what the Java method takes for it; null where it is hidden
 * @param resources held during the call: declarations in the head of a try statement
 * @param before statements ahead of the call
 * @param argument what the method handle takes
 * @param after statements behind a call that succeeded
 * @param result what the parameter adds to the method's result; null for nothing
 * @param abandoned an expression for what has to be closed if the call fails; null for nothing
 */
record Crossing(
        @Nullable JavaParameter parameter,
        List<Code> resources,
        List<Code> before,
        Code argument,
        List<Code> after,
        @Nullable Result result,
        @Nullable Code abandoned) {

    /** @param type annotated, where it may be null */
    record JavaParameter(TypeName type, String name) {}

    /**
     * A part of what the method gives back.
     *
     * @param name of the component, where there are several
     */
    record Result(TypeName type, String name, Code value) {}

    /** A parameter that the caller gives, in an expression. */
    static Crossing given(TypeName type, String name, Code argument) {
        return new Crossing(new JavaParameter(type, name), List.of(), List.of(), argument, List.of(), null, null);
    }
}
