package dev.gatun.generator.verify;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.emit.c.Assumption.Aspect;
import java.util.List;
import java.util.Map;

/**
 * What came of asking a compiler.
 *
 * @param compiler its name and version, as in {@code gcc 12.2.0}
 * @param checked how many assumptions were checked of each aspect
 * @param differences one for each that the compiler contradicts, or why it could not be asked; empty where all is well
 */
public record Verification(String compiler, Map<Aspect, Integer> checked, List<Diagnostic> differences) {

    public Verification {
        checked = Map.copyOf(checked);
        differences = List.copyOf(differences);
    }

    /** How many assumptions of an aspect were checked. */
    public int checked(Aspect aspect) {
        return checked.getOrDefault(aspect, 0);
    }
}
