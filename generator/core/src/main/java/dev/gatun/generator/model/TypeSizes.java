package dev.gatun.generator.model;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.LayoutEngine;
import dev.gatun.runtime.layout.MemberDescription;
import dev.gatun.runtime.layout.RecordDescription;
import dev.gatun.runtime.layout.RecordLayout;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code sizeof} and {@code _Alignof} of types, and the layouts of records, for one target.
 *
 * <p>Layouts of complete records are kept. Not safe for use by several threads at once.
 */
public final class TypeSizes {

    private final TargetAbi abi;
    private final Function<RecordId, Declaration.@Nullable Record> records;
    private final Function<EnumId, Declaration.@Nullable Enumeration> enums;
    private final Map<RecordId, RecordLayout> layouts = new HashMap<>();

    /**
     * @param records finds a record; null or an incomplete one where it has no size yet
     * @param enums finds an enum; null or an incomplete one likewise
     */
    public TypeSizes(
            TargetAbi abi,
            Function<RecordId, Declaration.@Nullable Record> records,
            Function<EnumId, Declaration.@Nullable Enumeration> enums) {
        this.abi = abi;
        this.records = records;
        this.enums = enums;
    }

    public TargetAbi abi() {
        return abi;
    }

    /**
     * Size and alignment of an object of the type in bytes; null for an incomplete type, a function type and {@code void}.
     *
     * @throws ArithmeticException if the type is larger than any address space
     */
    public @Nullable Extent extent(CType type) {
        return switch (type) {
            case CType.Void _, CType.Function _ -> null;
            case CType.Primitive primitive -> abi.extent(basicType(primitive.kind()));
            case CType.BitInt bitInt -> TargetAbi.bitInt(bitInt.width());
            case CType.Complex complex ->
                abi.extent(basicType(complex.element().kind())).array(2);
            case CType.Vector vector ->
                new Extent(vector.size(), Math.clamp(Long.highestOneBit(vector.size()), 1, abi.maxVectorAlignment()));
            case CType.VaList _ -> abi.extent(BasicType.VA_LIST);
            case CType.Pointer _ -> abi.extent(BasicType.POINTER);
            case CType.Array array -> array(array);
            case CType.RecordType recordType -> record(recordType.id());
            case CType.EnumType enumType -> enumeration(enumType.id());
            case CType.Typedef typedef -> typedef(typedef);
            case CType.Qualified qualified -> qualified(qualified);
        };
    }

    /** {@code sizeof}: empty where the type has none. */
    public OptionalLong size(CType type) {
        Extent extent = extent(type);
        return extent == null ? OptionalLong.empty() : OptionalLong.of(extent.size());
    }

    /** {@code _Alignof}: empty where the type has none; that of its element for an array of unknown length. */
    public OptionalLong alignment(CType type) {
        Extent extent = memberExtent(type);
        return extent == null ? OptionalLong.empty() : OptionalLong.of(extent.alignment());
    }

    /** Whether typedefs give the type, or an array's elements, less alignment than they have by themselves. */
    public boolean isLowered(CType type) {
        CType part = element(type);
        OptionalLong natural = alignment(part);
        return natural.isPresent() && alignment(type).orElse(natural.getAsLong()) < natural.getAsLong();
    }

    /** As {@link #extent}, but an array of unknown length has the size 0: what it takes as the last member of a record. */
    public @Nullable Extent memberExtent(CType type) {
        if (type.canonical() instanceof CType.Array array && array.length().isEmpty()) {
            Extent element = extent(array.element());
            return element == null ? null : element.array(0);
        }
        return extent(type);
    }

    /** Where the record's members are, in order of its fields; null for an incomplete record. */
    public @Nullable RecordLayout layout(RecordId id) {
        RecordLayout known = layouts.get(id);
        if (known != null) {
            return known;
        }
        Declaration.Record declared = records.apply(id);
        RecordLayout layout = declared == null ? null : layout(declared);
        if (layout != null) {
            layouts.put(id, layout);
        }
        return layout;
    }

    /** As {@link #layout(RecordId)}, of a record that is not or not yet found by its identity. */
    public @Nullable RecordLayout layout(Declaration.Record declared) {
        if (declared.fields() == null) {
            return null;
        }
        List<MemberDescription> members = new ArrayList<>();
        for (Declaration.Field field : declared.fields()) {
            Extent extent = memberExtent(field.type());
            if (extent == null) {
                return null;
            }
            int width = field.width().orElse(MemberDescription.NO_WIDTH);
            members.add(new MemberDescription(field.name(), extent, width, field.packed(), field.alignment()));
        }
        boolean union = declared.id().kind() == RecordKind.UNION;
        return LayoutEngine.layout(
                abi, new RecordDescription(union, members, declared.packed(), declared.pack(), declared.alignment()));
    }

    /**
     * The fields that can be named as members of the record, in order of declaration: members of anonymous records are
     * members of the record around them (C23 6.7.3.2p15). Empty for an incomplete record.
     */
    public List<PlacedField> namedFields(Declaration.Record declared) {
        List<PlacedField> fields = new ArrayList<>();
        collect(declared, 0, fields);
        return fields;
    }

    private void collect(Declaration.Record declared, long base, List<PlacedField> fields) {
        RecordLayout layout = layout(declared.id());
        if (layout == null || declared.fields() == null) {
            return;
        }
        for (int i = 0; i < declared.fields().size(); i++) {
            Declaration.Field field = declared.fields().get(i);
            long offset = base + layout.members().get(i).offset();
            if (field.name() != null) {
                fields.add(new PlacedField(field, offset));
            } else if (field.type().canonical() instanceof CType.RecordType(RecordId id)
                    && records.apply(id) instanceof Declaration.Record inner) {
                collect(inner, offset, fields);
            }
        }
    }

    private @Nullable Extent array(CType.Array array) {
        Extent element = extent(array.element());
        return element == null || array.length().isEmpty()
                ? null
                : element.array(array.length().getAsLong());
    }

    private @Nullable Extent record(RecordId id) {
        RecordLayout layout = layout(id);
        return layout == null ? null : layout.extent();
    }

    private @Nullable Extent enumeration(EnumId id) {
        Declaration.Enumeration declared = enums.apply(id);
        return declared == null || declared.underlying() == null ? null : extent(declared.underlying());
    }

    private @Nullable Extent typedef(CType.Typedef typedef) {
        Extent extent = extent(typedef.aliased());
        long alignment = typedef.alignment();
        if (extent == null || alignment == 0) {
            return extent;
        }
        // a record's members keep what they ask for; the alignment of a typedef's typedef counts no more
        long inner = element(typedef) instanceof CType.RecordType ? extent.requiredAlignment() : 1;
        return new Extent(extent.size(), alignment, extent.naturalAlignment(), Math.max(inner, alignment));
    }

    private static CType element(CType type) {
        CType part = type.canonical();
        while (part instanceof CType.Array array) {
            part = array.element().canonical();
        }
        return part;
    }

    /** An atomic type of a size that the processor can handle at once is aligned to its size (psABI for x86-64, 3.1.2). */
    private @Nullable Extent qualified(CType.Qualified qualified) {
        Extent extent = extent(qualified.type());
        if (extent == null || !qualified.qualifiers().contains(CType.Qualifier.ATOMIC)) {
            return extent;
        }
        boolean lockFree = extent.size() <= 16 && Long.bitCount(extent.size()) == 1;
        return lockFree ? new Extent(extent.size(), Math.max(extent.size(), extent.alignment())) : extent;
    }

    private static BasicType basicType(PrimitiveKind kind) {
        return switch (kind) {
            case BOOL -> BasicType.BOOL;
            case CHAR, SIGNED_CHAR, UNSIGNED_CHAR -> BasicType.CHAR;
            case SHORT, UNSIGNED_SHORT -> BasicType.SHORT;
            case INT, UNSIGNED_INT -> BasicType.INT;
            case LONG, UNSIGNED_LONG -> BasicType.LONG;
            case LONG_LONG, UNSIGNED_LONG_LONG -> BasicType.LONG_LONG;
            case INT128, UNSIGNED_INT128 -> BasicType.INT128;
            case FLOAT16 -> BasicType.FLOAT16;
            case BF16 -> BasicType.BF16;
            case FLOAT -> BasicType.FLOAT;
            case DOUBLE -> BasicType.DOUBLE;
            case LONG_DOUBLE -> BasicType.LONG_DOUBLE;
            case FLOAT128 -> BasicType.FLOAT128;
            case DECIMAL32 -> BasicType.DECIMAL32;
            case DECIMAL64 -> BasicType.DECIMAL64;
            case DECIMAL128 -> BasicType.DECIMAL128;
            case NULLPTR -> BasicType.POINTER;
        };
    }
}
