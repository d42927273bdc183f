package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.plan.cpp.CppCall.CppArgument;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.CppPassing.Owner;
import dev.gatun.generator.plan.cpp.CppTypePlan.BasePlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.CallbackPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.ClassPlan;
import dev.gatun.generator.plan.cpp.CppTypePlan.VariantPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which classes have objects that change their owner, or are shared: those that some call passes so, and all that derive from them. */
public final class SharedClasses {

    private final Set<JavaName> shared = new HashSet<>();
    private final Predicate<CppPassing.ObjectValue> wanted;

    private SharedClasses(Predicate<CppPassing.ObjectValue> wanted) {
        this.wanted = wanted;
    }

    /** Those that a {@code std::shared_ptr} may hold. */
    public static Set<JavaName> of(CppPlan plan) {
        return of(plan, value -> value.mode() == Mode.SHARED_POINTER);
    }

    /** Those that {@code delete} ends wherever they were made: what C++ takes from Java, or gives it, by pointer. */
    public static Set<JavaName> ofOwned(CppPlan plan) {
        return of(
                plan,
                value -> value.mode() == Mode.SHARED_POINTER
                        || value.mode() == Mode.UNIQUE_POINTER
                        || (value.mode() == Mode.POINTER && isTransferred(value.owner())));
    }

    private static boolean isTransferred(Owner owner) {
        return owner == Owner.GIVEN || owner == Owner.JAVA || owner == Owner.JAVA_KEEPS_THIS;
    }

    private static Set<JavaName> of(CppPlan plan, Predicate<CppPassing.ObjectValue> wanted) {
        SharedClasses found = new SharedClasses(wanted);
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
        if (passing instanceof CppPassing.ObjectValue value && wanted.test(value)) {
            shared.add(value.type());
        } else if (passing instanceof CppPassing.CodedValue coded) {
            add(coded.codec());
        }
    }

    private void add(Codec codec) {
        switch (codec) {
            case Codec.ObjectCodec(JavaName type, Mode mode) ->
                add(new CppPassing.ObjectValue(type, false, mode, Owner.BORROWED, true));
            case Codec.SequenceCodec sequence -> add(sequence.element());
            case Codec.MapCodec map -> {
                add(map.key());
                add(map.value());
            }
            case Codec.OptionalCodec optional -> add(optional.value());
            case Codec.TupleCodec tuple -> tuple.components().forEach(this::add);
            case Codec.VariantCodec variant -> variant.alternatives().forEach(this::add);
            case Codec.ScalarCodec _, Codec.EnumCodec _, Codec.TextCodec _, Codec.PathCodec _ -> {}
            case Codec.DurationCodec _, Codec.UnitCodec _ -> {}
        }
    }
}
