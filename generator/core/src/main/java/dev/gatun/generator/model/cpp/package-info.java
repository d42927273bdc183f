/**
 * The model of C++: what a translation unit declares, names looked up, types linked. Templates are patterns, whose types name the templates'
 * parameters; an instantiation is an ordinary declaration without any.
 */
@NullMarked
package dev.gatun.generator.model.cpp;

import org.jspecify.annotations.NullMarked;
