package dev.gatun.runtime.cpp;

import dev.gatun.runtime.ObjectUpcalls;
import dev.gatun.runtime.foreign.Segments;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/** Makes Java exceptions of those of C++, and leaves them to the downcall that C++ is about to return to. */
final class Exceptions {

    private static final ValueLayout.OfInt NUMBER = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG_NUMBER = ValueLayout.JAVA_LONG;
    private static final MemoryLayout POINTER = ValueLayout.ADDRESS;

    /** {@code gatun_thrown}, from the fields of 32 bits on: user_class, code, reserved, exception; then addresses. */
    private static final long USER_CLASS = NUMBER.byteSize();

    private static final long CODE = 2 * NUMBER.byteSize();
    private static final long EXCEPTION = 4 * NUMBER.byteSize();
    private static final long ADDRESSES = EXCEPTION + LONG_NUMBER.byteSize();
    private static final int TYPE = 0;
    private static final int WHAT = 1;
    private static final int OBJECT = 2;
    private static final int KEEPER = 3;
    private static final int OUTER = 4;
    private static final long SIZE = ADDRESSES + 5 * POINTER.byteSize();

    private static final int MOST_CHARACTERS = 1 << 16;

    private Exceptions() {}

    /** Only where a class of C++ has a Java exception is there anything to clean up. */
    private static final class Keepers {
        static final Cleaner CLEANER = Cleaner.create();
    }

    /** Leaves what C++ has thrown to the downcall below; what fails here is thrown there instead. */
    static void raise(@Nullable CppLibrary library, MemorySegment thrown) {
        ObjectUpcalls.raise(chain(library, thrown));
    }

    /** The innermost exception comes first. */
    private static Throwable chain(@Nullable CppLibrary library, MemorySegment innermost) {
        Throwable made = null;
        MemorySegment at = innermost;
        do {
            MemorySegment thrown = Segments.sized(at, SIZE, "gatun_thrown");
            made = one(library, thrown, made);
            at = address(thrown, OUTER);
        } while (at.address() != 0);
        return made;
    }

    private static Throwable one(@Nullable CppLibrary library, MemorySegment thrown, @Nullable Throwable cause) {
        Throwable java = ObjectUpcalls.exception(thrown.get(LONG_NUMBER, EXCEPTION));
        if (java != null) {
            return java;
        }
        MemorySegment keeper = address(thrown, KEEPER);
        String type = text(address(thrown, TYPE));
        String what = text(address(thrown, WHAT));
        Thrown told = new Thrown(
                type == null ? "" : type,
                what == null ? "C++ has thrown: " + type : what,
                thrown.get(NUMBER, CODE),
                cause,
                keeper.address() == 0 ? null : address(thrown, OBJECT));
        Thrown.Factory factory =
                library == null || keeper.address() == 0 ? null : library.exception(thrown.get(NUMBER, USER_CLASS));
        Throwable made =
                factory == null ? ExceptionKind.of(thrown.get(NUMBER, 0)).exception(told) : factory.exception(told);
        if (keeper.address() != 0 && library != null) {
            Keepers.CLEANER.register(told, () -> library.drop(keeper));
        }
        return made;
    }

    private static MemorySegment address(MemorySegment thrown, int index) {
        return thrown.get(ValueLayout.ADDRESS, ADDRESSES + index * POINTER.byteSize());
    }

    /** C++ may say anything, in any charset and at any length. */
    private static @Nullable String text(MemorySegment address) {
        if (address.address() == 0) {
            return null;
        }
        String text = Segments.open(address).getString(0);
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }
}
