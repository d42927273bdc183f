package dev.gatun.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.gatun.generator.plan.EnumForm;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar.Carrier;
import dev.gatun.generator.plan.ValueType;
import dev.gatun.generator.plan.naming.FixedNames;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How planned types are written in Java. */
public final class JavaTypeNames {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();
    private static final TypeName ANY_POINTER =
            ParameterizedTypeName.get(RuntimeTypes.POINTER, WildcardTypeName.subtypeOf(RuntimeTypes.OBJECT));

    private final String packageName;
    private final Map<String, ClassName> generated = new ConcurrentHashMap<>();

    public JavaTypeNames(String packageName) {
        this.packageName = packageName;
    }

    String packageName() {
        return packageName;
    }

    /** A class of the target package, possibly within another, or the runtime's {@code Procedure}. */
    ClassName generated(String className) {
        return generated.computeIfAbsent(className, this::find);
    }

    private ClassName find(String className) {
        if (className.indexOf('.') >= 0) {
            List<String> names = List.of(className.split("\\.", -1));
            return ClassName.get(
                    packageName,
                    names.getFirst(),
                    names.subList(1, names.size()).toArray(String[]::new));
        }
        return className.equals(FixedNames.PROCEDURE) ? RuntimeTypes.PROCEDURE : ClassName.get(packageName, className);
    }

    public static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** What Java gives to C. */
    public TypeName given(ValueType type) {
        return type instanceof ValueType.Address(Pointee pointee, boolean nullable)
                ? annotated(given(pointee), nullable)
                : type instanceof ValueType.EnumValue value && value.form() == EnumForm.FLAGS
                        ? ParameterizedTypeName.get(RuntimeTypes.FLAG_SET, generated(value.className()))
                        : value(type);
    }

    /** What C gives to Java. */
    public TypeName received(ValueType type) {
        return type instanceof ValueType.Address(Pointee pointee, boolean nullable)
                ? annotated(received(pointee), nullable)
                : value(type);
    }

    private static TypeName annotated(TypeName type, boolean nullable) {
        return nullable ? nullable(type) : type;
    }

    private TypeName value(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> TypeName.VOID;
            case ValueType.ScalarValue value -> primitive(value.scalar().carrier());
            case ValueType.EnumValue value -> received(value);
            case ValueType.RecordValue value -> generated(value.className());
            case ValueType.ViewValue value -> RuntimeTypes.view(value.view());
            case ValueType.Address address -> received(address.pointee());
        };
    }

    /** What an enum's value from C is. */
    TypeName received(ValueType.EnumValue value) {
        ClassName constants = generated(value.className());
        return value.form() == EnumForm.FLAGS ? ParameterizedTypeName.get(RuntimeTypes.FLAGS, constants) : constants;
    }

    private TypeName given(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> pointer(generated(target.className()));
            case Pointee.OfScalar target -> pointer(RuntimeTypes.pointed(target.scalar()));
            case Pointee.OfEnum target -> pointer(received(target.value()));
            case Pointee.OfView target -> pointer(RuntimeTypes.view(target.view()));
            case Pointee.OfFunction target -> pointer(generated(target.className()));
            case Pointee.OfPointer target -> pointer(received(target));
            case Pointee.OfOpaque _, Pointee.OfText _, Pointee.Unknown _ -> received(pointee);
        };
    }

    /** The Java type of a pointer that came from C. */
    TypeName received(Pointee pointee) {
        return switch (pointee) {
            case Pointee.OfRecord target -> generated(target.className());
            case Pointee.OfOpaque target -> generated(target.className());
            case Pointee.OfScalar target -> RuntimeTypes.reference(target.scalar());
            case Pointee.OfEnum target -> ParameterizedTypeName.get(RuntimeTypes.ENUM_REF, received(target.value()));
            case Pointee.OfView target -> RuntimeTypes.view(target.view());
            case Pointee.OfText _ -> RuntimeTypes.C_STRING;
            case Pointee.OfFunction target ->
                ParameterizedTypeName.get(RuntimeTypes.FUNCTION_POINTER, generated(target.className()));
            case Pointee.OfPointer pointer -> ParameterizedTypeName.get(RuntimeTypes.REF, received(pointer.target()));
            case Pointee.Unknown _ -> ANY_POINTER;
        };
    }

    private static TypeName pointer(TypeName target) {
        return ParameterizedTypeName.get(RuntimeTypes.POINTER, target);
    }

    /** What method handles take and give. */
    TypeName carrier(ValueType type) {
        return switch (type) {
            case ValueType.Nothing _ -> TypeName.VOID;
            case ValueType.ScalarValue value -> primitive(value.scalar().carrier());
            case ValueType.EnumValue value -> primitive(value.underlying().carrier());
            case ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ -> RuntimeTypes.MEMORY_SEGMENT;
        };
    }

    public static TypeName primitive(Carrier carrier) {
        return switch (carrier) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case CHAR -> TypeName.CHAR;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }
}
