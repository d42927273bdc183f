package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The base classes of a class of C++, and the ways of an object's address from one class to another ([class.derived], [expr.dynamic.cast]). */
final class Bases {

    /**
     * A base class.
     *
     * @param index among all
     * @param further whether its part may be at another address
     * @param downcast whether its objects tell their class at run time
     * @param deletes whether its destructor is virtual
     */
    private record Base(CppType<?> type, int index, boolean further, boolean downcast, boolean deletes) {}

    private final CppType<?> type;
    private final List<Base> all = new ArrayList<>();

    Bases(CppType<?> type) {
        this.type = type;
    }

    void add(CppType<?> base, boolean further, boolean downcast) {
        all.add(new Base(base, all.size(), further, downcast, true));
    }

    /** The last one's destructor is not virtual. */
    void lastIsNotDeletedAs() {
        Base last = all.removeLast();
        all.add(new Base(last.type, last.index, last.further, last.downcast, false));
    }

    CppType<?> get(int index) {
        return all.get(index).type;
    }

    /** Index of the one on the way to another class, itself included; -1 if there is none. */
    int towards(CppType<?> other) {
        for (Base base : all) {
            if (base.type == other || base.type.bases().towards(other) >= 0) {
                return base.index;
            }
        }
        return -1;
    }

    /** Whether C++ can delete objects of the class by a pointer to another, which is the class itself or a base. */
    boolean isDeletedAs(CppType<?> other) {
        return type == other
                || all.stream()
                        .anyMatch(base -> base.type == other
                                ? base.deletes
                                : base.type.bases().isDeletedAs(other));
    }

    /**
     * The address as the class's of an object of another one: {@link MemorySegment#NULL} if it is none.
     *
     * @throws ClassCastException if C++ can't tell
     */
    MemorySegment find(CppObject object) {
        MemorySegment found = downcast(object.address, object.type);
        if (found == null) {
            found = across(object.address, object.type);
        }
        if (found == null) {
            throw new ClassCastException("C++ can't tell whether a " + object.type.name() + " is a " + type.name()
                    + ": it doesn't derive from it by a class with virtual functions");
        }
        return found;
    }

    /** The address as the class's, of an object of a base class; null if that is no base, {@link MemorySegment#NULL} if the object is none. */
    private @Nullable MemorySegment downcast(MemorySegment address, CppType<?> from) {
        for (Base base : all) {
            if (!base.downcast) {
                continue;
            }
            MemorySegment part = base.type == from ? address : base.type.bases().downcast(address, from);
            if (part != null) {
                return part.address() == 0 ? part : type.call("_dynamic_cast_" + base.index, part);
            }
        }
        return null;
    }

    /** As {@link #downcast}, by a base that the class and the object's have in common; an object has its bases without asking. */
    private @Nullable MemorySegment across(MemorySegment address, CppType<?> from) {
        for (Base base : from.bases().all) {
            MemorySegment part = base.further ? from.bases().upcast(base.index, address) : address;
            if (base.type == type) {
                return part;
            }
            MemorySegment found = downcast(part, base.type);
            found = found == null ? across(part, base.type) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The address of an object's part that is a base. */
    MemorySegment upcast(int index, MemorySegment address) {
        return type.call("_static_cast_" + index, address);
    }
}
