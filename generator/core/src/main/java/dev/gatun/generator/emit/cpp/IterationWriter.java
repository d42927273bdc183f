package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Iteration;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.ArrayList;
import java.util.List;

/** Writes the functions by which Java walks through the elements of an object. */
final class IterationWriter {

    private final ShimText text;
    private final PlannedClasses classes;

    IterationWriter(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    void write(ClassPlan type, Iteration iteration) {
        text.need(Helper.WALK);
        String prefix = type.prefix();
        String scope = type.cppName().spelling();
        CppType walked = iteration.isConst() ? CallWriter.constant(type.type()) : type.type();
        String walk = "gatun::walk<" + walked.spelling() + ">";
        String at = "static_cast<" + walk + " *>(gatun_walk)";
        text.function(
                scope + ": iteration",
                "void *" + HelperSymbols.iterate(prefix) + "(void *gatun_self)",
                List.of("return new " + walk + "(" + Arguments.dereferenced("gatun_self", walked) + ");"),
                true,
                "return nullptr;");
        text.function(
                scope + ": whether there is an element",
                "std::int32_t " + HelperSymbols.hasNext(prefix) + "(void *gatun_walk)",
                List.of("return " + at + "->has_next();"),
                true,
                "return {};");
        next(scope, prefix, iteration, at);
        text.function(
                scope + ": end of an iteration",
                "void " + HelperSymbols.iterated(prefix) + "(void *gatun_walk)",
                List.of("delete " + at + ";"),
                true,
                "");
    }

    private void next(String scope, String prefix, Iteration iteration, String at) {
        Results results = new Results(text, classes);
        String type = results.type(iteration.element());
        List<String> parameters = new ArrayList<>();
        if (results.isPlaced(iteration.element())) {
            parameters.add("void *gatun_place");
        }
        parameters.add("void *gatun_walk");
        if (Results.isBuffer(iteration.element())) {
            parameters.add("gatun_buffer *gatun_result");
        }
        boolean returns = !type.equals(Results.NOTHING);
        List<String> body = List.of(
                "auto gatun_next = " + at + "->next();",
                results.statement(iteration.element(), iteration.elementType(), "*gatun_next", "return "));
        text.function(
                scope + ": next element",
                (returns ? CallWriter.joined(type, "") : "void ") + HelperSymbols.next(prefix) + "("
                        + String.join(", ", parameters) + ")",
                body,
                true,
                returns ? "return {};" : "");
    }
}
