package dev.gatun.generator.layout.cpp;

import dev.gatun.generator.layout.cpp.ClassLayout.FieldPlace;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.runtime.layout.RecordLayout;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Allocates bases, virtual table pointer, fields and virtual bases of one class, in the order of Itanium C++ ABI 2.4.II to IV. */
final class BaseAllocation {

    private final TargetAbi abi;
    private final ClassShapes shapes;
    private final Function<QualifiedName, @Nullable ClassLayout> layouts;
    private final CppClass type;

    private final Map<String, Long> offsets = new LinkedHashMap<>();
    private final Set<String> empties = new HashSet<>();
    private long size;
    private long dataSize;
    private long alignment = 1;

    /** Places fields behind what is there: start and alignment in bytes. */
    interface Fields {
        @Nullable RecordLayout place(CppClass type, long start, long alignment);
    }

    BaseAllocation(
            TargetAbi abi, ClassShapes shapes, Function<QualifiedName, @Nullable ClassLayout> layouts, CppClass type) {
        this.abi = abi;
        this.shapes = shapes;
        this.layouts = layouts;
        this.type = type;
    }

    @Nullable ClassLayout allocate(Fields fields) {
        QualifiedName primary = primary();
        if (primary != null && !add(primary)) {
            return null;
        }
        if (primary == null && shapes.isDynamic(type)) {
            alignment = size = dataSize = ClassLayouts.pointer(abi);
        }
        for (Base base : type.bases()) {
            QualifiedName name = ClassLayouts.name(base);
            if (name == null || (!base.isVirtual() && !name.equals(primary) && !add(name))) {
                return null;
            }
        }
        RecordLayout placed = fields.place(type, dataSize, alignment);
        if (placed == null) {
            return null;
        }
        List<FieldPlace> places = ClassLayouts.places(type, placed, dataSize > 0 ? 1 : 0);
        boolean empty =
                places.isEmpty() && dataSize == 0 && shapes.virtualBases(type).isEmpty();
        dataSize = ClassLayouts.dataSize(placed, dataSize);
        alignment = Math.max(alignment, placed.alignment());
        size = Math.max(size, dataSize);
        long nonVirtualSize = size;
        long nonVirtualAlignment = alignment;
        if (!addVirtual(primary)) {
            return null;
        }
        long whole = Math.max(1, Math.ceilDiv(Math.max(size, dataSize), alignment) * alignment);
        String spelled = primary == null ? null : primary.spelling();
        return new ClassLayout(
                whole, alignment, nonVirtualSize, nonVirtualAlignment, places, Map.copyOf(offsets), spelled, empty);
    }

    /** 2.4.II.1: the first dynamic non-virtual base, else a nearly empty virtual one, if possible none that is one already. */
    private @Nullable QualifiedName primary() {
        for (Base base : type.bases()) {
            CppClass inner = shapes.of(base);
            if (!base.isVirtual() && inner != null && shapes.isDynamic(inner)) {
                return inner.name();
            }
        }
        Set<QualifiedName> taken = indirectPrimaries();
        QualifiedName first = null;
        for (QualifiedName name : shapes.virtualBases(type)) {
            CppClass inner =
                    shapes.of(new Base(new dev.gatun.generator.model.cpp.CppType.ClassType(name), type.access(), true));
            if (inner != null && shapes.isNearlyEmpty(inner)) {
                if (!taken.contains(name)) {
                    return name;
                }
                first = first == null ? name : first;
            }
        }
        return first;
    }

    /** Virtual bases that are primary bases of some base. */
    private Set<QualifiedName> indirectPrimaries() {
        Set<QualifiedName> found = new HashSet<>();
        Set<QualifiedName> virtual = shapes.virtualBases(type);
        for (QualifiedName name : allBases()) {
            ClassLayout layout = layouts.apply(name);
            virtual.stream()
                    .filter(each -> layout != null && each.spelling().equals(layout.primary()))
                    .forEach(found::add);
        }
        return found;
    }

    private Set<QualifiedName> allBases() {
        Set<QualifiedName> all = new HashSet<>();
        collect(type, all, 0);
        return all;
    }

    private void collect(CppClass from, Set<QualifiedName> all, int depth) {
        for (Base base : from.bases()) {
            CppClass inner = shapes.of(base);
            if (inner != null && all.add(inner.name()) && depth < 200) {
                collect(inner, all, depth + 1);
            }
        }
    }

    private boolean addVirtual(@Nullable QualifiedName primary) {
        Set<QualifiedName> taken = indirectPrimaries();
        for (QualifiedName name : shapes.virtualBases(type)) {
            if (!name.equals(primary) && !taken.contains(name) && !add(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(QualifiedName name) {
        ClassLayout base = layouts.apply(name);
        if (base == null) {
            return false;
        }
        long offset = base.empty() ? 0 : aligned(dataSize, base.nonVirtualAlignment());
        if (base.empty()) {
            // two subobjects of one empty class have different addresses
            if (!empties.add(name.spelling() + "@" + offset)) {
                offset = aligned(dataSize, base.nonVirtualAlignment());
                while (!empties.add(name.spelling() + "@" + offset)) {
                    offset += base.nonVirtualAlignment();
                }
            }
            size = Math.max(size, offset + base.size());
        } else {
            dataSize = offset + base.dataSize();
            size = Math.max(size, dataSize);
        }
        alignment = Math.max(alignment, base.nonVirtualAlignment());
        offsets.put(name.spelling(), offset);
        return true;
    }

    private static long aligned(long value, long to) {
        return Math.ceilDiv(value, to) * to;
    }
}
