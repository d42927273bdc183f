package dev.gatun.generator.emit.cpp;

import dev.gatun.generator.plan.cpp.Codec;
import dev.gatun.generator.plan.cpp.CppPassing.Mode;
import dev.gatun.generator.plan.cpp.JavaName;
import java.util.List;
import java.util.function.Consumer;

/** What the shim needs to write and read a value: a helper for each header of the standard library that its parts are from. */
final class ValueParts {

    private final Consumer<Helper> helpers;
    private final Consumer<JavaName> objects;

    /**
     * @param helpers gets what is needed
     * @param objects gets the classes of objects that are parts by value
     */
    ValueParts(Consumer<Helper> helpers, Consumer<JavaName> objects) {
        this.helpers = helpers;
        this.objects = objects;
    }

    void add(Codec codec) {
        helpers.accept(Helper.VALUE);
        switch (codec) {
            case Codec.ScalarCodec _, Codec.EnumCodec _, Codec.TextCodec _ -> {}
            case Codec.PathCodec _ -> helpers.accept(Helper.VALUE_FILESYSTEM);
            case Codec.DurationCodec _ -> helpers.accept(Helper.VALUE_CHRONO);
            case Codec.UnitCodec _ -> helpers.accept(Helper.VALUE_VARIANT);
            case Codec.SequenceCodec it -> {
                holders(it.kind()).forEach(helpers);
                add(it.element());
            }
            case Codec.MapCodec it -> {
                helpers.accept(it.sorted() ? Helper.VALUE_MAP : Helper.VALUE_UNORDERED_MAP);
                add(it.key());
                add(it.value());
            }
            case Codec.OptionalCodec it -> {
                helpers.accept(Helper.VALUE_OPTIONAL);
                add(it.value());
            }
            case Codec.TupleCodec it -> {
                helpers.accept(Helper.VALUE_TUPLE);
                it.components().forEach(this::add);
            }
            case Codec.VariantCodec it -> {
                helpers.accept(Helper.VALUE_VARIANT);
                it.alternatives().forEach(this::add);
            }
            case Codec.ObjectCodec it -> {
                if (it.mode() == Mode.VALUE) {
                    objects.accept(it.type());
                }
            }
        }
    }

    private static List<Helper> holders(Codec.SequenceKind kind) {
        return switch (kind) {
            case VECTOR -> List.of();
            case ARRAY -> List.of(Helper.VALUE_ARRAY);
            case LIST ->
                List.of(
                        Helper.VALUE_DEQUE,
                        Helper.VALUE_LIST,
                        Helper.VALUE_FORWARD_LIST,
                        Helper.VALUE_SET,
                        Helper.VALUE_UNORDERED_SET);
            case SET -> List.of(Helper.VALUE_SET, Helper.VALUE_UNORDERED_SET);
            case SPAN, WRITABLE_SPAN -> List.of(Helper.VALUE_SPAN);
        };
    }
}
