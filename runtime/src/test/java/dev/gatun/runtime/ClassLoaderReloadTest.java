package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings whose class loader is dropped, as web applications and plug-ins are, and loaded again. */
class ClassLoaderReloadTest {

    private static final String C_SOURCE = """
        typedef int (*seen)(int, void *);
        static seen kept; static void *kept_data;
        int call(seen f, void *d) { return f(20, d) + 1; }
        void keep(seen f, void *d) { kept = f; kept_data = d; }
        int call_kept(void) { return kept(20, kept_data); }
        """;

    private static final String JAVA_SOURCE = """
        package bundle;
        import dev.gatun.runtime.*;
        import java.lang.foreign.*;
        import java.lang.invoke.*;
        public interface Seen {
            int call(int x, MemorySegment data);

            CallbackType<Seen> TYPE =
                CallbackType.<Seen>of(MethodHandles.lookup(), p -> (_, _) -> 0, C.INT, C.INT, C.POINTER).withDefault(-7);
            Library LIBRARY = Library.of(Seen.class, "seen");
            MethodHandle CALL = LIBRARY.function("call", C.INT, C.POINTER, C.POINTER);
            MethodHandle KEEP = LIBRARY.function("keep", C.VOID, C.POINTER, C.POINTER);
            MethodHandle CALL_KEPT = LIBRARY.function("call_kept", C.INT);

            private static int upcall(Seen function, int x, MemorySegment data) {
                return function.call(x, data);
            }

            static int lent() throws Throwable {
                try (LentCallback<Seen> lent = TYPE.lend((x, _) -> x + 1)) {
                    return (int) CALL.invokeExact(lent.function().segment(), MemorySegment.NULL);
                }
            }

            static int withData() throws Throwable {
                try (LentCallback<Seen> lent = TYPE.lend((x, _) -> x + 1, 1)) {
                    return (int) CALL.invokeExact(lent.function().segment(), lent.data().segment());
                }
            }

            static int ofArena() throws Throwable {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment function = TYPE.allocate(arena, (x, _) -> x + 1).segment();
                    KEEP.invokeExact(MemorySegment.ofAddress(function.address()), MemorySegment.NULL);
                    return (int) CALL.invokeExact(function, MemorySegment.NULL);
                }
            }

            static void keepForEver() throws Throwable {
                KEEP.invokeExact(TYPE.allocate(Arena.global(), (x, _) -> x * 2).segment(), MemorySegment.NULL);
            }

            static int kept() throws Throwable {
                return (int) CALL_KEPT.invokeExact();
            }
        }
        """;

    private final String cache = System.getProperty("gatun.cache", "");

    @TempDir
    private Path folder = Path.of("");

    private Path jar = Path.of("");

    @BeforeEach
    void makeJar() throws IOException {
        System.setProperty("gatun.cache", folder.resolve("cache").toString());
        byte[] library = Files.readAllBytes(NativeCompiler.library(folder, "seen", C_SOURCE));
        jar = Bundles.jar(
                folder.resolve("seen.jar"),
                Bundles.compile(folder, "bundle/Seen.java", JAVA_SOURCE),
                Map.of(Bundles.entry(System.mapLibraryName("seen")), library));
    }

    @AfterEach
    void restore() {
        System.setProperty("gatun.cache", cache);
    }

    private static int call(ClassLoader loader, String method) throws Exception {
        Object result = loader.loadClass("bundle.Seen").getMethod(method).invoke(null);
        return result == null ? 0 : (int) result;
    }

    /** Loads the bindings, uses them, and drops them. */
    private WeakReference<ClassLoader> used(String... methods) throws Exception {
        try (URLClassLoader loader = Bundles.loader(jar)) {
            for (String method : methods) {
                call(loader, method);
            }
            return new WeakReference<>(loader);
        }
    }

    private static boolean isCollected(WeakReference<?> reference, int attempts) throws InterruptedException {
        for (int i = 0; i < attempts && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    @Test
    void bindingsAreLoadedAgainAndAgain() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (URLClassLoader loader = Bundles.loader(jar)) {
                assertThat(call(loader, "lent")).isEqualTo(22);
                assertThat(call(loader, "withData")).isEqualTo(22);
                assertThat(call(loader, "ofArena")).isEqualTo(22);
            }
        }
    }

    @Test
    void droppedLoaderIsCollected() throws Exception {
        assertThat(isCollected(used("lent", "withData", "ofArena"), 200)).isTrue();
    }

    @Test
    void lateCallOfACollectedCallbackIsRefused() throws Exception {
        assertThat(isCollected(used("ofArena"), 200)).isTrue();
        try (URLClassLoader loader = Bundles.loader(jar)) {
            assertThatThrownBy(() -> call(loader, "kept"))
                    .cause()
                    .isInstanceOf(ExpiredCallbackException.class)
                    .hasMessage("Seen: called after its class was unloaded");
            assertThat(call(loader, "lent")).isEqualTo(22);
        }
    }

    @Test
    void loaderOfAFunctionThatCMayCallStays() throws Exception {
        assertThat(isCollected(used("keepForEver"), 5)).isFalse();
        try (URLClassLoader loader = Bundles.loader(jar)) {
            assertThat(call(loader, "kept")).isEqualTo(40);
        }
    }
}
