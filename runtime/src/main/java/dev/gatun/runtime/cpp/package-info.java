/** What bindings of C++ need at run time. */
@NullMarked
package dev.gatun.runtime.cpp;

import org.jspecify.annotations.NullMarked;
