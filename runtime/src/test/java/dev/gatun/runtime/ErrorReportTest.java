package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ErrorReportTest {

    private static final Queue<Integer> QUEUE = new ArrayDeque<>();

    private static final class DemoException extends NativeException {
        private static final long serialVersionUID = 1;

        DemoException(String function, long code, @Nullable String codeName, String detail) {
            super(function, code, codeName, detail);
        }
    }

    private static final ErrorReport<DemoException> PLAIN = ErrorReport.of(DemoException::new);
    private static final ErrorReport<DemoException> NAMED = PLAIN.codes("OK 0 ERROR INTERNAL BUSY 5", "ROW 100 BAD -1");

    private static MethodHandle method(String name, Class<?> result, Class<?>... parameters) {
        try {
            return MethodHandles.lookup()
                    .findStatic(ErrorReportTest.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unused") // by reflection
    private static MemorySegment messageOfCode(int code) {
        return Arena.global().allocateFrom("code " + code + "\n");
    }

    @SuppressWarnings("unused") // by reflection
    private static MemorySegment lastMessage() {
        return Arena.global().allocateFrom("last");
    }

    @SuppressWarnings("unused") // by reflection
    private static MemorySegment messageOfObject(MemorySegment object) {
        return object.address() == 8 ? Arena.global().allocateFrom("eight") : MemorySegment.NULL;
    }

    @SuppressWarnings("unused") // by reflection
    private static MemorySegment throwingMessage() {
        throw new UnsatisfiedLinkError("no symbol 'message'");
    }

    @SuppressWarnings("unused") // by reflection
    private static int nextCode() {
        Integer next = QUEUE.poll();
        return next == null ? 0 : next;
    }

    @SuppressWarnings("unused") // by reflection
    private static int sameCode() {
        return 7;
    }

    @SuppressWarnings("unused") // by reflection
    private static int throwingCode() {
        throw new IllegalStateException("no code");
    }

    private static final MethodHandle OF_CODE = method("messageOfCode", MemorySegment.class, int.class);

    @Test
    void codeAndNameAreKept() {
        DemoException e = NAMED.failure("demo_open", 5);
        assertThat(e.function()).isEqualTo("demo_open");
        assertThat(e.code()).isEqualTo(5);
        assertThat(e.codeName()).isEqualTo("BUSY");
        assertThat(e).hasMessage("demo_open: BUSY (5)");
    }

    @Test
    void unknownCodeIsNotLost() {
        DemoException e = NAMED.failure("demo_open", 4711);
        assertThat(e.code()).isEqualTo(4711);
        assertThat(e.codeName()).isNull();
        assertThat(e).hasMessage("demo_open: error 4711");
        assertThat(NAMED.message(OF_CODE).failure("demo_open", 4711)).hasMessage("demo_open: code 4711 (4711)");
    }

    @Test
    void namesCountOn() {
        assertThat(NAMED.failure("f", 2).codeName()).isEqualTo("INTERNAL");
        assertThat(NAMED.failure("f", 100).codeName()).isEqualTo("ROW");
        assertThat(NAMED.failure("f", -1).codeName()).isEqualTo("BAD");
        assertThat(PLAIN.codes("A 1 B 1").failure("f", 1).codeName()).isEqualTo("A");
    }

    @Test
    void wideCodesKeepAllBits() {
        DemoException e = PLAIN.failure("f", Long.MIN_VALUE);
        assertThat(e.code()).isEqualTo(Long.MIN_VALUE);
        assertThat(e).hasMessage("f: error -9223372036854775808");
        assertThat(PLAIN.unsigned().failure("f", -1)).hasMessage("f: error 18446744073709551615");
    }

    @Test
    void messageComesFromTheLibrary() {
        assertThat(NAMED.message(OF_CODE).failure("f", 1)).hasMessage("f: code 1 (ERROR, 1)");
        MethodHandle last = method("lastMessage", MemorySegment.class);
        assertThat(NAMED.message(last).failure("f", 1)).hasMessage("f: last (ERROR, 1)");
        MethodHandle ofObject = method("messageOfObject", MemorySegment.class, MemorySegment.class);
        ErrorReport<DemoException> report = NAMED.message(ofObject);
        assertThat(report.failure("f", 1, MemorySegment.ofAddress(8))).hasMessage("f: eight (ERROR, 1)");
        assertThat(report.failure("f", 1, MemorySegment.ofAddress(16))).hasMessage("f: ERROR (1)");
        assertThat(report.failure("f", 1)).hasMessage("f: ERROR (1)");
    }

    @Test
    void failureOfTheMessageFunctionHidesNothing() {
        DemoException e =
                NAMED.message(method("throwingMessage", MemorySegment.class)).failure("f", 1);
        assertThat(e).hasMessage("f: ERROR (1)");
        assertThat(e.getSuppressed()).hasSize(1);
        assertThat(e.getSuppressed()[0]).isInstanceOf(UnsatisfiedLinkError.class);
    }

    @Test
    void resultWithoutCodeHasNone() {
        DemoException e = NAMED.withoutCode().failure("make", 0);
        assertThat(e).hasMessage("make: failed");
        assertThat(e.code()).isZero();
        assertThat(e.codeName()).isNull();
        MethodHandle last = method("lastMessage", MemorySegment.class);
        assertThat(PLAIN.withoutCode().message(last).failure("make", 0)).hasMessage("make: last");
    }

    @Test
    void errnoIsTheCode() throws Throwable {
        MethodHandle close = Library.system().withErrno().function("close", C.INT, C.INT);
        int result = (int) close.invokeExact(-1);
        DemoException e = PLAIN.errno().strerror().failure("close", result);
        assertThat(e).hasMessage("close: Bad file descriptor (EBADF, 9)");
        assertThat(e.code()).isEqualTo(9);
        assertThat(e.codeName()).isEqualTo("EBADF");
    }

    @Test
    void furtherCodesAreSuppressedExceptions() {
        QUEUE.addAll(List.of(5, 1, 1));
        DemoException e =
                NAMED.code(method("nextCode", int.class)).message(OF_CODE).failure("f", 0);
        assertThat(e).hasMessage("f: code 5 (BUSY, 5)");
        assertThat(e.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("f: code 1 (ERROR, 1)", "f: code 1 (ERROR, 1)");
    }

    @Test
    void emptyQueueIsAFailureAllTheSame() {
        QUEUE.clear();
        assertThat(NAMED.code(method("nextCode", int.class)).failure("f", 0)).hasMessage("f: failed");
    }

    @Test
    void codeFunctionThatTakesNothingOffGivesOneCode() {
        DemoException e = PLAIN.code(method("sameCode", int.class)).failure("f", 0);
        assertThat(e).hasMessage("f: error 7");
        assertThat(e.getSuppressed()).isEmpty();
    }

    @Test
    void failureOfTheCodeFunctionHidesNothing() {
        DemoException e = PLAIN.code(method("throwingCode", int.class)).failure("f", 0);
        assertThat(e).hasMessage("f: failed");
        assertThat(e.getSuppressed()).extracting(Throwable::getMessage).containsExactly("no code");
    }
}
