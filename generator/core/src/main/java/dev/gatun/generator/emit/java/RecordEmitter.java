package dev.gatun.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.gatun.generator.documentation.DocComment;
import dev.gatun.generator.emit.java.FieldEmitter.Place;
import dev.gatun.generator.plan.FieldPlan;
import dev.gatun.generator.plan.LayoutPlan;
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.TypePlan.Initializer;
import dev.gatun.generator.plan.TypePlan.RecordPlan;
import dev.gatun.generator.plan.ValueType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class of a struct or union: a view of its memory. */
final class RecordEmitter {

    private static final String CONTINUATION = "    ";
    private static final String CONTINUED = "\n" + CONTINUATION;
    private static final Code SEGMENT = Code.of("segment");

    private final Javadocs javadocs;
    private final JavaTypeNames types;
    private final Conversions conversions;
    private final FieldEmitter fields;
    private final CallbackEmitter callbacks;

    RecordEmitter(Javadocs javadocs, JavaTypeNames types, Conversions conversions, FieldEmitter fields) {
        this.javadocs = javadocs;
        this.types = types;
        this.conversions = conversions;
        this.fields = fields;
        this.callbacks = new CallbackEmitter(javadocs, types, conversions);
    }

    TypeSpec.Builder emit(RecordPlan plan) {
        ClassName self = types.generated(plan.className());
        DocComment comment = javadocs.parse(plan.documentation());
        Set<String> members = plan.fields().stream().map(FieldPlan::cName).collect(Collectors.toSet());
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addJavadoc(javadocs.of(plan.documentation(), comment, members))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "segment")
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.POINTER, self))
                .addField(typeField(plan, self));
        addPlaces(type, plan.fields());
        addFactories(type, plan, self);
        for (FieldPlan field : plan.fields()) {
            addAccessors(type, field, comment);
        }
        for (CallbackPlan callback : plan.callbacks()) {
            type.addType(callbacks
                    .nested(callback)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .build());
        }
        return type;
    }

    private FieldSpec typeField(RecordPlan plan, ClassName self) {
        TypeName recordType = ParameterizedTypeName.get(RuntimeTypes.RECORD_TYPE, self);
        return FieldSpec.builder(recordType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(conversions.block(layout(plan.layout(), plan.cName(), self, CONTINUED)))
                .build();
    }

    /** @param line the start of a continued line */
    private Code layout(LayoutPlan layout, String cName, ClassName self, String line) {
        Code.Builder code = Code.builder()
                .add(
                        "$T.$L($L, $T::new)",
                        RuntimeTypes.RECORD_TYPE,
                        layout.union() ? "union" : "struct",
                        JavaLiterals.of(cName),
                        self);
        for (LayoutPlan.Member member : layout.members()) {
            code.add(line).add(member(member, self, line));
            if (member.packed()) {
                code.add(line).add(".packedField()");
            }
            if (member.alignment() != 0) {
                code.add(line).add(".aligned($L)", member.alignment());
            }
        }
        if (layout.packed()) {
            code.add(line).add(".packed()");
        }
        if (layout.pack() != 0) {
            code.add(line).add(".pack($L)", layout.pack());
        }
        if (layout.alignment() != 0) {
            code.add(line).add(".align($L)", layout.alignment());
        }
        return code.add(line).add(".build()").build();
    }

    private Code member(LayoutPlan.Member member, ClassName self, String line) {
        return switch (member) {
            case LayoutPlan.FieldMember field -> field(field);
            case LayoutPlan.BitFieldMember bits ->
                Code.of(
                        ".bits($L, $L, $L)",
                        bits.name() == null ? "null" : JavaLiterals.of(bits.name()),
                        Conversions.nativeType(bits.type()),
                        bits.width());
            case LayoutPlan.WideBitFieldMember bits ->
                Code.of(
                        ".bits($L, $L, $L, $L)",
                        bits.name() == null ? "null" : JavaLiterals.of(bits.name()),
                        conversions.nativeType(new ValueType.ViewValue(bits.type())),
                        bits.signed(),
                        bits.width());
            case LayoutPlan.AnonymousMember inner -> {
                String keyword = inner.layout().union() ? "union {...}" : "struct {...}";
                yield Code.of(".anonymous($L)", layout(inner.layout(), keyword, self, line + CONTINUATION));
            }
            case LayoutPlan.BlobMember blob ->
                Code.of(".blob($L, $L, $L)", JavaLiterals.of(blob.name()), blob.size(), blob.typeAlignment());
        };
    }

    private Code field(LayoutPlan.FieldMember field) {
        Code.Builder code = Code.builder()
                .add(
                        ".$L($L, $L",
                        field.dimensions().isEmpty() ? "field" : "array",
                        JavaLiterals.of(field.name()),
                        conversions.nativeType(field.type()));
        for (long dimension : field.dimensions()) {
            code.add(", $L", dimension <= Integer.MAX_VALUE ? Long.toString(dimension) : JavaLiterals.of(dimension));
        }
        return code.add(")").build();
    }

    /** Constants of one type are one declaration. */
    private static void addPlaces(TypeSpec.Builder type, List<FieldPlan> fields) {
        StringBuilder offsets = new StringBuilder();
        String first = null;
        for (FieldPlan field : fields) {
            String name = JavaLiterals.of(field.cName());
            if (field.storage() instanceof Storage.Bits) {
                type.addField(constant(RuntimeTypes.BIT_FIELD, field.constant())
                        .initializer("TYPE.bitField($L)", name)
                        .build());
            } else if (field.storage() instanceof Storage.WideBits) {
                type.addField(constant(RuntimeTypes.WIDE_BIT_FIELD, field.constant())
                        .initializer("TYPE.wideBitField($L)", name)
                        .build());
            } else if (first == null) {
                first = field.constant();
                offsets.append("TYPE.offset(").append(name).append(')');
            } else {
                offsets.append(',').append(CONTINUED).append(field.constant());
                offsets.append(" = TYPE.offset(").append(name).append(')');
            }
        }
        if (first != null) {
            type.addField(constant(TypeName.LONG, first)
                    .initializer("$L", offsets.toString())
                    .build());
        }
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private void addFactories(TypeSpec.Builder type, RecordPlan plan, ClassName self) {
        type.addMethod(factory("allocate", self)
                .addStatement("return TYPE.allocate(allocator)")
                .build());
        type.addMethod(factory("allocateArray", ParameterizedTypeName.get(RuntimeTypes.ARRAY, self))
                .addParameter(TypeName.LONG, "length")
                .addStatement("return TYPE.allocateArray(allocator, length)")
                .build());
        if (!plan.initializers().isEmpty()) {
            type.addMethod(of(plan, self));
        }
    }

    private MethodSpec.Builder factory(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(RuntimeTypes.SEGMENT_ALLOCATOR, "allocator");
    }

    private MethodSpec of(RecordPlan plan, ClassName self) {
        MethodSpec.Builder method = factory("of", self).addStatement("$T result = allocate(allocator)", self);
        for (Initializer initializer : plan.initializers()) {
            if (initializer.field().storage() instanceof Storage.Single single) {
                method.addParameter(types.given(single.type()), initializer.name());
                method.addStatement("result.$L($L)", initializer.field().name(), initializer.name());
            }
        }
        return method.addStatement("return result").build();
    }

    private void addAccessors(TypeSpec.Builder type, FieldPlan field, @Nullable DocComment owner) {
        Place place = new Place(SEGMENT, Code.of("$L", field.constant()), field.unaligned());
        CodeBlock javadoc = javadocs.ofMember(field.documentation(), owner, field.cName());
        type.addMethod(fields.getter(field.name(), field.storage(), place, field.documentation(), javadoc));
        if (field.storage() instanceof Storage.Elements elements && elements.hasRows()) {
            type.addMethod(fields.row(
                    field.name(), elements, place, field.documentation().isDeprecated()));
        }
        if (field.writable() && FieldEmitter.isAssignable(field.storage())) {
            type.addMethod(fields.setter(
                    field.name(), field.storage(), place, field.documentation().isDeprecated()));
        }
    }
}
