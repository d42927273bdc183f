package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.FieldEmitter.Place;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.VariablePlan;
import javax.lang.model.element.Modifier;

/** Accessors of global variables, with the classes that hold their places. */
final class VariableEmitter {

    /** The offset of what is all of its segment. */
    static final Code START = Code.of("0");

    private final Javadocs javadocs;
    private final Conversions conversions;
    private final FieldEmitter fields;

    VariableEmitter(Javadocs javadocs, Conversions conversions, FieldEmitter fields) {
        this.javadocs = javadocs;
        this.conversions = conversions;
        this.fields = fields;
    }

    void emit(VariablePlan plan, TypeSpec.Builder header) {
        Place place = new Place(Code.of("$L.VARIABLE.segment()", plan.holder()), START, false);
        header.addMethod(fields.getter(
                plan.name(),
                plan.storage(),
                place,
                plan.documentation(),
                javadocs.of(plan.documentation()),
                Modifier.STATIC));
        if (plan.storage() instanceof Storage.Elements elements && elements.hasRows()) {
            header.addMethod(fields.row(
                    plan.name(), elements, place, plan.documentation().isDeprecated(), Modifier.STATIC));
        }
        if (plan.writable() && FieldEmitter.isAssignable(plan.storage())) {
            header.addMethod(fields.setter(
                    plan.name(), plan.storage(), place, plan.documentation().isDeprecated(), Modifier.STATIC));
        }
        String method = switch (plan.route()) {
            case SYMBOL -> "variable";
            case SHIM -> "shimVariable";
            case SHIM_PER_THREAD -> "threadLocal";
        };
        boolean perThread = plan.route() == VariablePlan.Route.SHIM_PER_THREAD;
        header.addType(holder(
                plan.holder(),
                perThread ? RuntimeTypes.THREAD_LOCAL_VARIABLE : RuntimeTypes.VARIABLE,
                Code.of("LIBRARY.$L($L, $L)", method, JavaLiterals.of(plan.symbol()), type(plan.storage()))));
    }

    /** An interface with one constant, so that it is linked when it is used first. */
    private TypeSpec holder(String name, ClassName type, Code initializer) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addField(FieldSpec.builder(type, "VARIABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(conversions.block(initializer))
                        .build())
                .build();
    }

    /** Type and, for arrays, length. */
    private Code type(Storage storage) {
        return switch (storage) {
            case Storage.Single single -> conversions.nativeType(single.type());
            case Storage.Elements elements ->
                Code.of("$L, $L", conversions.nativeType(elements.element()), FieldEmitter.length(elements.length()));
            case Storage.Unbounded unbounded -> Code.of("$L, 0", conversions.nativeType(unbounded.element()));
            case Storage.Text text -> Code.of("$L, $L", charType(), FieldEmitter.length(text.capacity()));
            case Storage.Blob blob -> Code.of("$L, $L", charType(), FieldEmitter.length(blob.size()));
            case Storage.Bits _, Storage.WideBits _ -> throw new IllegalArgumentException("a variable is no bit-field");
        };
    }

    private Code charType() {
        return conversions.nativeType(new ValueType.ScalarValue(Scalar.CHAR));
    }
}
