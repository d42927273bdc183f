package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.RandomShapes.Shape;
import dev.gatun.runtime.RandomShapes.View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dgatun.byvalue=N} and {@code -Dgatun.seed=N} choose how many records and which. */
class ByValueTest {

    interface Echo {
        View call(View value);

        @SuppressWarnings("unused") // found by CallbackType
        private static MemorySegment upcall(Echo function, MemorySegment value) {
            return function.call(new View(value)).segment();
        }
    }

    private static final int MAX_IN_REGISTERS = 16;

    @Test
    void recordsOfAnyShapeArePassedAsTheCompilerDoes(@TempDir Path folder) throws Throwable {
        RandomShapes random = new RandomShapes(Long.getLong("gatun.seed", 7));
        int count = Integer.getInteger("gatun.byvalue", 250);
        StringBuilder source = new StringBuilder("#include <string.h>\n");
        for (int i = 0; i < count; i++) {
            random.next();
            append(source, random.shapes().getLast());
        }
        Library library = Library.of(
                NativeCompiler.library(folder, "shapes", source.toString()).toString());
        List<String> failures = new ArrayList<>();
        int passed = 0;
        for (Shape shape : random.shapes()) {
            if (isRefused(shape)) {
                continue;
            }
            passed++;
            try (Arena arena = Arena.ofConfined()) {
                check(library, shape, arena, failures);
            }
        }
        if (Boolean.getBoolean("gatun.proofs")) {
            System.out.printf(
                    "proof: %d records by value, %d of them passed by the linker, %d differences%n",
                    count, passed, failures.size());
        }
        assertThat(failures).isEmpty();
        assertThat(passed).isGreaterThan(count / 2);
    }

    /** Small records with unaligned fields go by memory in C, which the linker can't do; others must not be refused. */
    private static boolean isRefused(Shape shape) {
        try {
            shape.type().layout();
            return false;
        } catch (UnsupportedOperationException e) {
            if (shape.type().alignment() <= Long.BYTES) {
                assertThat(e)
                        .hasMessageMatching(
                                ".*has (unaligned fields|packed floating-point fields|eight bytes of padding): can't be passed by value");
                assertThat(shape.type().size()).isLessThanOrEqualTo(MAX_IN_REGISTERS);
            }
            return true;
        }
    }

    private static void append(StringBuilder source, Shape shape) {
        String tag = shape.tag();
        source.append(shape.text());
        source.append("static ").append(tag).append(" v_").append(tag).append(";\n");
        source.append("static int same_%s(%s a) {\n  return 1".formatted(tag, tag));
        for (String leaf : shape.leaves()) {
            source.append(" && a.%s == v_%s.%s".formatted(leaf, tag, leaf));
        }
        source.append(";\n}\n");
        source.append("void *fill_%s(void) { memset(&v_%s, 0x5a, sizeof v_%s); return &v_%s; }\n"
                .formatted(tag, tag, tag, tag));
        source.append("int take_%s(char before, %s a, double d, %s b, long after) {\n".formatted(tag, tag, tag));
        source.append(
                "  return before == 1 && same_%s(a) && d == 2.5 && same_%s(b) && after == 3;\n}\n".formatted(tag, tag));
        source.append("%s give_%s(int unused) { return v_%s; }\n".formatted(tag, tag, tag));
        source.append("int back_%s(%s (*f)(%s)) { return same_%s(f(v_%s)); }\n".formatted(tag, tag, tag, tag, tag));
    }

    private static void check(Library library, Shape shape, Arena arena, List<String> failures) throws Throwable {
        RecordType<View> type = shape.type();
        MethodHandle fill = library.function("fill_" + shape.tag(), C.POINTER);
        View value = type.at((MemorySegment) fill.invokeExact());
        MethodHandle take = library.function("take_" + shape.tag(), C.INT, C.CHAR, type, C.DOUBLE, type, C.LONG);
        if ((int) take.invokeExact((byte) 1, value.segment(), 2.5, value.segment(), 3L) != 1) {
            failures.add("argument: " + shape.text() + type.layout());
        }
        MethodHandle give = library.function("give_" + shape.tag(), type, C.INT);
        MemorySegment given = (MemorySegment) give.invokeExact((SegmentAllocator) arena, 0);
        if ((int) take.invokeExact((byte) 1, given, 2.5, given, 3L) != 1) {
            failures.add("result: " + shape.text());
        }
        CallbackType<Echo> echo = CallbackType.of(
                MethodHandles.privateLookupIn(Echo.class, MethodHandles.lookup()), ByValueTest::noDowncall, type, type);
        MethodHandle back = library.function("back_" + shape.tag(), C.INT, C.POINTER);
        if ((int) back.invokeExact(echo.allocate(arena, v -> copy(arena, v)).segment()) != 1) {
            failures.add("callback: " + shape.text());
        }
    }

    private static View copy(Arena arena, View value) {
        MemorySegment copy = arena.allocate(value.segment().byteSize(), Long.BYTES);
        return new View(copy.copyFrom(value.segment()));
    }

    private static Echo noDowncall(Pointer<Echo> pointer) {
        throw new AssertionError(pointer);
    }

    @Test
    void recordThatLinkerCannotPassFailsWhenCalled() {
        RecordType<View> packed = RecordType.struct("struct packed", View::new)
                .field("c", C.CHAR)
                .field("i", C.INT)
                .packed()
                .build();
        MethodHandle handle = Library.system().function("abs", C.INT, packed);
        assertThatThrownBy(() -> {
                    var _ = (int) handle.invokeExact(MemorySegment.NULL);
                })
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("abs can't be called: struct packed has unaligned fields: can't be passed by value");
    }

    @Test
    void recordsThatCannotGoByValueSayWhy() {
        assertThatThrownBy(() ->
                        RecordType.struct("struct none", View::new).build().layout())
                .hasMessage("struct none is empty: can't be passed by value");
        assertThatThrownBy(() -> RecordType.struct("struct wide", View::new)
                        .field("a", C.LONG)
                        .align(16)
                        .build()
                        .layout())
                .hasMessage("struct wide has an alignment of 16: can't be passed by value");
        assertThatThrownBy(() -> RecordType.struct("struct odd", View::new)
                        .blob("a", 8, 8)
                        .build()
                        .layout())
                .hasMessage("struct odd: the linker can't pass the type of a by value");
    }

    @Test
    void divReturnsItsRecord() throws Throwable {
        RecordType<View> div = RecordType.struct("div_t", View::new)
                .field("quot", C.INT)
                .field("rem", C.INT)
                .build();
        MethodHandle call = Library.system().function("div", div, C.INT, C.INT);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment result = (MemorySegment) call.invokeExact((SegmentAllocator) arena, 17, 5);
            assertThat(result.get(ValueLayout.JAVA_INT, div.offset("quot"))).isEqualTo(3);
            assertThat(result.get(ValueLayout.JAVA_INT, div.offset("rem"))).isEqualTo(2);
        }
    }
}
