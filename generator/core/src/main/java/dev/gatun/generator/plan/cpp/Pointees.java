package dev.gatun.generator.plan.cpp;

import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.plan.Pointee;
import dev.gatun.generator.plan.Scalar;

/** Pointers to what is no object. */
final class Pointees {

    private final PlannedTypes types;

    Pointees(PlannedTypes types) {
        this.types = types;
    }

    /** @param pointer or reference, as declared */
    CppPassing.Address address(CppType pointer, CppType pointee) throws NoPassing {
        return new CppPassing.Address(of(pointer, pointee), !(pointer.canonical() instanceof CppType.Reference));
    }

    private Pointee of(CppType pointer, CppType pointee) throws NoPassing {
        CppType target = pointee.canonical();
        if (Passings.isText(target)) {
            return new Pointee.OfText();
        }
        Scalar scalar = Scalars.of(pointee);
        if (scalar != null) {
            return new Pointee.OfScalar(scalar);
        }
        return switch (target) {
            case CppType.Void _ -> new Pointee.Unknown();
            case CppType.EnumType(var name) -> new Pointee.OfScalar(types.underlying(name));
            case CppType.ClassType it when types.isHidden(it.name()) -> new Pointee.Unknown();
            default -> throw Passings.unsupported(pointer);
        };
    }
}
