package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.TypePlan.EnumAlias;
import dev.gatun.generator.plan.TypePlan.EnumConstant;
import dev.gatun.generator.plan.TypePlan.EnumPlan;

/** A Java enum for one in C. */
final class EnumEmitter {

    private final SourceText out;

    EnumEmitter(SourceText out) {
        this.out = out;
    }

    void emit(EnumPlan plan) {
        String self = plan.className();
        String number = plan.isWide() ? "long" : "int";
        out.javadoc(JavadocText.of(plan.documentation()));
        out.line("@" + out.use(ClassRef.NULL_MARKED));
        out.open("public enum " + self + " implements "
                + out.use(plan.isWide() ? ClassRef.C_LONG_ENUM : ClassRef.C_ENUM));
        emitConstants(plan);
        out.blank().line("private final " + number + " value;");
        out.blank().open(self + "(" + number + " value)");
        out.line("this.value = value;").close();
        out.blank().line("@Override").open("public " + number + " value()");
        out.line("return value;").close();
        emitOf(plan, number);
        out.close();
    }

    private void emitConstants(EnumPlan plan) {
        int last = plan.constants().size() - 1;
        for (int i = 0; i <= last; i++) {
            EnumConstant constant = plan.constants().get(i);
            out.blank().javadoc(JavadocText.of(constant.documentation()));
            out.line(constant.name() + "(" + literal(constant.value(), plan) + ")" + (i == last ? ";" : ","));
        }
        for (EnumAlias alias : plan.aliases()) {
            out.blank().javadoc(JavadocText.of(alias.documentation()));
            out.line("public static final " + plan.className() + " " + alias.name() + " = " + alias.target() + ";");
        }
    }

    private void emitOf(EnumPlan plan, String number) {
        String exception = out.use(ClassRef.UNKNOWN_ENUM_VALUE);
        out.blank().javadoc("The constant with a value.\n\n@throws " + exception + " if there is none");
        out.open("public static " + plan.className() + " of(" + number + " value)");
        boolean unsignedInt = !plan.isWide() && plan.underlying().isUnsigned();
        String unknown = "throw new " + exception + "(" + JavaLiterals.of(plan.cName()) + ", "
                + (unsignedInt ? "Integer.toUnsignedLong(value)" : "value") + ");";
        if (plan.isWide()) {
            emitSearch(plan, unknown);
        } else {
            emitSwitch(plan, unknown);
        }
        out.close();
    }

    private void emitSwitch(EnumPlan plan, String unknown) {
        out.open("return switch (value)");
        for (EnumConstant constant : plan.constants()) {
            out.line("case " + constant.value() + " -> " + constant.name() + ";");
        }
        out.line("default -> " + unknown);
        out.close("};");
    }

    /** Java has no switch on {@code long}. */
    private void emitSearch(EnumPlan plan, String unknown) {
        out.open("for (" + plan.className() + " constant : values())");
        out.open("if (constant.value == value)").line("return constant;").close();
        out.close();
        out.line(unknown);
    }

    private static String literal(long value, EnumPlan plan) {
        return plan.isWide() ? JavaLiterals.of(value) : Long.toString(value);
    }
}
