package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.cpp.CppSymbols;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import java.util.List;

/** Writes the functions that a class has besides its members': {@link CppSymbols} lists them. */
final class ClassFunctions {

    private static final String RETURN_NULL = "return nullptr;";

    private final ShimText text;

    ClassFunctions(ShimText text) {
        this.text = text;
    }

    void write(ClassPlan type) {
        life(type);
        for (BasePlan base : type.further()) {
            text.need(Helper.OBJECTS);
            add(
                    CppSymbols.as(type, base),
                    type,
                    "as " + base.cppName(),
                    "void *",
                    "void *gatun_self",
                    "return static_cast<::" + base.cppName() + " *>(static_cast<" + spelling(type)
                            + " *>(gatun_self));");
        }
        for (BasePlan base : CppSymbols.bases(type)) {
            if (base.downcast()) {
                add(
                        CppSymbols.from(type, base),
                        type,
                        "from " + base.cppName(),
                        "void *",
                        "void *gatun_base",
                        "return dynamic_cast<" + spelling(type) + " *>(static_cast<::" + base.cppName()
                                + " *>(gatun_base));");
            }
        }
    }

    private void life(ClassPlan type) {
        String name = spelling(type);
        if (type.disposal() == Disposal.AUTOMATIC) {
            add(CppSymbols.size(type), type, "size", "std::size_t ", "", "return sizeof(" + name + ");");
            add(CppSymbols.alignment(type), type, "alignment", "std::size_t ", "", "return alignof(" + name + ");");
        }
        if (type.disposal() == Disposal.DELETE) {
            text.function(
                    CppSymbols.delete(type),
                    "end of " + type.cppName(),
                    "void " + CppSymbols.delete(type) + "(void *gatun_self)",
                    List.of("delete static_cast<" + name + " *>(gatun_self);"),
                    true,
                    "");
        }
        if (type.isCopyable() && !type.isAbstract() && type.disposal() != Disposal.NONE) {
            copy(type);
        }
    }

    private void copy(ClassPlan type) {
        String original = Arguments.dereferenced("gatun_self", CallWriter.constant(type.type()));
        boolean placed = type.disposal() == Disposal.AUTOMATIC;
        String parameters = placed ? "void *gatun_place, const void *gatun_self" : "const void *gatun_self";
        String made = placed ? "::new (gatun_place) " : "return new ";
        text.need(Helper.OBJECTS);
        text.function(
                CppSymbols.copy(type),
                "copy of " + type.cppName(),
                (placed ? "void " : "void *") + CppSymbols.copy(type) + "(" + parameters + ")",
                List.of(made + spelling(type) + "(" + original + ");"),
                true,
                placed ? "" : RETURN_NULL);
    }

    private void add(String symbol, ClassPlan type, String what, String result, String parameters, String statement) {
        text.function(
                symbol,
                type.cppName() + ": " + what,
                result + symbol + "(" + parameters + ")",
                List.of(statement),
                false,
                "");
    }

    static String spelling(ClassPlan type) {
        CppType named = type.type();
        return named.spelling();
    }
}
