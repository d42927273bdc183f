package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls where {@code long} has 4 bytes and {@code wchar_t} 2, on whatever platform the test runs: C's side has types of these sizes. */
class NarrowCallTest {

    private static final CLong LONG = new CLong("long", true, false);
    private static final CLong UNSIGNED_LONG = new CLong("unsigned long", false, false);
    private static final CWchar WCHAR = new CWchar("wchar_t", false, false);

    private static final String SOURCE = """
            int half(int n) { return n / 2; }
            unsigned int uhalf(unsigned int n) { return n / 2; }
            int negated(int n) { return -n; }
            unsigned int complement(unsigned int n) { return ~n; }
            unsigned short next(unsigned short c) { return c + 1; }
            struct pair { long long a, b; };
            struct pair both(int a, unsigned int b) { struct pair p = {a, b}; return p; }
            long long visit(int (*f)(int, unsigned int, unsigned short), int a, unsigned int b, unsigned short c) { return f(a, b, c); }
            unsigned short uvisit(unsigned short (*f)(unsigned int), unsigned int a) { return f(a); }
            """;

    private record View(MemorySegment segment) implements Pointer<View> {}

    private static final RecordType<View> PAIR = RecordType.struct("struct pair", View::new)
            .field("a", C.LONG_LONG)
            .field("b", C.LONG_LONG)
            .build();

    private static Library library = Library.system();

    interface Visit {
        CallbackType<Visit> TYPE =
                CallbackType.of(MethodHandles.lookup(), NarrowCallTest::noDowncall, LONG, LONG, UNSIGNED_LONG, WCHAR);

        long call(long a, long b, int c);

        @SuppressWarnings("unused") // found by CallbackType
        private static long upcall(Visit function, long a, long b, int c) {
            return function.call(a, b, c);
        }
    }

    interface WideVisit {
        CallbackType<WideVisit> TYPE =
                CallbackType.of(MethodHandles.lookup(), NarrowCallTest::noDowncall, WCHAR, UNSIGNED_LONG);

        int call(long a);

        @SuppressWarnings("unused") // found by CallbackType
        private static int upcall(WideVisit function, long a) {
            return function.call(a);
        }
    }

    private static <F> F noDowncall(Pointer<F> pointer) {
        throw new UnsupportedOperationException(pointer.toString());
    }

    @BeforeAll
    static void build(@TempDir Path folder) {
        library = Library.of(NativeCompiler.library(folder, "narrow", SOURCE).toString());
    }

    @ParameterizedTest
    @CsvSource({"-7, -3", "2147483647, 1073741823", "-2147483648, -1073741824"})
    void longKeepsItsSign(long argument, long result) throws Throwable {
        assertThat((long) library.function("half", LONG, LONG).invokeExact(argument))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"4294967295, 2147483647", "-1, 2147483647", "3000000000, 1500000000"})
    void unsignedLongIsNeverNegative(long argument, long result) throws Throwable {
        assertThat((long)
                        library.function("uhalf", UNSIGNED_LONG, UNSIGNED_LONG).invokeExact(argument))
                .isEqualTo(result);
        assertThat((long) library.function("complement", UNSIGNED_LONG, UNSIGNED_LONG)
                        .invokeExact(0L))
                .isEqualTo(0xFFFF_FFFFL);
    }

    @Test
    void wcharIsUnsigned() throws Throwable {
        assertThat((int) library.function("next", WCHAR, WCHAR).invokeExact(0xFFFE))
                .isEqualTo(0xFFFF);
    }

    @Test
    void argumentOutOfRangeNamesTypeAndValue() {
        MethodHandle half = library.function("half", LONG, LONG);
        assertThatThrownBy(() -> {
                    var _ = (long) half.invokeExact(1L << 31);
                })
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("2147483648 is out of the range of 'long', which has 4 bytes here");
        MethodHandle next = library.function("next", WCHAR, WCHAR);
        for (int character : List.of(0x1F600, -1)) {
            assertThatThrownBy(() -> {
                        var _ = (int) next.invokeExact(character);
                    })
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage(character + " is out of the range of 'wchar_t', which has 2 bytes here");
        }
    }

    @Test
    void functionPointersAndRecordsByValueAreAdaptedToo() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle both = library.function("both", PAIR, LONG, UNSIGNED_LONG);
            MemorySegment result = (MemorySegment) both.invokeExact((SegmentAllocator) arena, -5L, 0xFFFF_FFFFL);
            assertThat(C.LONG_LONG.get(result, 0)).isEqualTo(-5);
            assertThat(C.LONG_LONG.get(result, 8)).isEqualTo(0xFFFF_FFFFL);
        }
        MethodHandle call = Downcalls.link("negated", LONG, new NativeType[] {LONG});
        assertThat((long) call.invokeExact(library.find("negated"), 5L)).isEqualTo(-5);
    }

    @Test
    void callbackGetsAndGivesValuesOfItsTypes() throws Throwable {
        List<Object> seen = new ArrayList<>();
        Visit callback = (a, b, c) -> {
            seen.addAll(List.of(a, b, c));
            return -b / 2;
        };
        MethodHandle visit = library.function("visit", C.LONG_LONG, C.POINTER, LONG, UNSIGNED_LONG, WCHAR);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stub = Visit.TYPE.allocate(arena, callback).segment();
            assertThat((long) visit.invokeExact(stub, -1L, 0xFFFF_FFFFL, 0xFFFF))
                    .isEqualTo(-0x7FFF_FFFFL);
        }
        assertThat(seen).containsExactly(-1L, 0xFFFF_FFFFL, 0xFFFF);
    }

    @Test
    void callbackResultOutOfRangeIsThrownByTheCall() throws Throwable {
        MethodHandle visit = library.function("visit", C.LONG_LONG, C.POINTER, LONG, UNSIGNED_LONG, WCHAR);
        MethodHandle wide = library.function("uvisit", WCHAR, C.POINTER, UNSIGNED_LONG);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment stub = Visit.TYPE.allocate(arena, (_, b, _) -> b + 1).segment();
            assertThatThrownBy(() -> {
                        var _ = (long) visit.invokeExact(stub, 1L, 0xFFFF_FFFFL, 1);
                    })
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("4294967296 is out of the range of 'long', which has 4 bytes here");
            MemorySegment wideStub =
                    WideVisit.TYPE.allocate(arena, a -> (int) a).segment();
            assertThat((int) wide.invokeExact(wideStub, 0xFFFFL)).isEqualTo(0xFFFF);
            assertThatThrownBy(() -> {
                        var _ = (int) wide.invokeExact(wideStub, 0x1_0000L);
                    })
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("65536 is out of the range of 'wchar_t', which has 2 bytes here");
        }
    }

    @Test
    void handlesStayAsTheyAreWhereNothingIsNarrower() {
        MethodHandle same = MethodHandles.zero(long.class);
        MethodHandle call = MethodHandles.dropArguments(same, 0, long.class, int.class);
        CLong wide = new CLong("long", true, true);
        CWchar wideChar = new CWchar("wchar_t", true, true);
        NativeType[] parameters = {wide, wideChar};
        assertThat(Narrowing.ofDowncall(call, wide, parameters)).isSameAs(call);
        assertThat(Narrowing.ofUpcallArguments(Narrowing.ofUpcallResult(call, wide), parameters))
                .isSameAs(call);
        assertThat(call.type()).isEqualTo(MethodType.methodType(long.class, long.class, int.class));
    }
}
