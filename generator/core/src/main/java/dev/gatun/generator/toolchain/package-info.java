/** What the target's compiler predefines and where it looks for headers: asked of the host compiler, or a table of our own. */
@NullMarked
package dev.gatun.generator.toolchain;

import org.jspecify.annotations.NullMarked;
