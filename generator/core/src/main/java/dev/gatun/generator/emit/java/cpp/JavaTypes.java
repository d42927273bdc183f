package dev.gatun.generator.emit.java.cpp;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.gatun.generator.emit.java.JavaTypeNames;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppCall;
import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppCall.Role;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.JavaName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How values that cross are declared in Java. */
final class JavaTypes {

    private static final List<String> COMPONENTS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeNames.NULLABLE).build();

    private final PlannedNames names;
    private final JavaTypeNames addresses;

    /** @param packageName of the file */
    JavaTypes(PlannedNames names, String packageName) {
        this.names = names;
        this.addresses = new JavaTypeNames(packageName);
    }

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** What Java gives to C++. */
    TypeName given(CppPassing passing) {
        return switch (passing) {
            case CppPassing.EnumValue value ->
                value.form() == EnumForm.FLAGS
                        ? ParameterizedTypeName.get(RuntimeNames.FLAG_SET, PlannedNames.className(value.type()))
                        : received(passing);
            case CppPassing.ObjectValue value -> nullable(object(value), value.nullable());
            case CppPassing.Address address ->
                addresses.given(new ValueType.Address(address.pointee(), address.nullable()));
            case CppPassing.Callable callable ->
                nullable(PlannedNames.className(callable.callback()), callable.nullable());
            case CppPassing.CodedValue coded -> nullable(given(coded.codec()), coded.nullable());
            case CppPassing.Nothing _, CppPassing.ScalarValue _ -> received(passing);
        };
    }

    private ClassName object(CppPassing.ObjectValue value) {
        return PlannedNames.className(value.anyType() ? interfaceOf(value.type()) : value.type());
    }

    private JavaName interfaceOf(JavaName name) {
        ClassPlan found = names.find(name);
        return found == null || found.interfaceName() == null ? name : found.interfaceName();
    }

    private static TypeName nullable(TypeName type, boolean is) {
        return is ? nullable(type) : type;
    }

    /** What C++ gives to Java. */
    TypeName received(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _ -> TypeName.VOID;
            case CppPassing.ScalarValue value ->
                JavaTypeNames.primitive(value.scalar().carrier());
            case CppPassing.EnumValue value -> enumeration(value.type(), value.form());
            case CppPassing.ObjectValue value -> nullable(PlannedNames.className(value.type()), isNullable(value));
            case CppPassing.Address address ->
                addresses.received(new ValueType.Address(address.pointee(), address.nullable()));
            case CppPassing.Callable callable ->
                nullable(PlannedNames.className(callable.callback()), callable.nullable());
            case CppPassing.CodedValue coded -> nullable(received(coded.codec()), coded.nullable());
        };
    }

    /** What method handles take and give. */
    static TypeName carrier(CppPassing passing) {
        return switch (passing) {
            case CppPassing.Nothing _, CppPassing.CodedValue _ -> TypeName.VOID;
            case CppPassing.ScalarValue value ->
                JavaTypeNames.primitive(value.scalar().carrier());
            case CppPassing.EnumValue value ->
                JavaTypeNames.primitive(value.underlying().carrier());
            case CppPassing.ObjectValue _, CppPassing.Address _, CppPassing.Callable _ -> RuntimeNames.MEMORY_SEGMENT;
        };
    }

    private static TypeName enumeration(JavaName type, EnumForm form) {
        ClassName name = PlannedNames.className(type);
        return form == EnumForm.FLAGS ? ParameterizedTypeName.get(RuntimeNames.FLAGS, name) : name;
    }

    private static boolean isNullable(CppPassing.ObjectValue value) {
        return switch (value.mode()) {
            case POINTER, UNIQUE_POINTER, SHARED_POINTER -> value.nullable();
            case REFERENCE, RVALUE, VALUE -> false;
        };
    }

    /** What a codec takes. */
    TypeName given(Codec codec) {
        return codec instanceof Codec.SequenceCodec sequence
                        && !(sequence.element() instanceof Codec.ScalarCodec)
                        && sequence.kind() != Codec.SequenceKind.SET
                ? ParameterizedTypeName.get(ClassName.get(List.class), bounded(sequence.element()))
                : received(codec);
    }

    /** An element that may be of a subclass. */
    private TypeName bounded(Codec codec) {
        TypeName type = received(codec).box();
        return codec instanceof Codec.ObjectCodec ? WildcardTypeName.subtypeOf(type) : type;
    }

    /** What a codec gives. */
    TypeName received(Codec codec) {
        return switch (codec) {
            case Codec.ScalarCodec(var scalar) -> JavaTypeNames.primitive(scalar.carrier());
            case Codec.EnumCodec value -> enumeration(value.type(), value.form());
            case Codec.TextCodec _ -> RuntimeNames.STRING;
            case Codec.PathCodec _ -> ClassName.get(Path.class);
            case Codec.SequenceCodec sequence -> sequence(sequence);
            case Codec.MapCodec map ->
                ParameterizedTypeName.get(ClassName.get(Map.class), element(map.key()), element(map.value()));
            case Codec.OptionalCodec optional ->
                ParameterizedTypeName.get(ClassName.get(Optional.class), element(optional.value()));
            case Codec.TupleCodec tuple -> tuple(tuple.components());
            case Codec.VariantCodec variant -> PlannedNames.className(variant.type());
            case Codec.DurationCodec _ -> ClassName.get(Duration.class);
            case Codec.UnitCodec _ -> RuntimeNames.cpp("Unit");
            case Codec.ObjectCodec(JavaName type, Mode _) -> PlannedNames.className(type);
        };
    }

    private TypeName sequence(Codec.SequenceCodec sequence) {
        if (sequence.element() instanceof Codec.ScalarCodec(var scalar)) {
            return ArrayTypeName.of(JavaTypeNames.primitive(scalar.carrier()));
        }
        Class<?> kind = sequence.kind() == Codec.SequenceKind.SET ? Set.class : List.class;
        return ParameterizedTypeName.get(ClassName.get(kind), element(sequence.element()));
    }

    /** As a type argument; what may be null there is said so. */
    TypeName element(Codec codec) {
        boolean pointer = codec instanceof Codec.ObjectCodec(JavaName _, Mode mode)
                && (mode == Mode.POINTER || mode == Mode.UNIQUE_POINTER || mode == Mode.SHARED_POINTER);
        boolean text = codec instanceof Codec.TextCodec(var kind) && kind == Codec.TextKind.C_STRING;
        TypeName type = received(codec).box();
        return pointer || text ? nullable(type) : type;
    }

    private TypeName tuple(List<Codec> components) {
        return components.isEmpty()
                ? RuntimeNames.cpp("Unit")
                : ParameterizedTypeName.get(
                        tuple(components.size()),
                        components.stream().map(this::element).toArray(TypeName[]::new));
    }

    private static ClassName tuple(int size) {
        return RuntimeNames.cpp(size == 2 ? "Pair" : "Tuple" + size);
    }

    /** What a method gives: the result, unless it only says how the call went, and what C++ writes through pointers. */
    TypeName returned(CppCall call) {
        List<TypeName> all = new ArrayList<>();
        if (call.status() == null && !(call.result() instanceof CppPassing.Nothing)) {
            all.add(received(call.result()));
        }
        for (CppArgument argument : call.arguments()) {
            if (argument.role() == Role.OUT) {
                all.add(received(argument.passing()));
            }
        }
        return returned(all);
    }

    static TypeName returned(List<TypeName> types) {
        return switch (types.size()) {
            case 0 -> TypeName.VOID;
            case 1 -> types.getFirst();
            default ->
                ParameterizedTypeName.get(
                        tuple(types.size()), types.stream().map(TypeName::box).toArray(TypeName[]::new));
        };
    }

    /** The component of several results. */
    static String component(int index) {
        return COMPONENTS.get(index);
    }

    /** Of several results. */
    static CodeBlock together(List<CodeBlock> values) {
        return values.size() == 1
                ? values.getFirst()
                : CodeBlock.of("new $T<>($L)", tuple(values.size()), CodeBlock.join(values, ", "));
    }
}
