package dev.gatun.generator.emit.cpp;

import static dev.gatun.generator.emit.cpp.ShapePlan.INT;
import static dev.gatun.generator.emit.cpp.ShapePlan.in;
import static dev.gatun.generator.emit.cpp.ShapePlan.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.plan.Scalar;
import dev.gatun.generator.plan.cpp.CppPassing;
import dev.gatun.generator.plan.cpp.CppTypePlan.Disposal;
import dev.gatun.generator.plan.cpp.CppTypePlan.ExceptionBase;
import dev.gatun.generator.plan.cpp.JavaName;
import dev.gatun.runtime.C;
import dev.gatun.runtime.cpp.CppArithmeticException;
import dev.gatun.runtime.cpp.CppException;
import dev.gatun.runtime.cpp.CppIOException;
import dev.gatun.runtime.cpp.CppIllegalArgumentException;
import dev.gatun.runtime.cpp.CppIllegalStateException;
import dev.gatun.runtime.cpp.CppIndexOutOfBoundsException;
import dev.gatun.runtime.cpp.CppLibrary;
import dev.gatun.runtime.cpp.CppRuntimeException;
import dev.gatun.runtime.cpp.CppThrown;
import dev.gatun.runtime.cpp.Thrown;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What C++ throws, through a shim into Java. */
class CppExceptionsTest {

    private static final String HEADER = """
            #include <any>
            #include <functional>
            #include <future>
            #include <ios>
            #include <memory>
            #include <optional>
            #include <stdexcept>
            #include <string>
            #include <system_error>
            #include <typeinfo>
            #include <variant>
            namespace boom {
            struct TooBig : std::runtime_error {
                int limit_;
                explicit TooBig(int limit) : std::runtime_error("too big"), limit_(limit) { count()++; }
                TooBig(const TooBig &other) : std::runtime_error(other), limit_(other.limit_) { count()++; }
                ~TooBig() { count()--; }
                int limit() const { return limit_; }
                static int &count() { static int n = 0; return n; }
            };
            struct FarTooBig : TooBig { using TooBig::TooBig; };
            struct Plain : std::exception {};
            struct Foreign {};
            struct Virtual { virtual ~Virtual() = default; };
            struct Bad { ~Bad() noexcept(false) { throw std::logic_error("in a destructor"); } };
            inline int fail(int which) {
                switch (which) {
                case 0: throw std::logic_error("logic");
                case 1: throw std::invalid_argument("argument");
                case 2: throw std::domain_error("domain");
                case 3: throw std::length_error("length");
                case 4: throw std::out_of_range("range");
                case 5: throw std::runtime_error("runtime");
                case 6: throw std::range_error("r");
                case 7: throw std::overflow_error("o");
                case 8: throw std::underflow_error("u");
                case 9: throw std::bad_alloc();
                case 10: { Virtual v; (void) dynamic_cast<std::exception &>(v); break; }
                case 11: { std::optional<int> none; return none.value(); }
                case 12: { std::variant<int, double> v(1.0); return std::get<int>(v); }
                case 13: { std::function<int()> none; return none(); }
                case 14: { std::weak_ptr<int> none; return *std::shared_ptr<int>(none); }
                case 15: throw std::system_error(std::make_error_code(std::errc::permission_denied), "open");
                case 16: throw std::ios_base::failure("stream");
                case 17: throw std::future_error(std::future_errc::no_state);
                case 18: return std::any_cast<int>(std::any("text"));
                case 19: throw Plain();
                case 20: throw 42;
                case 21: throw "only text";
                case 22: throw std::string("a string");
                case 23: throw Foreign();
                case 24: throw TooBig(7);
                case 25: throw FarTooBig(8);
                case 26: { char *none = nullptr; (void) sizeof(none); throw std::runtime_error(std::string(100000, 'x')); }
                case 27: throw std::runtime_error("\\xff\\xfe not UTF-8");
                case 28:
                    try {
                        try { throw TooBig(9); } catch (...) { std::throw_with_nested(std::invalid_argument("middle")); }
                    } catch (...) { std::throw_with_nested(std::runtime_error("outer")); }
                default: return which;
                }
                return -1;
            }
            inline void nest(int depth) {
                if (depth == 0) { throw std::runtime_error("core"); }
                try { nest(depth - 1); } catch (...) { std::throw_with_nested(std::runtime_error("at " + std::to_string(depth))); }
            }
            }
            """;

    /** As generated code has them. */
    static class TooBig extends CppRuntimeException {
        private static final long serialVersionUID = 1;

        TooBig(Thrown thrown) {
            super(thrown);
        }

        int limit() {
            return invoke(limit, thrown().object());
        }
    }

    static final class FarTooBig extends TooBig {
        private static final long serialVersionUID = 1;

        FarTooBig(Thrown thrown) {
            super(thrown);
        }
    }

    @TempDir
    static Path folder;

    private static String path = "";
    private static MethodHandle fail;
    private static MethodHandle nest;
    private static MethodHandle limit;
    private static MethodHandle count;
    private static MethodHandle deletion;
    private static MethodHandle construction;

    @BeforeAll
    static void build() throws IOException {
        HostCompiler.requireCommand("c++", "g++");
        ShapePlan boom = new ShapePlan("boom");
        boom.function("fail", scalar(Scalar.INT), INT, in("which", INT, scalar(Scalar.INT)));
        boom.function("nest", new CppPassing.Nothing(), INT, in("depth", INT, scalar(Scalar.INT)));
        boom.function("TooBig::count", scalar(Scalar.INT), INT);
        boom.exception(
                "TooBig",
                new ExceptionBase.Standard("std::runtime_error"),
                boom.method("TooBig", "limit", scalar(Scalar.INT), INT, true));
        boom.exception("FarTooBig", new ExceptionBase.Generated(JavaName.of("boom", "TooBig")));
        boom.add("Bad", Disposal.DELETE, null, List.of(), List.of(boom.constructor("Bad")), List.of());
        CppSource source = CppShimEmitter.emit(boom.plan("boom.hpp"));
        Files.writeString(folder.resolve("boom.hpp"), HEADER);
        Files.writeString(
                folder.resolve("shim.cpp"), source.text().replace("gatun_boom_TooBig::count", "gatun_boom_count"));
        HostCompiler.Output output = HostCompiler.run(
                folder,
                List.of(
                        "c++",
                        "-std=c++17",
                        "-Wall",
                        "-Wextra",
                        "-Werror",
                        "-O1",
                        "-shared",
                        "-fPIC",
                        "-o",
                        System.mapLibraryName("boomshim"),
                        "shim.cpp"));
        assertThat(output.text()).isEmpty();
        path = System.setProperty("java.library.path", folder.toString());
        CppLibrary library =
                CppLibrary.of(CppExceptionsTest.class, "boomshim").withExceptions(TooBig::new, FarTooBig::new);
        fail = library.function("gatun_boom_fail", C.INT, C.INT);
        nest = library.function("gatun_boom_nest", C.VOID, C.INT);
        limit = library.function("gatun_boom_TooBig_limit", C.INT, C.POINTER);
        count = library.function("gatun_boom_count", C.INT);
        construction = library.function("gatun_boom_Bad_Bad0", C.POINTER);
        deletion = library.function("gatun_boom_Bad_delete", C.VOID, C.POINTER);
    }

    @AfterAll
    static void restore() {
        System.setProperty("java.library.path", path);
    }

    private static int invoke(MethodHandle handle, Object... arguments) {
        try {
            return (int) handle.invokeWithArguments(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static Throwable thrown(int which) {
        return catchThrowable(() -> fail.invoke(which));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                     0 | CppIllegalStateException      | std::logic_error                    | logic
                     1 | CppIllegalArgumentException   | std::invalid_argument               | argument
                     2 | CppIllegalArgumentException   | std::domain_error                   | domain
                     3 | CppIllegalArgumentException   | std::length_error                   | length
                     4 | CppIndexOutOfBoundsException  | std::out_of_range                   | range
                     5 | CppRuntimeException           | std::runtime_error                  | runtime
                     6 | CppArithmeticException        | std::range_error                    | r
                     7 | CppArithmeticException        | std::overflow_error                 | o
                     8 | CppArithmeticException        | std::underflow_error                | u
                     9 | CppOutOfMemoryError           | std::bad_alloc                      | std::bad_alloc
                    10 | CppClassCastException         | std::bad_cast                       | std::bad_cast
                    11 | CppNoSuchElementException     | std::bad_optional_access            | bad optional access
                    12 | CppNoSuchElementException     | std::bad_variant_access             |
                    13 | CppIllegalStateException      | std::bad_function_call              | bad_function_call
                    14 | CppIllegalStateException      | std::bad_weak_ptr                   | bad_weak_ptr
                    15 | CppIOException                | std::system_error                   | open: Permission denied
                    16 | CppIOException                |                                     |
                    17 | CppIllegalStateException      | std::future_error                   |
                    18 | CppClassCastException         | std::bad_any_cast                   |
                    19 | CppException                  | boom::Plain                         | std::exception
                    20 | CppException                  | int                                 | 42
                    21 | CppException                  | char const*                         | only text
                    22 | CppException                  |                                     | a string
                    23 | CppException                  | boom::Foreign                       | C++ has thrown: boom::Foreign
                    24 | TooBig                        | boom::TooBig                        | too big
                    25 | FarTooBig                     | boom::FarTooBig                     | too big
                    """)
    void exceptionsOfCppAreExceptionsOfJavaThatSayTheSame(int which, String type, String cppName, String what) {
        Throwable thrown = thrown(which);
        assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
        assertThat(thrown).isInstanceOf(CppThrown.class);
        if (cppName != null) {
            assertThat(((CppThrown) thrown).typeName()).isEqualTo(cppName);
        }
        if (what != null) {
            assertThat(thrown).hasMessage(what);
        }
    }

    @Test
    void everyJavaClassIsCaughtAsItsStandardOne() {
        assertThat(thrown(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(thrown(9)).isInstanceOf(OutOfMemoryError.class);
        assertThat(thrown(15)).isInstanceOf(java.io.UncheckedIOException.class);
        assertThat(((CppIOException) thrown(15)).code()).isEqualTo(13);
        assertThat(thrown(0)).isExactlyInstanceOf(CppIllegalStateException.class);
        assertThat(thrown(1)).isExactlyInstanceOf(CppIllegalArgumentException.class);
        assertThat(thrown(4)).isExactlyInstanceOf(CppIndexOutOfBoundsException.class);
        assertThat(thrown(6)).isExactlyInstanceOf(CppArithmeticException.class);
        assertThat(thrown(5)).isInstanceOf(CppException.class);
    }

    @Test
    void callAfterAnExceptionIsAsBefore() {
        thrown(0);
        assertThat(invoke(fail, 99)).isEqualTo(99);
    }

    @Test
    void objectOfCppLivesAsLongAsItsJavaException() throws Exception {
        TooBig caught = (TooBig) thrown(24);
        try {
            assertThat(caught.limit()).isEqualTo(7);
            assertThat(((TooBig) thrown(25)).limit()).isEqualTo(8);
            assertThat(invoke(count)).isPositive();
        } finally {
            java.lang.ref.Reference.reachabilityFence(caught);
        }
        caught = null;
        for (int i = 0; i < 200 && invoke(count) > 0; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(invoke(count)).isZero();
    }

    @Test
    void whatIsNestedIsTheCause() {
        Throwable outer = thrown(28);
        assertThat(outer).isInstanceOf(CppRuntimeException.class).hasMessage("outer");
        assertThat(outer.getCause())
                .isInstanceOf(CppIllegalArgumentException.class)
                .hasMessage("middle");
        assertThat(outer.getCause().getCause())
                .isInstanceOf(TooBig.class)
                .hasMessage("too big")
                .hasNoCause();
    }

    @Test
    void deepNestingIsTold() {
        Throwable thrown = catchThrowable(() -> nest.invoke(1000));
        int depth = 0;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            depth++;
        }
        assertThat(thrown).hasMessage("at 1000");
        assertThat(depth).isEqualTo(33);
    }

    @Test
    void longAndMalformedTextsAreTold() {
        assertThat(thrown(26).getMessage()).hasSize((1 << 16) + 3).endsWith("x...");
        assertThat(thrown(27)).hasMessage("\ufffd\ufffd not UTF-8");
    }

    @Test
    void exceptionOfADestructorThatMayThrowComesFromItsEnd() throws Throwable {
        MemorySegment bad = (MemorySegment) construction.invoke();
        assertThat(catchThrowable(() -> deletion.invoke(bad)))
                .isInstanceOf(CppIllegalStateException.class)
                .hasMessage("in a destructor");
    }
}
