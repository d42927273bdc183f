package dev.gatun.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.ShimRequest;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class loaders with bindings of C++ can be dropped, though C++ has code that called their classes. */
class CppUnloadingTest {

    private static final int ATTEMPTS = 200;

    private static final String HEADER = """
        #pragma once
        #include <functional>
        #include <stdexcept>
        namespace shop {
        class Broken : public std::runtime_error {
        public:
            using std::runtime_error::runtime_error;
            int code() const { return 4; }
        };
        class Clerk {
        public:
            virtual ~Clerk() = default;
            virtual int serve(int customer) { return customer; }
            int ask(int customer) { return serve(customer); }
        };
        inline int twice(const std::function<int(int)> &function, int value) { return function(function(value)); }
        inline void fail() { throw Broken("broken"); }
        }
        """;

    private static final String USES = """
        import bound.shop.Broken;
        import bound.shop.Clerk;
        import bound.shop.shop_hpp;

        public final class Uses {
            private static final class Slow extends Clerk {
                @Override
                public int serve(int customer) {
                    return 2 * super.serve(customer);
                }
            }

            public static void use() {
                try (Clerk clerk = new Slow()) {
                    check(clerk.ask(3) == 6);
                }
                check(shop_hpp.twice(value -> value * 3, 2) == 18);
                try {
                    shop_hpp.fail();
                } catch (Broken e) {
                    check(e.code() == 4);
                }
            }

            private static void check(boolean condition) {
                if (!condition) {
                    throw new AssertionError();
                }
            }
        }
        """;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsCompiler() {
        HostCompiler.assumeThere();
    }

    @Test
    void droppedLoaderIsCollected() throws Exception {
        WeakReference<ClassLoader> used = used();
        for (int i = 0; i < ATTEMPTS && used.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(used.get()).isNull();
    }

    private WeakReference<ClassLoader> used() throws Exception {
        Path header = Files.writeString(folder.resolve("shop.hpp"), HEADER);
        BoundHeader bound = BoundHeader.of(
                Files.createDirectory(folder.resolve("bound")),
                header,
                Map.of("Uses", USES),
                new ShimRequest(true, List.of(), List.of()));
        bound.load("Uses").getMethod("use").invoke(null);
        return new WeakReference<>(bound.classes());
    }
}
