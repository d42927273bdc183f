/**
 * The Java sources of a C++ plan: {@link dev.gatun.generator.emit.java.cpp.CppJavaEmitter}. One class for each construct; what generated code
 * has in common is in the runtime.
 */
@NullMarked
package dev.gatun.generator.emit.java.cpp;

import org.jspecify.annotations.NullMarked;
