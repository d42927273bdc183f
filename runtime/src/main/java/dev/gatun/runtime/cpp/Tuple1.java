package dev.gatun.runtime.cpp;

import org.jspecify.annotations.Nullable;

/** The value of a {@code std::tuple} of one. */
public record Tuple1<A extends @Nullable Object>(A first) {}
