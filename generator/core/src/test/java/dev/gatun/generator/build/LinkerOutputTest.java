package dev.gatun.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What linkers say of what nothing defines, in the words of each. */
class LinkerOutputTest {

    private static final List<Undefined> BOTH = List.of(
            new Undefined("Part::f(int)", List.of("gatun_Part_f", "gatun_Part_twice")),
            new Undefined("typeinfo for Shape", List.of()));

    @Test
    void gnuLd() {
        assertThat(LinkerOutput.undefined("""
                        /usr/bin/ld: /tmp/demo.o: in function `gatun_Part_f':
                        demo.cpp:(.text+0x2a5): undefined reference to `Part::f(int)'
                        /usr/bin/ld: /tmp/demo.o: in function `gatun_Part_twice.cold':
                        demo.cpp:(.text.unlikely+0x2): undefined reference to `Part::f(int)'
                        /usr/bin/ld: demo.cpp:(.text.unlikely+0x7): more undefined references to `Part::f(int)' follow
                        /usr/bin/ld: /tmp/demo.o:(.data.rel.ro+0x28): undefined reference to `typeinfo for Shape'
                        collect2: error: ld returned 1 exit status
                        """)).isEqualTo(BOTH);
    }

    @Test
    void gold() {
        assertThat(LinkerOutput.undefined("""
                        /tmp/demo.o:demo.cpp:function gatun_Part_f: error: undefined reference to 'Part::f(int)'
                        /tmp/demo.o:demo.cpp:function gatun_Part_twice: error: undefined reference to 'Part::f(int)'
                        /tmp/demo.o:demo.cpp:typeinfo for (anonymous namespace)::x: error: undefined reference to 'typeinfo for Shape'
                        collect2: error: ld returned 1 exit status
                        """)).isEqualTo(BOTH);
    }

    @Test
    void lld() {
        assertThat(LinkerOutput.undefined("""
                        ld.lld: error: undefined symbol: Part::f(int)
                        >>> referenced by demo.cpp
                        >>>               /tmp/demo.o:(gatun_Part_f)
                        >>> referenced by demo.cpp
                        >>>               more.o:(gatun_Part_twice) in archive libmore.a
                        >>> referenced 3 more times

                        ld.lld: error: undefined symbol: typeinfo for Shape
                        clang: error: linker command failed with exit code 1 (use -v to see invocation)
                        """)).isEqualTo(BOTH);
    }

    @Test
    void appleLd() {
        assertThat(LinkerOutput.undefined("""
                        Undefined symbols for architecture arm64:
                          "Part::f(int)", referenced from:
                              _gatun_Part_f in demo-1a2b3c.o
                              _gatun_Part_twice in demo-1a2b3c.o
                          "typeinfo for Shape", referenced from:
                        ld: symbol(s) not found for architecture arm64
                        """)).isEqualTo(BOTH);
    }

    @Test
    void whatIsDefinedIsNotToldOf() {
        assertThat(LinkerOutput.undefined("/usr/bin/ld: cannot find -lnowhere\n>>> a.o:(f)\n"))
                .isEmpty();
    }
}
