package dev.gatun.benchmarks;

import dev.gatun.runtime.C;
import dev.gatun.runtime.ErrorReport;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.NativeException;
import dev.gatun.runtime.Scratch;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Functions of the C library whose failures become exceptions and whose pointers are results, as generated code has them. */
final class ReportedCalls {

    private static final Library LIBRARY = Library.system();

    private ReportedCalls() {}

    /** {@code int abs(int value)}, which leaves {@code errno} alone: what is captured costs all the same. */
    static int abs(int value) {
        interface Link {
            MethodHandle CALL = LIBRARY.withErrno().function("abs", C.INT, C.INT);
        }
        try {
            int result = (int) Link.CALL.invokeExact(value);
            if (result < 0) {
                throw FailedException.REPORT.failure("abs", 0);
            }
            return result;
        } catch (Throwable failure) {
            throw Native.failure(failure, "abs");
        }
    }

    /** {@code int close(int descriptor)} */
    static void close(int descriptor) {
        interface Link {
            MethodHandle CALL = LIBRARY.withErrno().function("close", C.INT, C.INT);
        }
        try {
            int result = (int) Link.CALL.invokeExact(descriptor);
            if (result < 0) {
                throw FailedException.REPORT.failure("close", 0);
            }
        } catch (Throwable failure) {
            throw Native.failure(failure, "close");
        }
    }

    /** {@code double frexp(double value, int *exponent)} */
    static FrexpResult frexp(double value) {
        interface Link {
            MethodHandle CALL = LIBRARY.function("frexp", C.DOUBLE, C.DOUBLE, C.POINTER);
        }
        try (Scratch scratch = Scratch.open()) {
            MemorySegment exponent = scratch.allocate(C.INT);
            double result = (double) Link.CALL.invokeExact(value, exponent);
            return new FrexpResult(result, C.INT.get(exponent, 0));
        } catch (Throwable failure) {
            throw Native.failure(failure, "frexp");
        }
    }

    record FrexpResult(double result, int exponent) {}

    /** What failed calls throw. */
    static final class FailedException extends NativeException {

        private static final long serialVersionUID = 1;

        static final ErrorReport<FailedException> REPORT =
                ErrorReport.of(FailedException::new).errno().strerror();

        private FailedException(String function, long code, @Nullable String codeName, String detail) {
            super(function, code, codeName, detail);
        }
    }
}
