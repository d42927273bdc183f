package dev.gatun.generator.verify;

import dev.gatun.generator.emit.c.Assertions;
import dev.gatun.generator.emit.c.Assumption;
import dev.gatun.generator.emit.c.Assumptions;
import java.util.List;
import java.util.Set;

/** A C file full of errors on purpose: pointers declared twice, so that the compiler says what it takes a type for. */
final class TypeProgram {

    private final StringBuilder text = new StringBuilder();

    TypeProgram(List<String> headers, Assumptions assumptions, Set<Integer> indices) {
        headers.forEach(header -> text.append("#include \"").append(header).append("\"\n"));
        add(assumptions, indices, true);
        Assertions.undefine(assumptions).forEach(line -> text.append(line).append('\n'));
        add(assumptions, indices, false);
    }

    String text() {
        return text.toString();
    }

    private void add(Assumptions assumptions, Set<Integer> indices, boolean macros) {
        for (int i : indices) {
            if (assumptions.all().get(i) instanceof Assumption.SameType same
                    && same.aspect().isMacro() == macros) {
                text.append("extern __typeof__(")
                        .append(same.type())
                        .append(same.byAddress() ? ") gatun_type_" : ") *gatun_type_")
                        .append(i)
                        .append("; extern struct gatun_other gatun_type_")
                        .append(i)
                        .append(";\n");
            }
        }
    }
}
