package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.CType.Qualifier;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters and result of functions and callbacks. */
final class SignaturePlanner {

    private static final String HOLDER = "Link";
    private static final String LOCAL = "_";
    private static final ParameterRole GIVEN = new ParameterRole.Given();

    private final JavaTypes types;
    private final Renaming renaming;

    SignaturePlanner(JavaTypes types, Renaming renaming) {
        this.types = types;
        this.renaming = renaming;
    }

    /**
     * A planned function type.
     *
     * @param holder name of the local interface that holds the method handle; hides none of the classes that the type names
     */
    record Signature(List<ParameterPlan> parameters, ValueType result, String holder) {}

    /**
     * Plans a type that can be linked.
     *
     * @param names of the parameters in C, empty or null for one without
     * @param roles of the parameters; empty where all are given
     * @param nonNull indices of the parameters that can't be null
     * @param place what types without a name are called after
     * @param locals names that the generated body uses itself
     */
    Signature plan(
            CType.Function function,
            List<? extends @Nullable String> names,
            List<ParameterRole> roles,
            Set<Integer> nonNull,
            String place,
            Set<String> locals) {
        ReferredClasses referred = new ReferredClasses();
        ValueType result = linkable(function.result(), place + "_result");
        referred.add(result);
        List<ValueType> values = new ArrayList<>();
        for (int i = 0; i < function.parameters().size(); i++) {
            ValueType value = linkable(function.parameters().get(i), place + "_" + name(names, i));
            values.add(
                    nonNull.contains(i) && value instanceof ValueType.Address address
                            ? new ValueType.Address(address.pointee(), false)
                            : value);
            referred.add(value);
        }
        NameScope scope = NameScope.ofMembers().reserve(locals).reserve(referred.names());
        String holder = scope.allocate(HOLDER);
        List<String> allocated = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            allocated.add(scope.allocate(renaming.member(name(names, i))));
        }
        List<ParameterPlan> parameters = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ParameterRole role = i < roles.size() ? roles.get(i) : GIVEN;
            String name = allocated.get(i);
            boolean constText =
                    role.equals(GIVEN) && isConstText(function.parameters().get(i), values.get(i));
            String local = role.equals(GIVEN) ? name : scope.allocate(name + LOCAL);
            parameters.add(new ParameterPlan(name, name(names, i), values.get(i), constText, role, local));
        }
        return new Signature(parameters, result, holder);
    }

    private ValueType linkable(CType type, String place) {
        ValueType value = types.value(type, place);
        if (value == null) {
            throw new IllegalStateException("selected, but can't be linked: " + type.spelling());
        }
        return value;
    }

    private static String name(List<? extends @Nullable String> names, int index) {
        String name = index < names.size() ? names.get(index) : null;
        return name == null || name.isEmpty() ? "arg" + (index + 1) : name;
    }

    private static boolean isConstText(CType type, ValueType value) {
        return value instanceof ValueType.Address(Pointee pointee, boolean _)
                && isText(pointee)
                && type.canonical() instanceof CType.Pointer pointer
                && isConst(pointer.pointee())
                && pointer.pointee().canonical() instanceof CType.Primitive;
    }

    private static boolean isText(Pointee pointee) {
        return pointee instanceof Pointee.OfText
                || (pointee instanceof Pointee.OfScalar(Scalar scalar)
                        && (scalar == Scalar.CHAR16_T || scalar == Scalar.CHAR32_T || scalar == Scalar.WCHAR_T));
    }

    /** Whether an object of the type may not be written; that of an array's elements. */
    static boolean isConst(CType type) {
        CType rest = type;
        while (true) {
            switch (rest) {
                case CType.Qualified qualified
                when qualified.qualifiers().contains(Qualifier.CONST) -> {
                    return true;
                }
                case CType.Qualified qualified -> rest = qualified.type();
                case CType.Typedef typedef -> rest = typedef.aliased();
                case CType.Array array -> rest = array.element();
                case CType other -> {
                    return false;
                }
            }
        }
    }
}
