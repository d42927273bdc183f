package dev.gatun.runtime.demo;

import dev.gatun.runtime.C;
import dev.gatun.runtime.CString;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.IntRef;
import dev.gatun.runtime.Library;
import dev.gatun.runtime.Native;
import dev.gatun.runtime.Pointer;
import dev.gatun.runtime.PointerArray;
import dev.gatun.runtime.Ref;
import dev.gatun.runtime.Variable;
import dev.gatun.runtime.Variadic;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** {@code demo.h} */
public final class demo_h {

    private static final Library LIBRARY = Library.of("demo");

    /**
     * Most of everything.
     *
     * <pre>{@code
     * #define MAX 10
     * }</pre>
     */
    public static final int MAX = 10;

    private demo_h() {}

    /**
     * <pre>{@code
     * double dist(const point *a, const point *b)
     * }</pre>
     */
    public static double dist(@Nullable Pointer<point> a, @Nullable Pointer<point> b) {
        try {
            return (double) dist_.CALL.invokeExact(Native.address(a), Native.address(b));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class dist_ {
        static final MethodHandle CALL = LIBRARY.function("dist", C.DOUBLE, C.POINTER, C.POINTER);
    }

    /**
     * <pre>{@code
     * point mid(point a, point b)
     * }</pre>
     */
    public static point mid(SegmentAllocator allocator, point a, point b) {
        try {
            return new point((MemorySegment) mid_.CALL.invokeExact(allocator, a.segment(), b.segment()));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class mid_ {
        static final MethodHandle CALL = LIBRARY.function("mid", point.TYPE, point.TYPE, point.TYPE);
    }

    /**
     * <pre>{@code
     * int each(const point *pts, size_t n, visit v, void *data)
     * }</pre>
     */
    public static int each(
            @Nullable Pointer<point> pts, long n, @Nullable Pointer<visit> v, @Nullable Pointer<?> data) {
        try {
            return (int) each_.CALL.invokeExact(Native.address(pts), n, Native.address(v), Native.address(data));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class each_ {
        static final MethodHandle CALL = LIBRARY.function("each", C.INT, C.POINTER, C.SIZE_T, C.POINTER, C.POINTER);
    }

    /**
     * <pre>{@code
     * int open_db(const char *name, db **out)
     * }</pre>
     */
    public static int open_db(@Nullable CString name, @Nullable Pointer<Ref<db>> out) {
        try {
            return (int) open_db_.CALL.invokeExact(Native.address(name), Native.address(out));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    /**
     * <pre>{@code
     * int open_db(const char *name, db **out)
     * }</pre>
     */
    public static int open_db(@Nullable String name, @Nullable Pointer<Ref<db>> out) {
        try (Arena arena = Arena.ofConfined()) {
            return open_db(CString.of(arena, name), out);
        }
    }

    private static final class open_db_ {
        static final MethodHandle CALL = LIBRARY.function("open_db", C.INT, C.POINTER, C.POINTER);
    }

    /**
     * <pre>{@code
     * const char *db_name(db *d)
     * }</pre>
     */
    public static @Nullable CString db_name(@Nullable db d) {
        try {
            return CString.at((MemorySegment) db_name_.CALL.invokeExact(Native.address(d)));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class db_name_ {
        static final MethodHandle CALL = LIBRARY.function("db_name", C.POINTER, C.POINTER);
    }

    /**
     * <pre>{@code
     * void close_db(db *d)
     * }</pre>
     */
    public static void close_db(@Nullable db d) {
        try {
            close_db_.CALL.invokeExact(Native.address(d));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class close_db_ {
        static final MethodHandle CALL = LIBRARY.function("close_db", C.VOID, C.POINTER);
    }

    /**
     * <pre>{@code
     * int *counter(void)
     * }</pre>
     */
    public static @Nullable IntRef counter() {
        try {
            return IntRef.TYPE.at((MemorySegment) counter_.CALL.invokeExact());
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class counter_ {
        static final MethodHandle CALL = LIBRARY.function("counter", C.POINTER);
    }

    /**
     * <pre>{@code
     * enum color tint(enum color c)
     * }</pre>
     */
    public static color tint(color c) {
        try {
            return color.of((int) tint_.CALL.invokeExact(c.value()));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class tint_ {
        static final MethodHandle CALL = LIBRARY.function("tint", C.UNSIGNED_INT, C.UNSIGNED_INT);
    }

    /**
     * <pre>{@code
     * int report(const char *fmt, ...)
     * }</pre>
     */
    public static int report(@Nullable CString fmt, @Nullable Object... arguments) {
        try {
            return (int) report_.CALL.invoke(new Object[] {Native.address(fmt)}, arguments);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    /**
     * <pre>{@code
     * int report(const char *fmt, ...)
     * }</pre>
     */
    public static int report(@Nullable String fmt, @Nullable Object... arguments) {
        try (Arena arena = Arena.ofConfined()) {
            return report(CString.of(arena, fmt), arguments);
        }
    }

    private static final class report_ {
        static final Variadic CALL = LIBRARY.variadic("report", C.INT, C.POINTER);
    }

    /**
     * <pre>{@code
     * void fill_item(struct item *i)
     * }</pre>
     */
    public static void fill_item(@Nullable Pointer<item> i) {
        try {
            fill_item_.CALL.invokeExact(Native.address(i));
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class fill_item_ {
        static final MethodHandle CALL = LIBRARY.function("fill_item", C.VOID, C.POINTER);
    }

    /**
     * <pre>{@code
     * visit default_visit(void)
     * }</pre>
     */
    public static @Nullable FunctionPointer<visit> default_visit() {
        try {
            return visit.TYPE.at((MemorySegment) default_visit_.CALL.invokeExact());
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class default_visit_ {
        static final MethodHandle CALL = LIBRARY.function("default_visit", C.POINTER);
    }

    /**
     * <pre>{@code
     * int not_in_the_library(int i)
     * }</pre>
     */
    public static int not_in_the_library(int i) {
        try {
            return (int) not_in_the_library_.CALL.invokeExact(i);
        } catch (Throwable e) {
            throw Native.failure(e);
        }
    }

    private static final class not_in_the_library_ {
        static final MethodHandle CALL = LIBRARY.function("not_in_the_library", C.INT, C.INT);
    }

    /**
     * <pre>{@code
     * extern int verbosity
     * }</pre>
     */
    public static int verbosity() {
        return C.INT.get(verbosity_.VARIABLE.segment(), 0);
    }

    /**
     * <pre>{@code
     * extern int verbosity
     * }</pre>
     */
    public static void verbosity(int value) {
        C.INT.set(verbosity_.VARIABLE.segment(), 0, value);
    }

    private static final class verbosity_ {
        static final Variable VARIABLE = LIBRARY.variable("verbosity", C.INT);
    }

    /**
     * <pre>{@code
     * extern const char *const names[3]
     * }</pre>
     */
    public static PointerArray<CString> names() {
        return PointerArray.in(names_.VARIABLE.segment(), 0, CString.TYPE, 3);
    }

    private static final class names_ {
        static final Variable VARIABLE = LIBRARY.variable("names", C.POINTER, 3);
    }
}
