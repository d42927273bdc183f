package dev.gatun.generator.plan.cpp;

import java.util.List;

/**
 * The class of a namespace's functions, variables and constants.
 *
 * @param cppName the namespace as in C++; empty for the global one
 */
public record CppHeaderPlan(JavaName name, String cppName, List<CppConstant> constants, List<CppCall> calls) {}
