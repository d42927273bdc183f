package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.emit.java.FieldEmitter.Place;
import dev.gatun.generator.plan.FieldPlan;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.TaggedPlan;
import dev.gatun.generator.plan.ValueType;
import javax.lang.model.element.Modifier;

/** The alternatives of a record with a tag: a sealed interface, a record for each case, and methods that read and write them. */
final class TaggedEmitter {

    private static final String TAG = "tag";

    private final ClassName self;
    private final String cName;
    private final TaggedPlan plan;
    private final Scalar number;
    private final Place place;
    private final FieldEmitter fields;
    private final Conversions conversions;

    /**
     * @param cName the record in C
     * @param place of the tag
     */
    TaggedEmitter(
            ClassName self, String cName, TaggedPlan plan, Place place, FieldEmitter fields, Conversions conversions) {
        this.self = self;
        this.cName = cName;
        this.plan = plan;
        this.number = plan.number();
        this.place = place;
        this.fields = fields;
        this.conversions = conversions;
    }

    void addTo(TypeSpec.Builder type) {
        ClassName variant = self.nestedClass(plan.variant());
        type.addMethod(reader(variant));
        if (plan.writable()) {
            type.addMethod(writer(variant)).addMethod(factory(variant));
        }
        type.addType(TypeSpec.interfaceBuilder(variant)
                .addJavadoc(
                        "What is in {@code $L}, by its {@code $L}.",
                        cName,
                        plan.tag().cName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.SEALED)
                .build());
        for (TaggedPlan.Case each : plan.cases()) {
            type.addType(alternative(each, variant));
        }
        type.addType(record(plan.unknown(), variant)
                .addJavadoc("A tag that is none of the cases'.")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(carrier(), TAG)
                        .build())
                .build());
    }

    private static TypeSpec.Builder record(String name, ClassName variant) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(variant);
    }

    private TypeSpec alternative(TaggedPlan.Case each, ClassName variant) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (each.member() != null) {
            components.addParameter(component(each.member()), each.component());
        }
        return record(each.className(), variant)
                .addJavadoc("{@code $L}", each.cName())
                .recordConstructor(components.build())
                .build();
    }

    /** Text is copied, since a record of text is not of use to anyone else. */
    private TypeName component(FieldPlan member) {
        return member.storage() instanceof Storage.Text ? RuntimeTypes.STRING : fields.type(member.storage());
    }

    private TypeName carrier() {
        return isWide() ? TypeName.LONG : TypeName.INT;
    }

    private boolean isWide() {
        return number.carrier() == Carrier.LONG;
    }

    private Storage tagStorage() {
        ValueType type = new ValueType.ScalarValue(number);
        return plan.tag().storage() instanceof Storage.Bits ? new Storage.Bits(type) : new Storage.Single(type);
    }

    private MethodSpec reader(ClassName variant) {
        CodeBlock.Builder body = CodeBlock.builder()
                .add(conversions.block(Code.of(
                        "$T $L = $L;\n",
                        carrier(),
                        TAG,
                        Conversions.widened(number, fields.read(tagStorage(), place)))));
        if (isWide()) {
            for (TaggedPlan.Case each : plan.cases()) {
                body.add("if ($L == $L) { return $L; }\n", TAG, JavaLiterals.of(each.value()), construction(each));
            }
            body.add("return new $L($L);\n", plan.unknown(), TAG);
        } else {
            body.add("return switch ($L) {\n$>", TAG);
            for (TaggedPlan.Case each : plan.cases()) {
                body.add("case $L -> $L;\n", each.value(), construction(each));
            }
            body.add("default -> new $L($L);\n$<};\n", plan.unknown(), TAG);
        }
        return MethodSpec.methodBuilder(plan.accessor())
                .addJavadoc("What is in it, by {@code $L}.", plan.tag().cName())
                .addModifiers(Modifier.PUBLIC)
                .returns(variant)
                .addCode(body.build())
                .build();
    }

    private String construction(TaggedPlan.Case each) {
        FieldPlan member = each.member();
        if (member == null) {
            return "new " + each.className() + "()";
        }
        String text = member.storage() instanceof Storage.Text ? ".toString()" : "";
        return "new %s(%s()%s)".formatted(each.className(), access(member), text);
    }

    /** The member's accessor without its parentheses. */
    private String access(FieldPlan member) {
        return (plan.union() == null ? "" : plan.union().name() + "().") + member.name();
    }

    private MethodSpec writer(ClassName variant) {
        CodeBlock.Builder body = CodeBlock.builder().add("switch (value) {\n$>");
        for (TaggedPlan.Case each : plan.cases()) {
            String number = isWide() ? JavaLiterals.of(each.value()) : Long.toString(each.value());
            FieldPlan member = each.member();
            body.add("case $L $L -> {\n$>", each.className(), member == null ? "_" : "it");
            if (member != null) {
                body.add(conversions.block(Code.of("$L;\n", assignment(each, member))));
            }
            body.add(conversions.block(Code.of("$L;\n", tag(number)))).add("$<}\n");
        }
        return MethodSpec.methodBuilder(plan.accessor())
                .addJavadoc("Writes it, with {@code $L}.", plan.tag().cName())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(variant, "value")
                .addCode(body.add("case $L it -> ", plan.unknown())
                        .add(conversions.block(Code.of("$L;\n", tag("it." + TAG + "()"))))
                        .add("$<}\n")
                        .build())
                .build();
    }

    /** Of a union of records that each start with the tag the member has to be written before the tag. */
    private Code assignment(TaggedPlan.Case each, FieldPlan member) {
        String target = access(member);
        String value = "it." + each.component() + "()";
        return switch (member.storage()) {
            case Storage.Single _, Storage.Bits _, Storage.WideBits _ -> Code.of("$L($L)", target, value);
            case Storage.Text _ -> Code.of("$L().set($L)", target, value);
            case Storage.Elements _ ->
                Code.of(
                        "$T.copy($L().segment(), $L.segment(), $L)",
                        RuntimeTypes.NATIVE,
                        target,
                        value,
                        JavaLiterals.of(cName + "." + member.cName()));
            case Storage.Blob _ ->
                Code.of(
                        "$T.copy($L(), $L, $L)",
                        RuntimeTypes.NATIVE,
                        target,
                        value,
                        JavaLiterals.of(cName + "." + member.cName()));
            case Storage.Unbounded _ -> throw new IllegalArgumentException("no alternative: " + member.cName());
        };
    }

    private Code tag(String value) {
        String narrowed = switch (number.carrier()) {
            case BOOLEAN -> value + " != 0";
            case BYTE -> "(byte) " + value;
            case SHORT -> "(short) " + value;
            case CHAR -> "(char) " + value;
            case INT, LONG, FLOAT, DOUBLE -> value;
        };
        return fields.assign(tagStorage(), place, tagStorage() instanceof Storage.Bits ? value : narrowed);
    }

    private MethodSpec factory(ClassName variant) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator")
                .addParameter(variant, "value")
                .addStatement("$T result = allocate(allocator)", self)
                .addStatement("result.$L(value)", plan.accessor())
                .addStatement("return result")
                .build();
    }
}
