/**
 * Example: libxml2. A document as events that Java functions in a struct receive, and as a tree of structs to walk. What the headers don't
 * say of all that stands in {@code gatun.yaml}.
 */
@NullMarked
package dev.gatun.examples.libxml2;

import org.jspecify.annotations.NullMarked;
