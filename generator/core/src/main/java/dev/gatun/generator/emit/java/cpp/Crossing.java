package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a generated method does about one argument of a function of the shim.
 *
 * @param ahead statements ahead of all others
 * @param resources held during the call: declarations in the head of a {@code try} statement
 * @param before statements ahead of the call, behind the resources
 * @param types the runtime's descriptors of what the method handle takes: {@code C.POINTER}
 * @param values what the method handle takes
 * @param kept what the object refers to that the call makes or is made on; null for nothing
 */
record Crossing(
        List<CodeBlock> ahead,
        List<CodeBlock> resources,
        List<CodeBlock> before,
        List<CodeBlock> types,
        List<CodeBlock> values,
        @Nullable CodeBlock kept) {

    Crossing(
            List<CodeBlock> ahead,
            List<CodeBlock> resources,
            List<CodeBlock> before,
            List<CodeBlock> types,
            List<CodeBlock> values) {
        this(ahead, resources, before, types, values, null);
    }

    /** The same with what is kept of it. */
    Crossing keeping(@Nullable CodeBlock value) {
        return new Crossing(ahead, resources, before, types, values, value);
    }

    /** One that needs nothing around. */
    static Crossing plain(CodeBlock type, CodeBlock value) {
        return new Crossing(List.of(), List.of(), List.of(), List.of(type), List.of(value));
    }

    /** One that needs something during the call. */
    static Crossing held(CodeBlock resource, CodeBlock value) {
        return new Crossing(List.of(), List.of(resource), List.of(), List.of(Scalars.POINTER), List.of(value));
    }
}
