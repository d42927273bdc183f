package dev.gatun.generator.incremental;

import dev.gatun.generator.GenerationResult;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an incremental run.
 *
 * @param result of the run, or of the recorded one if nothing changed; then its skipped declarations and diagnostics are the recorded ones
 * @param upToDate whether nothing had to be done, and nothing was touched
 * @param removed stale files of earlier runs that were removed, relative to the output folder
 * @param reason why the run was needed, one clause; empty if it was not
 */
public record Outcome(GenerationResult result, boolean upToDate, List<Path> removed, String reason) {}
