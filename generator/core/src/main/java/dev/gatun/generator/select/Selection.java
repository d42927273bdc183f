package dev.gatun.generator.select;

import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.Skipped;
import java.util.List;

/**
 * What is to be bound.
 *
 * @param model the model it is taken from; records that are left out, and needed through pointers only, are incomplete in it
 * @param declarations in source order; every record, enum and typedef of a function pointer that one of them refers to is among them
 * @param asked what was selected for its own sake, in source order
 * @param unbindable declarations that were selected and can't be bound
 * @param skipped the reasons for these, and what has no place in the model to begin with
 * @param diagnostics patterns that are none, and names that match nothing
 */
public record Selection(
        Model model,
        List<Declaration> declarations,
        List<Declaration> asked,
        List<Declaration> unbindable,
        List<Skipped> skipped,
        List<Diagnostic> diagnostics) {}
