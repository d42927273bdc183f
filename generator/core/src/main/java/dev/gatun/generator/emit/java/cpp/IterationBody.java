package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.CodeBlock;
import dev.gatun.generator.emit.java.JavaLiterals;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Iteration;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.ArrayList;
import java.util.List;

/** The body of a method {@code iterator}: what reads one element. */
final class IterationBody {

    private final ClassPlan plan;
    private final Iteration iteration;
    private final PlannedNames names;
    private final Results results;

    IterationBody(ClassPlan plan, Iteration iteration, PlannedNames names, MethodEmitter methods) {
        this.plan = plan;
        this.iteration = iteration;
        this.names = names;
        this.results = new Results(names, methods.codecs(), plan.name().packageName());
    }

    CodeBlock code() {
        CppPassing element = iteration.element();
        return CodeBlock.of(
                """
                interface $L { $T CALL = $T.LIBRARY.function($L); }
                return new $T<>(TYPE, this, at -> {
                $>try $L$L$<});
                """,
                names.holder(),
                RuntimeNames.METHOD_HANDLE,
                names.library(),
                types(element).stream().collect(CodeBlock.joining(", ")),
                RuntimeNames.CPP_ITERATOR,
                read(element),
                CallBody.failure(plan.cppName().spelling() + "::iterator"));
    }

    private List<CodeBlock> types(CppPassing element) {
        List<CodeBlock> types = new ArrayList<>();
        types.add(CodeBlock.of("$L", JavaLiterals.of(HelperSymbols.next(plan.prefix()))));
        types.add(results.descriptor(element));
        if (results.isPlaced(element)) {
            types.add(Scalars.POINTER);
        }
        types.add(Scalars.POINTER);
        if (Results.isBuffered(element)) {
            types.add(Scalars.POINTER);
        }
        return types;
    }

    private CodeBlock read(CppPassing element) {
        CodeBlock self = CodeBlock.of("this");
        String holder = names.holder();
        if (results.isPlaced(element)) {
            CppPassing.ObjectValue value = (CppPassing.ObjectValue) element;
            return CodeBlock.of(
                    "{\n  $T place = $T.TYPE.place();\n  $L.CALL.invokeExact(place, at);\n  return $L;\n}\n",
                    RuntimeNames.MEMORY_SEGMENT,
                    PlannedNames.className(value.type()),
                    holder,
                    results.value(element, CodeBlock.of("place"), self));
        }
        if (Results.isBuffered(element)) {
            return CodeBlock.of(
                    "($T result = $T.open($T.LIBRARY)) {\n  $L.CALL.invokeExact(at, result.address());\n  return $L;\n}\n",
                    RuntimeNames.RESULT_BUFFER,
                    RuntimeNames.RESULT_BUFFER,
                    names.library(),
                    holder,
                    results.value(element, CodeBlock.of("result"), self));
        }
        CodeBlock carried = CodeBlock.of("($T) $L.CALL.invokeExact(at)", results.carrier(element), holder);
        return CodeBlock.of("{ return $L; }\n", results.value(element, carried, self));
    }
}
