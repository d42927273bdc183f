package dev.gatun.generator.emit.java;

import com.palantir.javapoet.TypeName;
import dev.gatun.generator.emit.java.Crossing.JavaParameter;
import dev.gatun.generator.emit.java.Crossing.Result;
import dev.gatun.generator.plan.FunctionPlan;
import dev.gatun.generator.plan.Ownership;
import dev.gatun.generator.plan.ParameterPlan;
import dev.gatun.generator.plan.ParameterRole.Out;
import dev.gatun.generator.plan.ValueType;
import java.util.List;

/** Parameters that C writes results to. Values lie in scratch memory during the call; records where the caller wants them. */
final class OutCrossings {

    private final JavaTypeNames types;
    private final Conversions conversions;

    OutCrossings(JavaTypeNames types, Conversions conversions) {
        this.types = types;
        this.conversions = conversions;
    }

    Crossing of(FunctionPlan plan, ParameterPlan parameter, Out out) {
        return out.value().isMemory() ? record(parameter, out) : value(plan, parameter, out);
    }

    private Crossing record(ParameterPlan parameter, Out out) {
        Code type = conversions.nativeType(out.value());
        Code place = Code.of(
                "$T $L = $T.zeroed(allocator, $L)",
                RuntimeTypes.MEMORY_SEGMENT,
                parameter.local(),
                RuntimeTypes.NATIVE,
                type);
        Code local = Code.of("$L", parameter.local());
        return new Crossing(
                null,
                List.of(),
                List.of(place),
                local,
                List.of(),
                new Result(types.received(out.value()), parameter.local(), conversions.lift(out.value(), local)),
                null);
    }

    private Crossing value(FunctionPlan plan, ParameterPlan parameter, Out out) {
        ValueType value = out.value();
        Code type = conversions.nativeType(value);
        String local = parameter.local();
        Code place = Code.of("$T $L = scratch.allocate($L)", RuntimeTypes.MEMORY_SEGMENT, local, type);
        Code read = lifted(plan, out, read(parameter, out));
        TypeName received = types.received(value);
        return new Crossing(
                out.inOut() ? new JavaParameter(types.given(value), parameter.name()) : null,
                CallBody.SCRATCH,
                out.inOut() ? List.of(place, write(parameter, out)) : List.of(place),
                Code.of("$L", local),
                List.of(),
                new Result(received, local, read),
                out.ownership() instanceof Ownership.New ? read : null);
    }

    private Code lifted(FunctionPlan plan, Out out, Code carried) {
        return switch (out.ownership()) {
            case Ownership.New(int parent)
            when out.value() instanceof ValueType.Address address ->
                conversions.owner(
                        address.pointee(),
                        carried,
                        parent < 0 ? null : plan.parameters().get(parent).name());
            case Ownership.New _, Ownership.Borrowed _, Ownership.None _ -> conversions.lift(out.value(), carried);
        };
    }

    /** The carrier of what C wrote. */
    Code read(ParameterPlan parameter, Out out) {
        return Code.of("$L.get($L, 0)", conversions.nativeType(out.value()), parameter.local());
    }

    private Code write(ParameterPlan parameter, Out out) {
        Code given = out.value() instanceof ValueType.Address
                ? Code.of("$L", parameter.name())
                : conversions.lower(out.value(), parameter.name());
        return Code.of("$L.set($L, 0, $L)", conversions.nativeType(out.value()), parameter.local(), given);
    }
}
