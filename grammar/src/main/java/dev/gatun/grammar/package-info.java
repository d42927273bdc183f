/**
 * Grammars of preprocessing tokens and of C declarations, and the keyword tables. Takes text or tokens, gives tokens and ANTLR
 * parse trees; knows nothing of macros, files or the model.
 */
@NullMarked
package dev.gatun.grammar;

import org.jspecify.annotations.NullMarked;
