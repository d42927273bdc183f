package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Three values of C++'s {@code std::tuple}. */
public record Tuple3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>(
        A first, B second, C third) {}
