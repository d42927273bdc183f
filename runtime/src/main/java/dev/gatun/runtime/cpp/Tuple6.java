package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Six values of C++'s {@code std::tuple}. */
public record Tuple6<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object>(
        A first, B second, C third, D fourth, E fifth, F sixth) {}
