package dev.gatun.generator.emit.java;

import dev.gatun.generator.emit.java.FieldEmitter.Place;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.VariablePlan;

/** Accessors of global variables, with the classes that hold their places. */
final class VariableEmitter {

    private final SourceText out;
    private final Conversions conversions;
    private final FieldEmitter fields;

    VariableEmitter(SourceText out, Conversions conversions, FieldEmitter fields) {
        this.out = out;
        this.conversions = conversions;
        this.fields = fields;
    }

    void emit(VariablePlan plan) {
        Place place = new Place(plan.holder() + ".VARIABLE.segment()", "0", false);
        fields.accessors(
                "public static ", plan.name(), plan.storage(), plan.writable(), place, plan.documentation());
        out.blank().open("private static final class " + plan.holder());
        out.line("static final " + out.use(ClassRef.VARIABLE) + " VARIABLE = LIBRARY.variable("
                + JavaLiterals.of(plan.symbol()) + ", " + type(plan.storage()) + ");");
        out.close();
    }

    /** Type and, for arrays, length. */
    private String type(Storage storage) {
        return switch (storage) {
            case Storage.Single single -> conversions.nativeType(single.type());
            case Storage.Elements elements -> array(conversions.nativeType(elements.element()), elements.length());
            case Storage.Unbounded unbounded -> array(conversions.nativeType(unbounded.element()), 0);
            case Storage.Text text -> array(conversions.nativeType(Scalar.CHAR), text.capacity());
            case Storage.Blob blob -> array(conversions.nativeType(Scalar.CHAR), blob.size());
            case Storage.Bits _ -> throw new IllegalArgumentException("a variable is no bit-field");
        };
    }

    private static String array(String type, long length) {
        return type + ", " + FieldEmitter.length(length);
    }
}
