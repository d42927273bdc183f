package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Four values of C++'s {@code std::tuple}. */
public record Tuple4<
        A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object, D extends @Nullable Object>(
        A first, B second, C third, D fourth) {}
