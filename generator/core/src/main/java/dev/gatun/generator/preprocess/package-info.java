/**
 * First stage: files to one stream of preprocessing tokens (C23 5.1.1.2, phases 2 to 4), each with its file, place and expansion
 * origin.
 *
 * <p>Takes a toolchain, an include path, macros and the names of headers; gives a {@link PreprocessedUnit}. Directives are done while
 * the token stream is read: {@link FileStack} gives the tokens of files and does the directives, {@link MacroExpander} stands on it
 * and replaces macros. A file is read and scanned once per run.
 */
@NullMarked
package dev.gatun.generator.preprocess;

import org.jspecify.annotations.NullMarked;
