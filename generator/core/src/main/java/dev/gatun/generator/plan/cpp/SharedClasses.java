package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.VariantPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which classes have objects that a {@code std::shared_ptr} holds: those that some call passes so, and all that derive from them. */
public final class SharedClasses {

    private final Set<JavaName> shared = new HashSet<>();

    private SharedClasses() {}

    /** Those of a plan. */
    public static Set<JavaName> of(CppPlan plan) {
        SharedClasses found = new SharedClasses();
        plan.headers().forEach(header -> header.calls().forEach(found::add));
        List<ClassPlan> classes = plan.allClasses().toList();
        plan.allTypes().forEach(found::add);
        boolean more = true;
        while (more) {
            more = false;
            for (ClassPlan one : classes) {
                boolean derives = Stream.concat(Stream.ofNullable(one.base()), one.further().stream())
                        .map(BasePlan::name)
                        .anyMatch(found.shared::contains);
                more |= derives && found.shared.add(one.name());
            }
        }
        return Set.copyOf(found.shared);
    }

    private void add(CppTypePlan type) {
        switch (type) {
            case ClassPlan one -> {
                Stream.concat(one.constructors().stream(), one.calls().stream()).forEach(this::add);
                if (one.value() != null) {
                    add(one.value());
                }
                if (one.traits().iteration() != null) {
                    add(one.traits().iteration().element());
                }
                if (one.director() != null) {
                    one.director().overridables().forEach(each -> add(each.call()));
                    one.director().constructors().forEach(this::add);
                }
            }
            case CallbackPlan callback -> add(callback.call());
            case VariantPlan variant -> variant.alternatives().forEach(each -> add(each.codec()));
            case CppTypePlan.EnumType _, CppTypePlan.StatusExceptionPlan _ -> {}
        }
    }

    private void add(CppCall call) {
        add(call.result());
        call.arguments().stream().map(CppArgument::passing).forEach(this::add);
    }

    private void add(CppPassing passing) {
        if (passing instanceof CppPassing.ObjectValue value && value.mode() == CppPassing.Mode.SHARED_POINTER) {
            shared.add(value.type());
        } else if (passing instanceof CppPassing.CodedValue coded) {
            add(coded.codec());
        }
    }

    private void add(Codec codec) {
        switch (codec) {
            case Codec.ObjectCodec(JavaName type, CppPassing.Mode mode) -> {
                if (mode == CppPassing.Mode.SHARED_POINTER) {
                    shared.add(type);
                }
            }
            case Codec.SequenceCodec sequence -> add(sequence.element());
            case Codec.MapCodec map -> {
                add(map.key());
                add(map.value());
            }
            case Codec.OptionalCodec optional -> add(optional.value());
            case Codec.TupleCodec tuple -> tuple.components().forEach(this::add);
            case Codec.VariantCodec variant -> variant.alternatives().forEach(this::add);
            case Codec.ScalarCodec _, Codec.EnumCodec _, Codec.TextCodec _, Codec.PathCodec _ -> {}
            case Codec.DurationCodec _, Codec.UnitCodec _, Codec.CallableCodec _ -> {}
        }
    }
}
