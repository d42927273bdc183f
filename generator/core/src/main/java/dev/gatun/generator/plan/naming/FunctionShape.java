package dev.gatun.generator.plan.naming;

import dev.gatun.generator.model.CType;
import java.util.ArrayList;
import java.util.List;

/**
 * What tells function types apart: not the names that a header gives to types on the way. Two function types of one shape are one type in C
 * (C23 6.2.7), and so must be one interface in Java, or a constant of the one couldn't be passed as the other.
 *
 * @param result without typedef names
 * @param parameters likewise
 */
record FunctionShape(CType result, List<CType> parameters) {

    static FunctionShape of(CType.Function function) {
        List<CType> parameters = new ArrayList<>();
        for (CType parameter : function.parameters()) {
            parameters.add(plain(parameter.canonical()));
        }
        return new FunctionShape(plain(function.result()), parameters);
    }

    private static CType plain(CType type) {
        return switch (type) {
            case CType.Typedef typedef -> plain(typedef.aliased());
            case CType.Qualified qualified -> new CType.Qualified(plain(qualified.type()), qualified.qualifiers());
            case CType.Pointer pointer -> new CType.Pointer(plain(pointer.pointee()));
            case CType.Array array -> new CType.Array(plain(array.element()), array.length());
            case CType.Function function -> {
                FunctionShape shape = of(function);
                yield new CType.Function(shape.result, shape.parameters, function.variadic(), true);
            }
            case CType.Void _, CType.Primitive _, CType.BitInt _, CType.Complex _, CType.Vector _ -> type;
            case CType.VaList _, CType.RecordType _, CType.EnumType _ -> type;
        };
    }
}
