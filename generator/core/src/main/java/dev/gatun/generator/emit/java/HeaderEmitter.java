package dev.gatun.generator.emit.java;

import dev.gatun.generator.plan.HeaderPlan;
import java.util.ArrayList;
import java.util.List;

/** The header class. */
final class HeaderEmitter {

    private final SourceText out;
    private final ConstantEmitter constants;
    private final VariableEmitter variables;
    private final FunctionEmitter functions;

    HeaderEmitter(SourceText out) {
        this.out = out;
        JavaTypeNames types = new JavaTypeNames(out);
        Conversions conversions = new Conversions(out);
        FieldEmitter fields = new FieldEmitter(out, types, conversions);
        this.constants = new ConstantEmitter(out, types, conversions);
        this.variables = new VariableEmitter(out, conversions, fields);
        this.functions = new FunctionEmitter(out, types, new CallEmitter(out, types, conversions));
    }

    /**
     * @param headerName what a reader knows the header by
     * @param linked whether any part of the class links functions or variables
     */
    void emit(HeaderPlan plan, String headerName, boolean linked) {
        StringBuilder title = new StringBuilder("Functions, variables and constants of ");
        JavadocText.appendEscaped(title, headerName);
        out.javadoc(title.append('.').toString());
        out.line("@" + out.use(ClassRef.NULL_MARKED));
        String superclass = plan.isFirst() ? "" : " extends " + plan.superclass();
        out.open((plan.isLast() ? "public final class " : "class ") + plan.className() + superclass);
        if (plan.isFirst() && linked) {
            emitLibrary(plan);
        }
        plan.constants().forEach(constants::emit);
        out.blank().line((plan.isLast() ? "private " : "") + plan.className() + "() {}");
        plan.variables().forEach(variables::emit);
        plan.functions().forEach(functions::emit);
        out.close();
    }

    private void emitLibrary(HeaderPlan plan) {
        String type = out.use(ClassRef.LIBRARY);
        List<String> names = new ArrayList<>();
        for (String library : plan.libraries()) {
            names.add(JavaLiterals.of(library));
        }
        String factory = names.isEmpty() ? ".system(" : ".of(";
        String modifiers = plan.isLast() ? "private static final " : "static final ";
        out.blank().list(modifiers + type + " LIBRARY = " + type + factory, names, ");");
    }
}
