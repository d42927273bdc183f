package dev.gatun.generator.plan;

import dev.gatun.generator.model.CType;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.model.RecordId;
import dev.gatun.generator.model.RecordKind;
import dev.gatun.generator.model.TypeSizes;
import dev.gatun.generator.plan.LayoutPlan.Member;
import dev.gatun.generator.plan.StoragePlanner.Stored;
import dev.gatun.generator.plan.TypePlan.CallbackPlan;
import dev.gatun.generator.plan.TypePlan.Initializer;
import dev.gatun.generator.plan.naming.FixedNames;
import dev.gatun.generator.plan.naming.NameScope;
import dev.gatun.generator.plan.naming.Renaming;
import dev.gatun.runtime.layout.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The class of one complete record. */
final class RecordPlanner {

    /** More parameters than these nobody tells apart. */
    private static final int MAX_INITIALIZERS = 8;

    private final Model model;
    private final StoragePlanner storages;
    private final JavaTypes types;
    private final TypeSizes sizes;
    private final Declaration.Record record;
    private final String className;
    private final boolean unaligned;
    private final List<CallbackPlan> callbacks;
    private final @Nullable OwnerPlan owner;
    private final Renaming renaming;
    private final List<Stub> stubs = new ArrayList<>();
    private final ReferredClasses referred = new ReferredClasses();

    /**
     * @param unaligned whether a packed record may hold such a record at any address
     * @param callbacks where the interfaces within the class are put as they are planned
     * @param owner null for a type whose objects have no owners
     */
    RecordPlanner(
            Model model,
            StoragePlanner storages,
            JavaTypes types,
            TypeSizes sizes,
            Declaration.Record record,
            String className,
            boolean unaligned,
            List<CallbackPlan> callbacks,
            @Nullable OwnerPlan owner,
            Renaming renaming) {
        this.model = model;
        this.storages = storages;
        this.types = types;
        this.sizes = sizes;
        this.record = record;
        this.className = className;
        this.unaligned = unaligned;
        this.callbacks = callbacks;
        this.owner = owner;
        this.renaming = renaming;
    }

    /** A field that has its storage, but not its names yet. */
    private record Stub(Declaration.Field field, String cName, Storage storage, boolean unaligned) {}

    TypePlan.RecordPlan plan() {
        LayoutPlan layout = layout(record, unaligned);
        if (layout == null) {
            layout = wholeBlob();
        }
        List<FieldPlan> fields = fields();
        return new TypePlan.RecordPlan(
                className, spelling(), layout, fields, initializers(fields), callbacks, owner, null, documentation());
    }

    private String spelling() {
        String tag = record.id().tag();
        return tag == null && record.name() != null ? record.name() : new CType.RecordType(record.id()).spelling();
    }

    private Documentation documentation() {
        return new Documentation(
                spelling(),
                record.documentation(),
                OwnerNotes.ofType(owner),
                Attributes.deprecation(record.attributes()));
    }

    /** Null where a bit-field has a type that the runtime doesn't know. */
    private @Nullable LayoutPlan layout(Declaration.Record declared, boolean outerPacked) {
        List<Member> members = new ArrayList<>();
        boolean packed = outerPacked || declared.packed() || declared.pack() != 0;
        for (Declaration.Field field : fieldsOf(declared)) {
            boolean anywhere = packed || field.packed() || sizes.isLowered(field.type());
            Member member = declared.isSwapped()
                    ? swapped(field, anywhere)
                    : member(field, anywhere, declared.packed() || field.packed());
            if (member == null) {
                return null;
            }
            members.add(member);
        }
        boolean union = declared.id().kind() == RecordKind.UNION;
        return new LayoutPlan(union, members, declared.packed(), declared.pack(), declared.alignment(), outerPacked);
    }

    /** Numbers of another byte order are given as bytes, and bit-fields, which count from the other end too, not at all. */
    private @Nullable Member swapped(Declaration.Field field, boolean unaligned) {
        CType element = field.type().canonical();
        while (element instanceof CType.Array array) {
            element = array.element().canonical();
        }
        boolean own = element instanceof CType.RecordType || element instanceof CType.Pointer;
        boolean bytes = field.width().isEmpty() && sizes.size(element).orElse(0) == 1;
        if (own || bytes) {
            return member(field, unaligned, field.packed());
        }
        String name = field.name();
        if (field.width().isPresent()) {
            int before = stubs.size();
            Member member = bitField(field);
            stubs.subList(before, stubs.size()).clear();
            return member;
        }
        Extent extent = sizes.memberExtent(field.type());
        if (extent == null || name == null) {
            return null;
        }
        addStub(field, name, new Storage.Blob(extent.size()), unaligned);
        return new LayoutPlan.BlobMember(name, extent.size(), extent.alignment(), field.alignment(), field.packed());
    }

    private static List<Declaration.Field> fieldsOf(Declaration.Record declared) {
        List<Declaration.Field> fields = declared.fields();
        return fields == null ? List.of() : fields;
    }

    /** @param packed whether the packed attribute, its own or the record's, takes away the alignment of its type */
    private @Nullable Member member(Declaration.Field field, boolean unaligned, boolean packed) {
        if (field.width().isPresent()) {
            return bitField(field);
        }
        String name = field.name();
        if (name == null) {
            return anonymous(field, unaligned);
        }
        Stored stored = storages.plan(field.type(), className + "." + name);
        addStub(field, name, stored.storage(), unaligned);
        if (stored.element() == null) {
            Extent extent = sizes.memberExtent(field.type());
            return extent == null
                    ? null
                    : new LayoutPlan.BlobMember(
                            name, extent.size(), extent.alignment(), field.alignment(), field.packed());
        }
        // The runtime knows the type without its typedefs: packing is what lowers its alignment there.
        boolean packedField = field.packed() || sizes.isLowered(field.type());
        long alignment = packed ? field.alignment() : Math.max(alignment(field), vectorAlignment(field.type()));
        return new LayoutPlan.FieldMember(name, stored.element(), stored.dimensions(), alignment, packedField);
    }

    /** The runtime knows a vector as an array of its elements, which would be aligned as one of them. */
    private long vectorAlignment(CType type) {
        CType element = type.canonical();
        while (element instanceof CType.Array array) {
            element = array.element().canonical();
        }
        return element instanceof CType.Vector ? sizes.alignment(element).orElse(0) : 0;
    }

    private void addStub(Declaration.Field field, String name, Storage storage, boolean unaligned) {
        stubs.add(new Stub(field, name, storage, unaligned));
        referred.add(storage);
    }

    private @Nullable Member bitField(Declaration.Field field) {
        ValueType type = types.value(field.type(), className);
        Scalar scalar = switch (type) {
            case ValueType.ScalarValue value -> value.scalar();
            case ValueType.EnumValue value -> value.underlying();
            case ValueType.Nothing _, ValueType.RecordValue _, ValueType.ViewValue _, ValueType.Address _ -> null;
            case null -> null;
        };
        if (type == null || scalar == null) {
            return wideBitField(field, type);
        }
        if (field.name() != null) {
            addStub(field, field.name(), new Storage.Bits(type), false);
        }
        return new LayoutPlan.BitFieldMember(
                field.name(), scalar, field.width().orElse(0), field.alignment(), field.packed());
    }

    /** A narrow one of a wide type is read as {@code long}. */
    private @Nullable Member wideBitField(Declaration.Field field, @Nullable ValueType type) {
        if (!(type instanceof ValueType.ViewValue(View view))) {
            return null;
        }
        boolean signed;
        switch (view) {
            case View.BitInt bitInt -> signed = bitInt.signed();
            case View.Fixed(View.FixedView fixed)
            when fixed == View.FixedView.INT128 || fixed == View.FixedView.UNSIGNED_INT128 ->
                signed = fixed == View.FixedView.INT128;
            case View.Fixed _, View.Vector _, View.Bytes _ -> {
                return null;
            }
        }
        int width = field.width().orElse(0);
        if (field.name() != null) {
            Scalar narrow = signed ? Scalar.LONG_LONG : Scalar.UNSIGNED_LONG_LONG;
            Storage storage =
                    width <= Long.SIZE ? new Storage.Bits(new ValueType.ScalarValue(narrow)) : new Storage.WideBits();
            addStub(field, field.name(), storage, false);
        }
        return new LayoutPlan.WideBitFieldMember(field.name(), view, signed, width, field.alignment(), field.packed());
    }

    private @Nullable Member anonymous(Declaration.Field field, boolean unaligned) {
        Declaration.Record inner = field.type().canonical() instanceof CType.RecordType type ? record(type.id()) : null;
        LayoutPlan layout = inner == null ? null : layout(inner, unaligned);
        return layout == null ? null : new LayoutPlan.AnonymousMember(layout, alignment(field), field.packed());
    }

    private Declaration.@Nullable Record record(RecordId id) {
        return model.records().get(id);
    }

    /** What the field asks for beyond its type: in its own declaration, or in that of its typedef, the outermost that does. */
    private long alignment(Declaration.Field field) {
        CType type = field.type();
        while (true) {
            switch (type) {
                case CType.Typedef typedef
                when typedef.alignment() != 0 -> {
                    return Math.max(field.alignment(), typedef.alignment());
                }
                case CType.Qualified qualified
                when qualified.qualifiers().contains(CType.Qualifier.ATOMIC) -> {
                    return Math.max(field.alignment(), atomicAlignment(qualified));
                }
                case CType.Typedef typedef -> type = typedef.aliased();
                case CType.Qualified qualified -> type = qualified.type();
                case CType.Array array -> type = array.element();
                case CType _ -> {
                    return field.alignment();
                }
            }
        }
    }

    /** An atomic record is aligned to its size where one instruction can carry it. */
    private long atomicAlignment(CType.Qualified type) {
        long plain = sizes.alignment(type.type()).orElse(1);
        long atomic = sizes.alignment(type).orElse(1);
        return atomic > plain ? atomic : 0;
    }

    private LayoutPlan wholeBlob() {
        stubs.clear();
        Extent extent = sizes.extent(new CType.RecordType(record.id()));
        long size = extent == null ? 0 : extent.size();
        long alignment = extent == null ? 1 : extent.alignment();
        Member blob = new LayoutPlan.BlobMember("bytes", size, alignment, 0, false);
        return new LayoutPlan(false, List.of(blob), false, 0, 0, unaligned);
    }

    private List<FieldPlan> fields() {
        NameScope methods =
                NameScope.ofMembers().reserve(FixedNames.OBJECT_METHODS).reserve(FixedNames.RECORD_METHODS);
        NameScope constants = NameScope.ofMembers()
                .reserve(FixedNames.RECORD_FIELDS)
                .reserve(FixedNames.CLASSES)
                .reserve(FixedNames.CLASSES_AS_WRITTEN)
                .reserve(referred.names())
                .reserve(List.of(className));
        if (owner != null) {
            methods.reserve(FixedNames.OWNER_METHODS);
            constants.reserve(FixedNames.OWNER_FIELDS);
        }
        List<FieldPlan> fields = new ArrayList<>();
        for (Stub stub : stubs) {
            Declaration.Field field = stub.field();
            String width = field.width().isPresent() ? " : " + field.width().getAsInt() : "";
            Documentation documentation = new Documentation(
                    field.type().declare(stub.cName()) + width,
                    field.documentation(),
                    List.of(),
                    Attributes.deprecation(field.attributes()));
            fields.add(new FieldPlan(
                    renaming.member(methods, stub.cName()),
                    constants.allocate(stub.cName().toUpperCase(Locale.ROOT)),
                    stub.cName(),
                    stub.storage(),
                    !SignaturePlanner.isConst(field.type()),
                    stub.unaligned(),
                    documentation));
        }
        return fields;
    }

    /** Empty unless every field is a single value that can be written. */
    private List<Initializer> initializers(List<FieldPlan> fields) {
        boolean struct = record.id().kind() == RecordKind.STRUCT;
        if (!struct
                || fields.isEmpty()
                || fields.size() > MAX_INITIALIZERS
                || fields.size() != fieldsOf(record).size()) {
            return List.of();
        }
        NameScope scope = NameScope.ofMembers()
                .reserve(FixedNames.FACTORY_LOCALS)
                .reserve(referred.names())
                .reserve(List.of(className));
        List<Initializer> initializers = new ArrayList<>();
        for (FieldPlan field : fields) {
            if (!(field.storage() instanceof Storage.Single single)
                    || single.type().isMemory()
                    || !field.writable()) {
                return List.of();
            }
            initializers.add(new Initializer(scope.allocate(renaming.member(field.cName())), field));
        }
        return initializers;
    }
}
