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

    /** As in {@code 3 records, 12 fields, 5 enum constants, 40 macros, 7 functions, 1 variable, 0 typedefs against gcc 12.2.0}. */
    public String summary() {
        String counts = String.join(
                ", ",
                counted("record", Aspect.RECORD_SIZE),
                counted("field", Aspect.FIELD_OFFSET, Aspect.BIT_FIELD_PLACE),
                counted("enum constant", Aspect.ENUM_CONSTANT),
                counted("macro", Aspect.MACRO_VALUE),
                counted("function", Aspect.FUNCTION_TYPE),
                counted("variable", Aspect.VARIABLE_TYPE),
                counted("typedef", Aspect.TYPEDEF_TYPE));
        return counts + " against " + compiler;
    }

    private String counted(String noun, Aspect... aspects) {
        int number = 0;
        for (Aspect aspect : aspects) {
            number += checked(aspect);
        }
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
