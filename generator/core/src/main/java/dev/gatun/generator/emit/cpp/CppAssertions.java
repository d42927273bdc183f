package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.plan.cpp.CppConstant;
import dev.gatun.generator.plan.cpp.CppHeaderPlan;
import dev.gatun.generator.plan.cpp.CppPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Writes what the Java sources take for granted, for the compiler to check. */
final class CppAssertions {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    private final ShimText text;
    private final List<String> lines = new ArrayList<>();

    CppAssertions(ShimText text) {
        this.text = text;
    }

    void write(CppPlan plan) {
        plan.types().forEach(this::add);
        plan.headers().stream().map(CppHeaderPlan::constants).forEach(all -> all.forEach(this::add));
        if (!lines.isEmpty()) {
            text.need(Helper.TRAITS);
            text.title("What the Java sources take for granted.");
            lines.forEach(text::line);
        }
    }

    private void add(CppTypePlan type) {
        switch (type) {
            case ClassPlan planned -> add(planned);
            case CppTypePlan.EnumType planned -> {
                String name = "::" + planned.cppName().spelling();
                String underlying = Spelling.of(planned.plan().underlying());
                String size = "sizeof(" + name + ") == sizeof(" + underlying + ")";
                // which type holds the standard library's values is its own business ([dcl.enum]): they fit either way
                check(
                        name.startsWith("::std::")
                                ? size
                                : size + " && std::is_signed_v<std::underlying_type_t<" + name
                                        + ">> == std::is_signed_v<" + underlying + ">",
                        "type of the values of " + name);
            }
            case CppTypePlan.CallbackPlan _, CppTypePlan.VariantPlan _, CppTypePlan.StatusExceptionPlan _ -> {}
        }
    }

    private void add(ClassPlan type) {
        String name = ClassFunctions.spelling(type);
        if (type.disposal() == Disposal.AUTOMATIC) {
            check("std::is_trivially_destructible_v<" + name + ">", "destructor of " + name);
        }
        if (!type.isAbstract() && !type.constructors().isEmpty()) {
            check("!std::is_abstract_v<" + name + ">", "pure virtual functions of " + name);
        }
        for (BasePlan base : PlannedClasses.bases(type)) {
            String other = "::" + base.cppName().spelling();
            check("std::is_base_of_v<" + other + ", " + name + ">", "base classes of " + name);
        }
        BasePlan first = type.base();
        if (first != null) {
            // which no constant expression can tell of any class, but compilers do
            String other = "::" + first.cppName().spelling();
            lines.add("const bool gatun_base_of" + type.prefix().substring("gatun".length())
                    + " [[maybe_unused]] = gatun::is_first_base<" + other + ", " + name + ">();");
        }
        type.constants().forEach(this::add);
        type.nested().forEach(this::add);
    }

    private void add(CppConstant constant) {
        if (constant.value() instanceof ConstantValue.IntegerValue(BigInteger value) && !constant.macro()) {
            String name = (constant.cppName().startsWith("::") ? "" : "::") + constant.cppName();
            boolean fits = value.compareTo(MOST) <= 0 && value.compareTo(LEAST) > 0;
            if (fits) {
                check("static_cast<long long>(" + name + ") == " + value + "LL", "value of " + name);
            }
        }
    }

    private void check(String condition, String subject) {
        lines.add("static_assert(" + condition + ", \""
                + ShimText.printable(subject).replace('"', '\'') + "\");");
    }
}
