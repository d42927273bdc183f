package dev.gatun.runtime.cpp;

/** The value of types of C++ that have only one: {@code std::monostate}, an empty {@code std::tuple}. */
public enum Unit {
    UNIT
}
