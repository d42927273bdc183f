package dev.gatun.generator.layout.cpp;

import dev.gatun.generator.layout.cpp.ClassLayout.EmptyPart;
import dev.gatun.generator.layout.cpp.ClassLayout.FieldPlace;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.runtime.layout.RecordLayout;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Allocates bases, virtual table pointer, fields and virtual bases of one class, in the order of Itanium C++ ABI 2.4.II to IV. */
final class BaseAllocation {

    private final TargetAbi abi;
    private final ClassShapes shapes;
    private final Function<QualifiedName, @Nullable ClassLayout> layouts;
    private final CppClass type;

    private final Map<String, Long> offsets = new LinkedHashMap<>();
    private final Set<EmptyPart> empties = new HashSet<>();
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

    /**
     * The layout of the class; null where it isn't known.
     *
     * @param parts finds the empty classes within fields
     */
    @Nullable ClassLayout allocate(Fields fields, BiFunction<CppClass, List<FieldPlace>, @Nullable Set<EmptyPart>> parts) {
        Primary primary = primary();
        if (primary != null && !add(primary.name())) {
            return null;
        }
        if (primary == null && shapes.isDynamic(type)) {
            dataSize = ClassLayouts.pointer(abi);
            alignment = dataSize;
            size = dataSize;
        }
        for (Base base : type.bases()) {
            QualifiedName name = ClassLayouts.name(base);
            boolean first =
                    primary != null && !primary.isVirtual() && primary.name().equals(name);
            if (name == null || (!base.isVirtual() && !first && !add(name))) {
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
        Set<EmptyPart> within = parts.apply(type, places);
        // the compiler would move a field whose empty part is at the place of another
        if (within == null || !Collections.disjoint(within, empties)) {
            return null;
        }
        empties.addAll(within);
        dataSize = ClassLayouts.dataSize(placed, dataSize);
        alignment = Math.max(alignment, placed.alignment());
        size = Math.max(size, dataSize);
        return withVirtualBases(primary, places, empty);
    }

    private @Nullable ClassLayout withVirtualBases(@Nullable Primary primary, List<FieldPlace> places, boolean empty) {
        long nonVirtualSize = size;
        long nonVirtualAlignment = alignment;
        Set<EmptyPart> nonVirtualParts = new HashSet<>(empties);
        if (empty) {
            nonVirtualParts.add(new EmptyPart(type.name().spelling(), 0));
        }
        QualifiedName shared = primary != null && primary.isVirtual() ? primary.name() : null;
        if (!addVirtual(shared)) {
            return null;
        }
        long whole = Math.max(1, aligned(Math.max(size, dataSize), alignment));
        return new ClassLayout(
                whole,
                alignment,
                nonVirtualSize,
                nonVirtualAlignment,
                places,
                Map.copyOf(offsets),
                shared == null ? null : shared.spelling(),
                empty,
                nonVirtualParts);
    }

    /** The base whose virtual table pointer is the class's. */
    private record Primary(QualifiedName name, boolean isVirtual) {}

    /** 2.4.II.1: the first dynamic non-virtual base, else a nearly empty virtual one, if possible none that is one already. */
    private @Nullable Primary primary() {
        for (Base base : type.bases()) {
            CppClass inner = shapes.of(base);
            if (!base.isVirtual() && inner != null && shapes.isDynamic(inner)) {
                return new Primary(inner.name(), false);
            }
        }
        Set<QualifiedName> taken = indirectPrimaries();
        Primary first = null;
        for (QualifiedName name : shapes.virtualBases(type)) {
            if (shapes.isNearlyEmpty(name)) {
                if (!taken.contains(name)) {
                    return new Primary(name, true);
                }
                first = first == null ? new Primary(name, true) : first;
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
                    .filter(each -> layout != null && each.spelling().equals(layout.virtualPrimary()))
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
            if (inner != null && all.add(inner.name()) && depth < ClassShapes.MAX_DEPTH) {
                collect(inner, all, depth + 1);
            }
        }
    }

    private boolean addVirtual(@Nullable QualifiedName shared) {
        Set<QualifiedName> taken = indirectPrimaries();
        for (QualifiedName name : shapes.virtualBases(type)) {
            if (!name.equals(shared) && !taken.contains(name) && !add(name)) {
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
        long step = base.nonVirtualAlignment();
        long offset = base.empty() ? 0 : aligned(dataSize, step);
        if (base.empty() && clashes(base, offset)) {
            offset = aligned(dataSize, step);
        }
        while (clashes(base, offset)) {
            offset += step;
        }
        for (EmptyPart part : base.emptyParts()) {
            empties.add(part.shifted(offset));
        }
        if (!base.empty()) {
            dataSize = offset + base.dataSize();
        }
        size = Math.max(size, base.empty() ? offset + base.size() : dataSize);
        alignment = Math.max(alignment, step);
        offsets.put(name.spelling(), offset);
        return true;
    }

    private boolean clashes(ClassLayout base, long offset) {
        return base.emptyParts().stream().anyMatch(part -> empties.contains(part.shifted(offset)));
    }

    private static long aligned(long value, long to) {
        return Math.ceilDiv(value, to) * to;
    }
}
