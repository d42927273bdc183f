package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.TypePlan.OpaquePlan;

/** The class of handles to an incomplete record. */
final class OpaqueEmitter {

    private final SourceText out;

    OpaqueEmitter(SourceText out) {
        this.out = out;
    }

    void emit(OpaquePlan plan) {
        String self = plan.className();
        String segment = out.use(ClassRef.MEMORY_SEGMENT);
        String type = out.use(ClassRef.OPAQUE_TYPE);
        out.javadoc(JavadocText.of(plan.documentation()));
        out.line("@" + out.use(ClassRef.NULL_MARKED));
        out.open("public record " + self + "(" + segment + " segment) implements " + out.use(ClassRef.POINTER) + "<" + self
                + ">");
        out.blank().javadoc("The C type.");
        out.line("public static final " + type + "<" + self + "> TYPE = new " + type + "<>(" + JavaLiterals.of(plan.cName())
                + ", " + self + "::new);");
        out.close();
    }
}
