package dev.gatun.generator.layout.cpp;

import dev.gatun.generator.layout.cpp.ClassLayout.EmptyPart;
import dev.gatun.generator.layout.cpp.ClassLayout.FieldPlace;
import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Enumeration;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.cpp.CppTypeSpecifier.ClassKey;
import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.Extent;
import dev.gatun.runtime.layout.LayoutEngine;
import dev.gatun.runtime.layout.MemberDescription;
import dev.gatun.runtime.layout.RecordDescription;
import dev.gatun.runtime.layout.RecordLayout;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays out classes by the Itanium C++ ABI 2.4. What isn't known stays unknown: classes of the standard library, whose members only the
 * compiler sees, what contains them, members that may overlap others ({@code [[no_unique_address]]}), other ABIs.
 */
public final class ClassLayouts {

    private final TargetAbi abi;
    private final Function<QualifiedName, @Nullable CppClass> classes;
    private final TypeExtents extents;
    private final ClassShapes shapes;
    private final Map<QualifiedName, Result> known = new HashMap<>();

    /** @param layout null while it is computed, and where it isn't known */
    private record Result(@Nullable ClassLayout layout) {}

    /**
     * Of the classes and enums of a model.
     *
     * @param classes null for a class that is not known
     * @param enums null for an enum that is not known
     */
    public ClassLayouts(
            TargetAbi abi,
            Function<QualifiedName, @Nullable CppClass> classes,
            Function<QualifiedName, @Nullable Enumeration> enums) {
        this.abi = abi;
        this.classes = classes;
        this.extents = new TypeExtents(abi, enums, this::of);
        this.shapes = new ClassShapes(classes);
    }

    /** The layout of a class; null where it isn't known. */
    public @Nullable ClassLayout of(QualifiedName name) {
        Result result = known.get(name);
        if (result != null) {
            return result.layout();
        }
        known.put(name, new Result(null));
        CppClass type = classes.apply(name);
        ClassLayout layout = type == null || !isLaidOutByUs(type) ? null : layout(type);
        known.put(name, new Result(layout));
        return layout;
    }

    private boolean isLaidOutByUs(CppClass type) {
        boolean ours = !abi.isMicrosoft() && type.isComplete() && !isOfTheLibrary(type.name());
        return ours && shapes.isPlain(type);
    }

    private static boolean isOfTheLibrary(QualifiedName name) {
        return !name.namespacePath().isEmpty()
                && name.namespacePath().getFirst().equals("std");
    }

    private @Nullable ClassLayout layout(CppClass type) {
        if (type.key() == ClassKey.UNION || (type.bases().isEmpty() && !shapes.isDynamic(type))) {
            return likeC(type);
        }
        return new BaseAllocation(abi, shapes, this::of, type).allocate(this::placeFields, this::emptyParts);
    }

    /** Fields behind what is allocated already, or a C struct's or union's. */
    private @Nullable ClassLayout likeC(CppClass type) {
        RecordLayout placed = placeFields(type, 0, 1);
        if (placed == null) {
            return null;
        }
        List<FieldPlace> fields = places(type, placed, 0);
        boolean empty = type.members(Field.class).findAny().isEmpty();
        long size = Math.max(1, placed.size());
        long data = shapes.isPod(type) || type.key() == ClassKey.UNION ? size : dataSize(placed, 0);
        Set<EmptyPart> parts = emptyParts(type, fields);
        if (parts == null) {
            return null;
        }
        if (empty) {
            parts.add(new EmptyPart(type.name().spelling(), 0));
        }
        return new ClassLayout(
                size, placed.alignment(), data, placed.alignment(), fields, Map.of(), null, empty, parts);
    }

    /**
     * @param start in bytes: where fields may start
     * @param alignment in bytes, of what is before them
     */
    private @Nullable RecordLayout placeFields(CppClass type, long start, long alignment) {
        List<MemberDescription> members = new ArrayList<>();
        if (start > 0) {
            members.add(MemberDescription.of("", new Extent(start, 1)));
        }
        for (Field field : type.members(Field.class).toList()) {
            Extent extent = extents.of(field.type());
            if (extent == null) {
                return null;
            }
            String name = field.name().identifier();
            members.add(
                    field.width().isPresent()
                            ? MemberDescription.bitField(
                                    name.isEmpty() ? null : name,
                                    extent,
                                    field.width().getAsInt())
                            : MemberDescription.of(name, extent));
        }
        try {
            return LayoutEngine.layout(
                    abi, new RecordDescription(type.key() == ClassKey.UNION, members, false, 0, alignment));
        } catch (ArithmeticException | IllegalArgumentException e) {
            return null;
        }
    }

    /** @param skipped how many placements are no fields */
    static List<FieldPlace> places(CppClass type, RecordLayout placed, int skipped) {
        List<FieldPlace> places = new ArrayList<>();
        int at = skipped;
        for (Field field : type.members(Field.class).toList()) {
            long offset = placed.members().get(at++).offset();
            places.add(new FieldPlace(
                    field.name().identifier(), offset, field.width().orElse(-1)));
        }
        return places;
    }

    /** Those within fields; null where a field's are not known. */
    private @Nullable Set<EmptyPart> emptyParts(CppClass type, List<FieldPlace> places) {
        Set<EmptyPart> parts = new HashSet<>();
        int at = 0;
        for (Field field : type.members(Field.class).toList()) {
            long offset = places.get(at++).offset() / Byte.SIZE;
            if (field.type().canonical() instanceof CppType.ClassType(QualifiedName name)) {
                ClassLayout layout = of(name);
                if (layout == null) {
                    return null;
                }
                layout.emptyParts().forEach(part -> parts.add(part.shifted(offset)));
            }
        }
        return parts;
    }

    /** The end of the last member, in bytes. */
    static long dataSize(RecordLayout placed, long least) {
        long end = Math.multiplyExact(least, Byte.SIZE);
        for (RecordLayout.Placement place : placed.members()) {
            end = Math.max(end, place.offset() + place.width());
        }
        return Math.ceilDiv(end, Byte.SIZE);
    }

    static long pointer(TargetAbi abi) {
        return abi.size(BasicType.POINTER);
    }

    static @Nullable QualifiedName name(Base base) {
        return base.type().canonical() instanceof CppType.ClassType(QualifiedName name) ? name : null;
    }
}
