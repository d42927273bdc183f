package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;

/** Tells where types stand that have no name, so that their classes are called after the place. */
final class UnnamedTypes {

    private UnnamedTypes() {}

    /** Whether a type may have one in it; what a typedef names counts too. Of the type of a function its parts count. */
    static boolean isIn(CType type) {
        return switch (type) {
            case CType.Function function ->
                isPart(function.result()) || function.parameters().stream().anyMatch(UnnamedTypes::isPart);
            case CType _ -> isPart(type);
        };
    }

    private static boolean isPart(CType type) {
        return switch (type) {
            case CType.Function _ -> true;
            case CType.RecordType record -> record.id().tag() == null;
            case CType.Pointer pointer -> isPart(pointer.pointee());
            case CType.Array array -> isPart(array.element());
            case CType.Qualified qualified -> isPart(qualified.type());
            case CType.Typedef typedef -> isPart(typedef.aliased());
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.Vector _ -> false;
            case CType.VaList _, CType.EnumType _ -> false;
        };
    }
}
