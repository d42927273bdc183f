package dev.gatun.generator.build;

import java.util.List;

/**
 * What nothing defines that is linked.
 *
 * @param name as the linker has it; of C++ as it is written there: {@code geo::Circle::area() const}
 * @param users the functions that refer to it, as the linker has them. Linkers don't tell all
 */
public record Undefined(String name, List<String> users) {}
