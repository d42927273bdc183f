package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.PrimitiveKind;
import dev.gatun.generator.model.TypeSizes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies in fields and variables. */
final class StoragePlanner {

    private final JavaTypes types;
    private final TypeSizes sizes;

    StoragePlanner(JavaTypes types, TypeSizes sizes) {
        this.types = types;
        this.sizes = sizes;
    }

    /**
     * Something stored.
     *
     * @param element the value, or each of them; null for a type that Java can't have
     * @param dimensions of an array, outermost first, 0 for one of unknown length
     */
    record Stored(Storage storage, @Nullable ValueType element, List<Long> dimensions) {}

    /** @param place what types without a name are called after */
    Stored plan(CType type, String place) {
        List<Long> dimensions = new ArrayList<>();
        CType element = type;
        while (element.canonical() instanceof CType.Array array) {
            dimensions.add(array.length().orElse(0));
            element = array.element();
        }
        if (element.canonical() instanceof CType.VaList) {
            return new Stored(blob(type), null, dimensions);
        }
        ValueType value = types.value(element, place);
        if (value == null) {
            return new Stored(blob(type), null, dimensions);
        }
        if (value instanceof ValueType.ViewValue(View.Vector(Scalar scalar, long length))) {
            dimensions.add(length);
            value = new ValueType.ScalarValue(scalar);
        }
        return new Stored(storage(element, value, dimensions), value, dimensions);
    }

    private static Storage storage(CType element, ValueType value, List<Long> dimensions) {
        if (dimensions.isEmpty()) {
            return new Storage.Single(value);
        }
        long length = 1;
        for (long dimension : dimensions) {
            length = Math.multiplyExact(length, dimension);
        }
        if (length == 0) {
            return new Storage.Unbounded(value);
        }
        boolean text = dimensions.size() == 1 && isChar(element);
        return text ? new Storage.Text(length) : new Storage.Elements(value, length, dimensions);
    }

    private static boolean isChar(CType type) {
        return type.canonical() instanceof CType.Primitive primitive && primitive.kind() == PrimitiveKind.CHAR;
    }

    private Storage blob(CType type) {
        return new Storage.Blob(sizes.size(type).orElse(0));
    }
}
