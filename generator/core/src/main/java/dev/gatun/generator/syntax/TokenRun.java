package dev.gatun.generator.syntax;

import dev.gatun.generator.preprocess.PpToken;
import java.util.List;

/** Balanced tokens kept for later: an array bound, a bit-field width, an initialiser. Parsed as an expression only if needed. */
public record TokenRun(List<PpToken> tokens) {}
