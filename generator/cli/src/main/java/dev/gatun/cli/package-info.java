/**
 * The command line. Takes arguments, builds a {@link dev.gatun.generator.GenerationRequest}, prints what came of it; knows nothing
 * about headers. A run lasts half a second, so what is not needed for the given command is not loaded: options are declared to
 * picocli by its programming interface, without annotations to reflect on, and only those of the command that runs. One class is
 * one command; {@link dev.gatun.cli.Commands} lists them.
 */
@NullMarked
package dev.gatun.cli;

import org.jspecify.annotations.NullMarked;
