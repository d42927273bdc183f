package dev.gatun.generator.select;

import dev.gatun.generator.GenerationRequest.DeclarationKind;
import java.util.Map;
import java.util.Set;

/**
 * What the user selects.
 *
 * @param includes per kind, the names to bind; where there is none, what is bound depends on the header
 * @param includeAll whether declarations of every header are bound
 */
public record SelectionOptions(Map<DeclarationKind, Set<String>> includes, boolean includeAll) {}
