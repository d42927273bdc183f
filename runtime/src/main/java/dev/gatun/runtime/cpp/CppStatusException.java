package dev.gatun.runtime.cpp;

import dev.gatun.runtime.Hold;
import java.io.Serial;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Cleaner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is thrown for a result that says that a call failed. Generated classes extend it.
 *
 * <p>It keeps the object of C++ that said so until it is garbage; that doesn't survive serialization. One that Java code makes has the object that
 * it is given, or a message only.
 */
public abstract class CppStatusException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private transient @Nullable CppObject status;

    private transient @Nullable MemorySegment address;

    /** Only where a class has to be deleted is there anything to clean up. */
    private static final class Keepers {
        static final Cleaner CLEANER = Cleaner.create();
    }

    /** With what C++ says of it. */
    protected CppStatusException(String message) {
        super(message);
    }

    /**
     * With an object that is the exception's from now on.
     *
     * @throws IllegalStateException if it isn't Java's to give
     */
    @SuppressWarnings("this-escape") // to be garbage later
    protected CppStatusException(@Nullable String message, CppObject status) {
        super(message);
        take(status);
    }

    /** Takes the object. */
    final void take(CppObject given) {
        CppType<?> type = given.type;
        if (type.isAutomatic()) {
            try (Hold _ = given.taken()) {
                status = given;
                address = given.address;
            }
            return;
        }
        try (Transfer transfer = Transfer.give(type, given, getClass().getSimpleName())) {
            MemorySegment object = Transfer.address(transfer);
            address = object;
            Keepers.CLEANER.register(this, () -> type.delete(object));
        }
    }

    /** The address of the object; null if there is none. */
    final @Nullable MemorySegment object() {
        return address;
    }

    /** The object that says what failed, of a class: the exception's, not to be closed. Null if there is none. */
    protected final <S extends CppObject> @Nullable S status(CppType<S> type) {
        MemorySegment object = address;
        if (object == null) {
            return null;
        }
        return type.javaClass().isInstance(status)
                ? type.javaClass().cast(status)
                : type.kept(object, Hold.within(type.name(), object, this, List.of()));
    }
}
