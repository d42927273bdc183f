package dev.gatun.generator.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.select.Linkability.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkabilityTest {

    private static final String TYPES = """
            struct point { double x, y; };
            struct wide { _Alignas(32) int x; };
            struct outer { struct wide inner; };
            struct tight { char c; int i; } __attribute__((packed));
            struct empty {};
            struct opaque;
            typedef float vec __attribute__((vector_size(16)));
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    int f(struct point p);                      | linker
                    struct point f(const struct wide *w);       | linker
                    int f(const char *format, ...);             | linker
                    static inline int f(int x) { return x; }    | shim
                    static int f(int x) { return x; }           | shim
                    inline int f(int x) { return x; }           | shim
                    extern inline int f(int x) { return x; }    | linker
                    long double f(void);                        | shim
                    void f(__int128 i);                         | shim
                    void f(_Complex double z);                  | shim
                    void f(_BitInt(7) i);                       | shim
                    void f(_Float16 h);                         | shim
                    vec f(vec v);                               | shim
                    int f(struct wide w);                       | shim
                    struct outer f(void);                       | shim
                    int f(struct tight t);                      | shim
                    int f(struct empty e);                      | shim
                    extern _Thread_local int f;                 | shim
                    static const int f = 1;                     | shim
                    extern int f;                               | linker
                    static int f(int x);                        | inline function without a body: there is nothing to call
                    static int f(int x, ...) { return x; }      | variadic inline function: has no symbol, and a C shim can't hand on variable arguments
                    int f(long double x, ...);                  | takes long double by value and is variadic: the linker has no such type, and a C shim can't hand on variable arguments
                    struct opaque f(void);                      | returns an incomplete type by value
                    void f(struct opaque o);                    | takes an incomplete type by value
                    extern struct opaque f;                     | variable of an incomplete type
                    """)
    void callsGoByTheLinkerThroughTheShimOrNotAtAll(String declaration, String way) {
        assertThat(way(TYPES + declaration)).isEqualTo(way);
    }

    private static String way(String header) {
        Model model = Models.of(header);
        Linkability linkability = new Linkability(model);
        Declaration last = model.declarations().stream()
                .filter(one -> "f".equals(one.name()))
                .findFirst()
                .orElseThrow();
        Passage passage = last instanceof Declaration.Function function
                ? linkability.passage(function)
                : linkability.passage((Declaration.Variable) last);
        return switch (passage) {
            case Passage.Linker _ -> "linker";
            case Passage.Shim _ -> "shim";
            case Passage.Impossible(String reason) -> reason;
        };
    }
}
