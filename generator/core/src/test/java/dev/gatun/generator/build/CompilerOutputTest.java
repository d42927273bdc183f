package dev.gatun.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.build.CompilerOutput.Located;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What compilers say of brackets in headers that are still open where the shim ends, in the words of each. */
class CompilerOutputTest {

    private static final List<Located> NAMESPACE_AND_CLASS = List.of(
            new Located("./demo.hpp", 2, 16, true, "'{' is never closed", null, null),
            new Located("./demo.hpp", 3, 12, true, "'{' is never closed", null, null));

    private static List<Located> unclosed(String output) {
        return CompilerOutput.unclosed(output, "demo_hpp_shim.cpp");
    }

    @Test
    void gcc() {
        assertThat(unclosed("""
                        out/demo_hpp_shim.cpp:10:29: error: expected unqualified-id before string constant
                        out/demo_hpp_shim.cpp:280:1: note: in expansion of macro 'GATUN_EXPORT'
                        out/demo_hpp_shim.cpp:302:2: error: expected '}' at end of input
                          302 | }
                              |  ^
                        ./demo.hpp:3:12: note: to match this '{'
                            3 | class Lock {
                              |            ^
                        out/demo_hpp_shim.cpp:302:2: error: expected unqualified-id at end of input
                        out/demo_hpp_shim.cpp:302:2: error: expected '}' at end of input
                        ./demo.hpp:2:16: note: to match this '{'
                        """)).isEqualTo(NAMESPACE_AND_CLASS);
    }

    @Test
    void clang() {
        assertThat(unclosed("""
                        out/demo_hpp_shim.cpp:280:1: error: expected member name or ';' after declaration specifiers
                        out/demo_hpp_shim.cpp:302:2: error: expected '}'
                        ./demo.hpp:3:12: note: to match this '{'
                        out/demo_hpp_shim.cpp:302:2: error: expected ';' after class
                        out/demo_hpp_shim.cpp:302:2: error: expected '}'
                        ./demo.hpp:2:16: note: to match this '{'
                        4 errors generated.
                        """)).isEqualTo(NAMESPACE_AND_CLASS);
    }

    /** The header has an error of its own then, which is told. */
    @Test
    void bracketsThatAHeaderMissesInItselfAreNotMeant() {
        assertThat(unclosed("""
                        ./demo.hpp:5:12: error: expected ')' before ';' token
                        ./demo.hpp:5:6: note: to match this '('
                        """)).isEmpty();
    }
}
