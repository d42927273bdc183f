package dev.gatun.generator.layout.cpp;

import dev.gatun.generator.model.cpp.CppDeclaration.Base;
import dev.gatun.generator.model.cpp.CppDeclaration.CppClass;
import dev.gatun.generator.model.cpp.CppDeclaration.Field;
import dev.gatun.generator.model.cpp.CppDeclaration.Function;
import dev.gatun.generator.model.cpp.CppType;
import dev.gatun.generator.model.cpp.QualifiedName;
import dev.gatun.generator.syntax.Attribute;
import dev.gatun.generator.syntax.cpp.CppAccess;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the layout of a class depends on besides its members' sizes. */
final class ClassShapes {

    /** Deeper hierarchies are hostile, and cyclic ones wrong. */
    static final int MAX_DEPTH = 200;

    private final java.util.function.Function<QualifiedName, @Nullable CppClass> classes;

    ClassShapes(java.util.function.Function<QualifiedName, @Nullable CppClass> classes) {
        this.classes = classes;
    }

    @Nullable CppClass of(Base base) {
        QualifiedName name = ClassLayouts.name(base);
        return name == null ? null : classes.apply(name);
    }

    /** Whether no attribute, of it or its fields, changes the layout. */
    boolean isPlain(CppClass type) {
        return isPlain(type.attributes())
                && type.members(Field.class).allMatch(field -> isPlain(field.attributes()))
                && type.bases().stream().allMatch(base -> of(base) != null);
    }

    private static boolean isPlain(List<Attribute> attributes) {
        return attributes.stream().map(Attribute::name).noneMatch(ClassShapes::changesLayout);
    }

    private static boolean changesLayout(String attribute) {
        return switch (attribute.replace("__", "")) {
            case "packed", "aligned", "alignas", "no_unique_address", "ms_struct", "mode" -> true;
            default -> false;
        };
    }

    /** Whether it has a virtual table pointer: virtual functions or bases, its own or inherited (Itanium C++ ABI 1.1). */
    boolean isDynamic(CppClass type) {
        return isDynamic(type, 0);
    }

    private boolean isDynamic(CppClass type, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        return type.members(Function.class).anyMatch(each -> each.virtuality() != Function.Virtuality.NONE)
                || type.bases().stream().anyMatch(base -> base.isVirtual() || inherits(base, depth));
    }

    private boolean inherits(Base base, int depth) {
        CppClass type = of(base);
        return type != null && isDynamic(type, depth + 1);
    }

    /** Whether it has no data but a virtual table pointer of its own or its primary base ("nearly empty"). */
    boolean isNearlyEmpty(QualifiedName name) {
        CppClass type = classes.apply(name);
        return type != null && isDynamic(type) && hasNoData(type, 0);
    }

    private boolean hasNoData(CppClass type, int depth) {
        boolean none = depth <= MAX_DEPTH && type.members(Field.class).noneMatch(ClassShapes::takesRoom);
        long dynamic = type.bases().stream()
                .filter(base -> !base.isVirtual() && inherits(base, depth))
                .count();
        return none
                && dynamic <= 1
                && type.bases().stream().filter(base -> !base.isVirtual()).allMatch(base -> {
                    CppClass inner = of(base);
                    return inner != null && hasNoData(inner, depth + 1);
                });
    }

    private static boolean takesRoom(Field field) {
        return field.width().isEmpty() || field.width().getAsInt() > 0;
    }

    /** Virtual bases, direct and indirect, in the order of their allocation: depth first, left to right. */
    Set<QualifiedName> virtualBases(CppClass type) {
        Set<QualifiedName> found = new LinkedHashSet<>();
        collectVirtual(type, found, 0);
        return found;
    }

    private void collectVirtual(CppClass type, Set<QualifiedName> found, int depth) {
        for (Base base : type.bases()) {
            QualifiedName name = ClassLayouts.name(base);
            CppClass inner = of(base);
            if (name != null && base.isVirtual()) {
                found.add(name);
            }
            if (inner != null && depth < MAX_DEPTH) {
                collectVirtual(inner, found, depth + 1);
            }
        }
    }

    /**
     * Whether it is a POD for the purpose of layout (Itanium C++ ABI 1.1: by C++03), whose tail padding nobody uses.
     */
    boolean isPod(CppClass type) {
        return isPod(type, 0);
    }

    private boolean isPod(CppClass type, int depth) {
        return depth <= MAX_DEPTH
                && type.bases().isEmpty()
                && !isDynamic(type)
                && type.members(Field.class).allMatch(field -> isPodField(field, depth))
                && type.members(Function.class).allMatch(ClassShapes::keepsPod);
    }

    private boolean isPodField(Field field, int depth) {
        if (field.access() != CppAccess.PUBLIC || field.hasInitializer()) {
            return false;
        }
        CppType type = field.type().canonical();
        while (type instanceof CppType.Array array) {
            type = array.element().canonical();
        }
        if (type instanceof CppType.ClassType(QualifiedName name)) {
            CppClass inner = classes.apply(name);
            return inner != null && isPod(inner, depth + 1);
        }
        return !(type instanceof CppType.Reference);
    }

    private static boolean keepsPod(Function function) {
        boolean trivial = function.definition() == Function.Definition.DEFAULTED
                || function.definition() == Function.Definition.DELETED;
        return switch (function.kind()) {
            case CONSTRUCTOR, DESTRUCTOR -> trivial;
            case METHOD -> trivial || !function.name().identifier().equals("operator=");
            case FREE, STATIC, CONVERSION -> true;
        };
    }
}
