package dev.gatun.benchmarks;

import dev.gatun.runtime.C;
import dev.gatun.runtime.Handle;
import dev.gatun.runtime.Hold;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.OpaqueType;
import dev.gatun.runtime.Ownership;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object that {@code calloc} makes and {@code free} frees, owned as generated code has it. */
final class OwnedText extends Handle<OwnedText> {

    static final OpaqueType<OwnedText> TYPE = new OpaqueType<>("text", OwnedText::new);
    static final Ownership<OwnedText> CONFINED = Ownership.confined(TYPE, OwnedText::new, OwnedText::free);
    static final Ownership<OwnedText> SHARED = Ownership.shared(TYPE, OwnedText::new, OwnedText::free);
    static final Ownership<OwnedText> CLEANED = SHARED.withCleaner();

    private OwnedText(MemorySegment segment) {
        super(segment);
    }

    private OwnedText(MemorySegment segment, Hold hold) {
        super(segment, hold);
    }

    static OwnedText make(Ownership<OwnedText> ownership) {
        return Objects.requireNonNull(ownership.own(calloc()));
    }

    static MemorySegment calloc() {
        interface Link {
            MethodHandle CALL = Library.system().function("calloc", C.POINTER, C.SIZE_T, C.SIZE_T);
        }
        try {
            return (MemorySegment) Link.CALL.invokeExact(1L, 16L);
        } catch (Throwable failure) {
            throw Native.failure(failure, "calloc");
        }
    }

    static void free(MemorySegment address) {
        interface Link {
            MethodHandle CALL = Library.system().function("free", C.VOID, C.POINTER);
        }
        try {
            Link.CALL.invokeExact(address);
        } catch (Throwable failure) {
            throw Native.failure(failure, "free");
        }
    }

    static long length(@Nullable OwnedText text) {
        interface Link {
            MethodHandle CALL = Library.system().function("strlen", C.SIZE_T, C.POINTER);
        }
        try (Hold _ = Hold.of(text)) {
            return (long) Link.CALL.invokeExact(Hold.address(text));
        } catch (Throwable failure) {
            throw Native.failure(failure, "strlen");
        }
    }
}
