package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** Two values of C++'s {@code std::pair}, or of a {@code std::tuple}. */
public record Pair<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {}
