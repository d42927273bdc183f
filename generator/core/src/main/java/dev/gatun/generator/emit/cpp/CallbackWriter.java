package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import dev.gatun.generator.plan.cpp.HelperSymbols;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what makes a function of C++ from a Java function, and lets Java call functions of C++: a {@code std::function} of Java's is a class
 * that shares the Java function with its copies, a pointer is one of a number of functions that each call one Java function.
 */
final class CallbackWriter {

    private static final String INDENT = "    ";
    private static final String FUNCTION = "gatun_function";
    private static final String KEPT = "gatun_kept";

    private final ShimText text;
    private final PlannedClasses classes;
    private final CallWriter calls;

    CallbackWriter(ShimText text, PlannedClasses classes, CallWriter calls) {
        this.text = text;
        this.classes = classes;
        this.calls = calls;
    }

    /** Name of the function of the shim that makes a function of C++ of the number of a Java function; 0 is none. */
    static String fromJava(CallbackPlan plan) {
        return plan.prefix() + "_of_java";
    }

    /** Name of the function of the shim that makes what Java has of a function of C++. */
    static String toJava(CallbackPlan plan) {
        return plan.prefix() + "_to_java";
    }

    /** Functions may take functions: all are declared before the first is defined. */
    void write(List<CallbackPlan> plans) {
        if (plans.isEmpty()) {
            return;
        }
        text.need(Helper.CALLABLE);
        text.title("Functions of Java for C++, and the other way round.");
        text.line("namespace {");
        for (CallbackPlan plan : plans) {
            text.line("typedef " + plan.type().desugared().declare(spelling(plan)) + ";");
            text.line(spelling(plan) + " " + fromJava(plan) + "(std::int64_t gatun_number);");
            text.line("void *" + toJava(plan) + "(" + spelling(plan) + " " + FUNCTION + ");");
        }
        text.line("} // namespace");
        plans.forEach(this::write);
    }

    /** The type's name in the shim. */
    private static String spelling(CallbackPlan plan) {
        return plan.prefix() + "_type";
    }

    private static boolean isPointer(CallbackPlan plan) {
        return plan.type().canonical() instanceof CppType.Pointer;
    }

    private void write(CallbackPlan plan) {
        boolean pointer = isPointer(plan);
        UpcallWriter upcall = new UpcallWriter(
                text, classes, plan.call(), pointer ? "gatun_numbers[Index]" : "gatun_java.gatun_number()");
        String target = plan.prefix() + "_target";
        text.line("");
        text.line("namespace {");
        text.line("typedef " + upcall.declared(target + "_type") + ";");
        text.line(target + "_type *" + target + " = nullptr;");
        text.line("");
        text.line("class " + plan.prefix() + "_java {");
        (pointer ? slots(plan, upcall, target) : functor(plan, upcall, target)).forEach(text::line);
        text.line("};");
        text.line("");
        made(plan, pointer).forEach(text::line);
        text.line("} // namespace");
        functions(plan, pointer, target);
    }

    private static List<String> functor(CallbackPlan plan, UpcallWriter upcall, String target) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + "gatun::java_function gatun_java;");
        String kept = upcall.keptType();
        if (kept != null) {
            lines.add(INDENT + "std::shared_ptr<gatun::kept<" + kept + ">> " + KEPT + " = std::make_shared<gatun::kept<"
                    + kept + ">>();");
        }
        lines.add("");
        lines.add("public:");
        lines.add(INDENT + "explicit " + plan.prefix()
                + "_java(std::int64_t gatun_number) : gatun_java(gatun_number) {}");
        lines.add("");
        lines.add(INDENT + head(plan.call(), "operator()", upcall, " const") + " {");
        body(plan, upcall, target, "(*" + KEPT + ")").forEach(lines::add);
        lines.add(INDENT + "}");
        return lines;
    }

    private static List<String> slots(CallbackPlan plan, UpcallWriter upcall, String target) {
        List<String> lines = new ArrayList<>();
        String kept = upcall.keptType();
        lines.add("public:");
        lines.add(INDENT + "static inline std::int64_t gatun_numbers[gatun::pointer_count] = {};");
        if (kept != null) {
            lines.add(INDENT + "static inline gatun::kept<" + kept + "> " + KEPT + "[gatun::pointer_count] = {};");
        }
        lines.add("");
        lines.add(INDENT + "template <std::size_t Index>");
        String qualifier = plan.call().mayThrow() ? "" : " noexcept";
        lines.add(INDENT + "static " + head(plan.call(), "gatun_call", upcall, qualifier) + " {");
        body(plan, upcall, target, KEPT + "[Index]").forEach(lines::add);
        lines.add(INDENT + "}");
        return lines;
    }

    private static String head(CppCall call, String name, UpcallWriter upcall, String qualifier) {
        return call.resultType().declare(name + "(" + String.join(", ", upcall.declarations()) + ")" + qualifier);
    }

    private static List<String> body(CallbackPlan plan, UpcallWriter upcall, String target, String kept) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT + INDENT + "auto " + UpcallWriter.UPCALL + " = " + target + ";");
        String failure = plan.call().mayThrow() ? null : upcall.failure(null);
        upcall.statements(kept, failure).forEach(it -> lines.add(INDENT + INDENT + it));
        return lines;
    }

    private static List<String> made(CallbackPlan plan, boolean pointer) {
        String type = spelling(plan);
        String java = plan.prefix() + "_java";
        String made = pointer
                ? "gatun::pointer_to<" + type + ", " + java + ">(gatun_number, " + java
                        + "::gatun_numbers, std::make_index_sequence<gatun::pointer_count>())"
                : type + "(" + java + "(gatun_number))";
        String given = pointer
                ? "reinterpret_cast<void *>(" + FUNCTION + ")"
                : FUNCTION + " ? new " + type + "(std::move(" + FUNCTION + ")) : nullptr";
        return List.of(
                type + " " + fromJava(plan) + "(std::int64_t gatun_number) {",
                INDENT + "return gatun_number == 0 ? " + type + "() : " + made + ";",
                "}",
                "",
                "void *" + toJava(plan) + "(" + type + " " + FUNCTION + ") {",
                INDENT + "return " + given + ";",
                "}");
    }

    private void functions(CallbackPlan plan, boolean pointer, String target) {
        String type = spelling(plan);
        String written = plan.type().spelling();
        text.function(
                "what calls Java for " + written,
                "void " + HelperSymbols.callbackUpcall(plan.prefix()) + "(void *gatun_code)",
                List.of(target + " = reinterpret_cast<" + target + "_type *>(gatun_code);"),
                false,
                "");
        calls.writeCallback(
                plan.call(),
                FUNCTION,
                pointer
                        ? "(reinterpret_cast<" + type + ">(" + FUNCTION + "))"
                        : "(*static_cast<const " + type + " *>(" + FUNCTION + "))");
        if (!pointer) {
            text.function(
                    "end of " + written,
                    "void " + HelperSymbols.callbackDelete(plan.prefix()) + "(void *" + FUNCTION + ")",
                    List.of("delete static_cast<" + type + " *>(" + FUNCTION + ");"),
                    true,
                    "");
        }
    }
}
