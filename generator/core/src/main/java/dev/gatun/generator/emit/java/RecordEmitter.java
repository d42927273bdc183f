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
import dev.gatun.generator.plan.Storage;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.TypePlan.Initializer;
import dev.gatun.generator.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The class of a struct or union: a view of its memory. */
final class RecordEmitter {

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
        LayoutEmitter layout = new LayoutEmitter(self, conversions);
        Set<String> members = plan.fields().stream().map(FieldPlan::cName).collect(Collectors.toSet());
        TypeSpec.Builder type = plan.owner() == null ? OpaqueEmitter.declare(self) : OwnerEmitter.declare(self);
        type.addJavadoc(javadocs.of(plan.documentation(), comment, members))
                .addModifiers(Modifier.PUBLIC)
                .addField(typeField(plan, layout, self));
        if (plan.owner() != null) {
            new OwnerEmitter(types, conversions).addTo(type, plan.owner(), self);
        }
        layout.addParts(type);
        Places places = new Places(plan.fields());
        places.addTo(type);
        addFactories(type, plan, self);
        Code memory = plan.owner() == null ? SEGMENT : Code.of("segment()");
        for (FieldPlan field : plan.fields()) {
            Place place = new Place(memory, places.of(field), field.unaligned());
            accessors(field, place, comment).forEach(method -> type.addMethod(held(plan, method)));
        }
        if (plan.tagged() != null) {
            FieldPlan tag = plan.tagged().tag();
            Place place = new Place(SEGMENT, places.of(tag), tag.unaligned());
            new TaggedEmitter(self, plan.cName(), plan.tagged(), place, fields, conversions).addTo(type);
        }
        for (CallbackPlan callback : plan.callbacks()) {
            type.addType(callbacks
                    .nested(callback)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .build());
        }
        return type;
    }

    private FieldSpec typeField(RecordPlan plan, LayoutEmitter layout, ClassName self) {
        TypeName recordType = ParameterizedTypeName.get(RuntimeTypes.RECORD_TYPE, self);
        return FieldSpec.builder(recordType, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(conversions.block(layout.code(plan.layout(), plan.cName())))
                .build();
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

    private List<MethodSpec> accessors(FieldPlan field, Place place, @Nullable DocComment owner) {
        List<MethodSpec> methods = new ArrayList<>();
        boolean deprecated = field.documentation().isDeprecated();
        CodeBlock javadoc = javadocs.ofMember(field.documentation(), owner, field.cName());
        methods.add(fields.getter(field.name(), field.storage(), place, field.documentation(), javadoc));
        if (field.storage() instanceof Storage.Elements elements && elements.hasRows()) {
            methods.add(fields.row(field.name(), elements, place, deprecated));
        }
        if (field.writable() && FieldEmitter.isAssignable(field.storage())) {
            methods.add(fields.setter(field.name(), field.storage(), place, deprecated));
        }
        return methods;
    }

    /** Another thread may be closing the object; on one thread, the memory's own check will do. */
    private MethodSpec held(RecordPlan plan, MethodSpec method) {
        if (plan.owner() == null || !plan.owner().shared()) {
            return method;
        }
        return MethodSpec.methodBuilder(method.name())
                .addJavadoc(method.javadoc())
                .addAnnotations(method.annotations())
                .addModifiers(method.modifiers())
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addCode(conversions.block(
                        Code.of("try ($T _ = $T.of(this)) {\n", RuntimeTypes.HOLD, RuntimeTypes.HOLD)))
                .addCode("$>")
                .addCode(method.code())
                .addCode("$<}\n")
                .build();
    }
}
