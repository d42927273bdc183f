package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.plan.Documentation;
import dev.gatun.generator.plan.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * A {@code static final} field of Java.
 *
 * @param cppName as an expression in C++, which the shim asserts to have the value
 * @param scalar null for text
 * @param macro whether it is one
 */
public record CppConstant(
        String name,
        String cppName,
        @Nullable Scalar scalar,
        ConstantValue value,
        boolean macro,
        Documentation documentation) {}
