package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(60)
class ErrnoTest {

    private static final int ENOENT = 2;
    private static final int EBADF = 9;

    private static final Library LIBC = Library.system().withErrno();
    private static final MethodHandle CLOSE = LIBC.function("close", C.INT, C.INT);
    private static final MethodHandle FOPEN = LIBC.function("fopen", C.POINTER, C.POINTER, C.POINTER);
    private static final Variadic OPEN = LIBC.variadic("open", C.INT, C.POINTER, C.INT);
    private static final MethodHandle DIV = LIBC.function(
            "div",
            RecordType.struct("div_t", AnonymousRecord::new)
                    .field("quot", C.INT)
                    .field("rem", C.INT)
                    .build(),
            C.INT,
            C.INT);

    private static int close(int descriptor) {
        try {
            return (int) CLOSE.invokeExact(descriptor);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    @Test
    void badDescriptorLeavesItsCode() {
        assertThat(close(-1)).isEqualTo(-1);
        assertThat(Errno.last()).isEqualTo(EBADF);
        assertThat(Errno.message(EBADF)).isEqualTo("Bad file descriptor");
    }

    @Test
    void missingFileLeavesItsCode() throws Throwable {
        try (Scratch scratch = Scratch.open()) {
            MemorySegment path = scratch.allocateFrom("/no/such/file");
            assertThat((MemorySegment) FOPEN.invokeExact(path, scratch.allocateFrom("r")))
                    .isEqualTo(MemorySegment.NULL);
            assertThat(Errno.last()).isEqualTo(ENOENT);
        }
    }

    @Test
    void variadicFunctionsLeaveTheirCode() throws Throwable {
        close(-1);
        try (Scratch scratch = Scratch.open()) {
            MemorySegment path = scratch.allocateFrom("/no/such/file");
            assertThat(OPEN.invoke(new Object[] {path, 0})).isEqualTo(-1);
        }
        assertThat(Errno.last()).isEqualTo(ENOENT);
    }

    @Test
    void recordsAsResultsKeepTheirAllocator() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) DIV.invokeExact((java.lang.foreign.SegmentAllocator) arena, 17, 5);
            assertThat(new IntRef(result).get()).isEqualTo(3);
        }
    }

    @Test
    void callsThatDontCaptureLeaveItAlone() throws Throwable {
        MethodHandle plain = Library.system().function("close", C.INT, C.INT);
        try (Scratch scratch = Scratch.open()) {
            OPEN.invoke(new Object[] {scratch.allocateFrom("/no/such/file"), 0});
        }
        assertThat((int) plain.invokeExact(-1)).isEqualTo(-1);
        assertThat(Errno.message(EBADF)).isNotEmpty();
        assertThat(Errno.last()).isEqualTo(ENOENT);
    }

    @Test
    void eachThreadHasItsOwn() throws InterruptedException {
        close(-1);
        AtomicInteger other = new AtomicInteger(-1);
        for (Thread.Builder threads : new Thread.Builder[] {Thread.ofPlatform(), Thread.ofVirtual()}) {
            Thread thread = threads.start(() -> {
                int before = Errno.last();
                close(-1);
                other.set(before == 0 ? Errno.last() : -1);
            });
            thread.join();
            assertThat(other.get()).isEqualTo(EBADF);
        }
        assertThat(Errno.last()).isEqualTo(EBADF);
    }

    @Test
    void missingSymbolIsNamed() {
        MethodHandle missing = LIBC.function("gatun_no_such_function", C.INT);
        assertThatThrownBy(() -> {
                    int _ = (int) missing.invokeExact();
                })
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageContaining("gatun_no_such_function");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesAreTheSystems() {
        assertThat(Errno.name(ENOENT)).isEqualTo("ENOENT");
        assertThat(Errno.name(11)).isEqualTo("EAGAIN");
        assertThat(Errno.name(34)).isEqualTo("ERANGE");
        assertThat(Errno.name(36)).isEqualTo("ENAMETOOLONG");
        assertThat(Errno.name(42)).isEqualTo("ENOMSG");
        assertThat(Errno.name(59)).isEqualTo("EBFONT");
        assertThat(Errno.name(110)).isEqualTo("ETIMEDOUT");
        assertThat(Errno.name(133)).isEqualTo("EHWPOISON");
        assertThat(Errno.name(0)).isNull();
        assertThat(Errno.name(134)).isNull();
        assertThat(Errno.name(-1)).isNull();
    }

    @Test
    void namesDifferBySystem() {
        assertThat(ErrnoNames.of(HostSystem.MACOS).name(11)).isEqualTo("EDEADLK");
        assertThat(ErrnoNames.of(HostSystem.MACOS).name(35)).isEqualTo("EAGAIN");
        assertThat(ErrnoNames.of(HostSystem.MACOS).name(66)).isEqualTo("ENOTEMPTY");
        assertThat(ErrnoNames.of(HostSystem.WINDOWS).name(42)).isEqualTo("EILSEQ");
    }
}
