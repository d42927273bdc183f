package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.ThrownPlans;
import java.util.List;

/** Writes what tells the header's own exception classes: the most derived one that an exception is. */
final class ThrownClasses {

    private final ShimText text;
    private final PlannedClasses classes;

    ThrownClasses(ShimText text, PlannedClasses classes) {
        this.text = text;
        this.classes = classes;
    }

    void write() {
        List<ClassPlan> thrown = ThrownPlans.of(classes.all());
        text.title("Exceptions of the header.");
        String unused = thrown.isEmpty() ? "[[maybe_unused]] " : "";
        text.line("std::int32_t gatun::user_class(" + unused + "const std::exception &thrown, " + unused
                + "const void **object) noexcept {");
        // a class is told before those that it derives from
        for (ClassPlan type : ThrownPlans.derivedFirst(thrown)) {
            text.line("    if (auto *it = dynamic_cast<const " + ClassFunctions.spelling(type) + " *>(&thrown)) {");
            text.line("        *object = it;");
            text.line("        return " + thrown.indexOf(type) + ";");
            text.line("    }");
        }
        text.line("    return -1;");
        text.line("}");
    }
}
