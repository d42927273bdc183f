package dev.gatun.runtime.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.Array;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.NativeCompiler;
import dev.gatun.runtime.Ref;
import dev.gatun.runtime.UnknownEnumValueException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @BeforeAll
    static void compile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("demo.h"), resource("demo.h"));
        NativeCompiler.library(folder, "demo", resource("demo.c"));
        System.setProperty("java.library.path", folder.toString());
        demo_h.verbosity(); // loads the library while its file is there
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = DemoTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void recordsGoByPointerAndByValue() {
        try (Arena arena = Arena.ofConfined()) {
            point a = point.of(arena, 3, 4);
            point b = point.allocate(arena);
            assertThat(demo_h.dist(a, b)).isEqualTo(5);
            point middle = demo_h.mid(arena, a, b);
            assertThat(middle.x()).isEqualTo(1.5);
            assertThat(middle.y()).isEqualTo(2);
        }
    }

    @Test
    void javaFunctionIsCalledForEachRecord() {
        try (Arena arena = Arena.ofConfined()) {
            Array<point> pts = point.allocateArray(arena, 3);
            pts.get(1).x(7);
            IntRef data = IntRef.allocate(arena, 100);
            List<Double> seen = new ArrayList<>();
            FunctionPointer<visit> collect = visit.allocate(arena, (p, d) -> {
                seen.add(p.x());
                return IntRef.TYPE.cast(d).get();
            });
            assertThat(demo_h.each(pts, pts.length(), collect, data)).isEqualTo(300);
            assertThat(seen).containsExactly(0.0, 7.0, 0.0);
        }
    }

    @Test
    void exceptionInCallbackSurfacesFromTheCall() {
        try (Arena arena = Arena.ofConfined()) {
            Array<point> pts = point.allocateArray(arena, 1);
            FunctionPointer<visit> failing = visit.allocate(arena, (p, d) -> {
                throw new IllegalStateException("from Java");
            });
            assertThatThrownBy(() -> demo_h.each(pts, 1, failing, null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("from Java");
            assertThat(demo_h.each(pts, 1, demo_h.default_visit(), null)).isZero();
        }
    }

    @Test
    void functionPointerFromCIsCallable() {
        try (Arena arena = Arena.ofConfined()) {
            visit function = demo_h.default_visit().function();
            assertThat(function.call(point.of(arena, 3, 4), null)).isEqualTo(7);
            assertThat(function.call(point.of(arena, 3, 4), IntRef.allocate(arena, 10)))
                    .isEqualTo(17);
        }
    }

    @Test
    void opaqueHandleComesThroughOutParameter() {
        try (Arena arena = Arena.ofConfined()) {
            Ref<db> out = Ref.allocate(arena, db.TYPE);
            assertThat(out.get()).isNull();
            assertThat(demo_h.open_db((String) null, out)).isEqualTo(1);
            assertThat(demo_h.open_db("orders", out)).isZero();
            db handle = out.get();
            assertThat(demo_h.db_name(handle)).hasToString("orders");
            assertThat(demo_h.db_name(null)).isNull();
            demo_h.close_db(handle);
        }
    }

    @Test
    void enumsArePassedAndUnknownValuesKept() {
        assertThat(demo_h.tint(color.RED)).isEqualTo(color.ALSO_GREEN);
        assertThat(demo_h.tint(color.GREEN)).isEqualTo(color.RED);
        assertThatThrownBy(() -> color.of(77))
                .isInstanceOf(UnknownEnumValueException.class)
                .hasMessage("enum color has no constant of value 77");
    }

    @Test
    void variadicFunctionTakesPromotedArguments() {
        assertThat(demo_h.report("%d %s %.1f %c %ld", (short) 7, "text", 1.5f, 'x', -1L))
                .isEqualTo("7 text 1.5 x -1".length());
        assertThat(demo_h.report("plain")).isEqualTo(5);
    }

    @Test
    void variablesAreReadAndWritten() {
        assertThat(demo_h.verbosity()).isEqualTo(3);
        demo_h.verbosity(4);
        assertThat(demo_h.verbosity()).isEqualTo(4);
        demo_h.verbosity(3);
        assertThat(demo_h.names().get(1)).hasToString("two");
        assertThat(demo_h.names().get(2)).isNull();
        assertThat(demo_h.MAX).isEqualTo(10);
    }

    @Test
    void staticDataIsReachedThroughItsPointer() {
        IntRef counter = demo_h.counter();
        int before = counter.get();
        demo_h.counter();
        assertThat(counter.get()).isEqualTo(before + 1);
    }

    @Test
    void missingSymbolFailsWhenCalled() {
        assertThatThrownBy(() -> demo_h.not_in_the_library(1))
                .isInstanceOf(UnsatisfiedLinkError.class)
                .hasMessageContaining("no symbol 'not_in_the_library': sought in ")
                .hasMessageContaining("demo")
                .hasMessageEndingWith(", the process");
    }

    @Test
    void everyKindOfFieldReadsWhatCWrote() {
        try (Arena arena = Arena.ofConfined()) {
            item i = item.allocate(arena);
            demo_h.fill_item(i);
            assertThat(i.a()).isEqualTo(5);
            assertThat(i.b()).isEqualTo(-7);
            assertThat(i.flag()).isTrue();
            assertThat(i.raw().toArray()).containsExactly(1, 2, 3, -1);
            assertThat(i.name()).hasToString("an item");
            assertThat(i.at().y()).isEqualTo(2);
            assertThat(i.next()).isNull();
            assertThat(i.label()).hasToString("label");
            assertThat(i.cb().function().call(i.at(), null)).isEqualTo(3);
            assertThat(i.c()).isEqualTo(color.GREEN);
            assertThat(i.counts().asArray(3).toArray()).containsExactly(7, 8, 9);
            assertThat(i.n()).isEqualTo(-1234567890123L);
            assertThat(i.pts().get(1).x()).isEqualTo(3);
            assertThat(i.owner()).isNull();
            assertThat(i.all()).isNull();
            assertThat(i.number()).isEqualTo(42);
            assertThat(i.words().get(1)).hasToString("word");
        }
    }

    @Test
    void everyKindOfFieldReadsWhatJavaWrote() {
        try (Arena arena = Arena.ofConfined()) {
            item i = item.allocate(arena);
            point p = point.of(arena, 1, 2);
            i.a(7);
            i.b(-16);
            i.flag(true);
            i.raw().set(3, (byte) 9);
            i.name().set("fifteen letters");
            i.at(p);
            i.next(p);
            i.label(CString.of(arena, "ü"));
            i.cb(demo_h.default_visit());
            i.c(color.GREEN);
            i.counts(IntRef.allocate(arena, 5));
            i.n(Long.MIN_VALUE);
            i.real(1);
            assertThat(i.a()).isEqualTo(7);
            assertThat(i.b()).isEqualTo(-16);
            assertThat(i.flag()).isTrue();
            assertThat(i.raw().get(3)).isEqualTo((byte) 9);
            assertThat(i.name()).hasToString("fifteen letters");
            assertThat(i.at().x()).isEqualTo(1);
            assertThat(i.next().y()).isEqualTo(2);
            assertThat(i.label()).hasToString("ü");
            assertThat(i.cb()).isEqualTo(demo_h.default_visit());
            assertThat(i.counts().get()).isEqualTo(5);
            assertThat(i.n()).isEqualTo(Long.MIN_VALUE);
            assertThat(i.number()).isEqualTo(Float.floatToIntBits(1));
            assertThatThrownBy(() -> i.a(8)).hasMessage("struct item.a has 3 bits (0 to 7), not enough for 8");
            assertThatThrownBy(() -> i.name().set("sixteen letters."))
                    .hasMessage("text of 16 bytes and its NUL exceed char[16]");
        }
    }
}
