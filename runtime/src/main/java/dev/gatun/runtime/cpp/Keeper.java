package dev.gatun.runtime.cpp;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** What keeps the objects that a value of C++ leads to. */
sealed interface Keeper {

    Keeper NONE = new None();

    /** The object at an address; null for null. */
    <T extends CppObject> @Nullable T pointer(CppType<T> type, MemorySegment address);

    /** Nothing that is known. */
    record None() implements Keeper {

        @Override
        public <T extends CppObject> @Nullable T pointer(CppType<T> type, MemorySegment address) {
            return type.pointer(address);
        }
    }

    record OfObject(CppObject object) implements Keeper {

        @Override
        public <T extends CppObject> @Nullable T pointer(CppType<T> type, MemorySegment address) {
            return type.pointer(address, object);
        }
    }

    record OfThrown(CppThrown thrown) implements Keeper {

        @Override
        public <T extends CppObject> @Nullable T pointer(CppType<T> type, MemorySegment address) {
            return type.pointer(address, thrown);
        }
    }
}
