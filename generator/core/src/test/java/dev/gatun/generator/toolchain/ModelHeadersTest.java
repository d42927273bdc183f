package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.preprocess.IncludedFile;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of the standard library's headers, which stand for the real ones wherever C++ is read. */
class ModelHeadersTest {

    /** Those of C++20 ([headers]), the ones for C ([support.c.headers]), and one that the ABI adds. */
    static final List<String> HEADERS = List.of(("algorithm any array atomic barrier bit bitset charconv chrono codecvt"
                    + " compare complex concepts condition_variable coroutine deque exception execution filesystem"
                    + " forward_list fstream functional future initializer_list iomanip ios iosfwd iostream istream"
                    + " iterator latch limits list locale map memory memory_resource mutex new numbers numeric optional"
                    + " ostream queue random ranges ratio regex scoped_allocator semaphore set shared_mutex"
                    + " source_location span sstream stack stdexcept stop_token streambuf string string_view strstream"
                    + " syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map"
                    + " unordered_set utility valarray variant vector version cassert ccomplex cctype cerrno cfenv"
                    + " cfloat cinttypes ciso646 climits clocale cmath csetjmp csignal cstdalign cstdarg cstdbool"
                    + " cstddef cstdint cstdio cstdlib cstring ctgmath ctime cuchar cwchar cwctype cxxabi.h")
            .split(" "));

    @TempDir
    Path folder;

    static List<String> headers() {
        return HEADERS;
    }

    private static PreprocessedUnit unit(String standard, List<Path> folders, List<String> headers) {
        Toolchain toolchain = Toolchains.of(CompilerLanguage.CXX, null, standard, null);
        return new Preprocessor(toolchain, folders, Map.of(), Language.CPP).preprocess(headers);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void headerStandsAlone(String header) {
        HostCompiler.requireCompiler();
        for (String standard : List.of("c++17", "gnu++20")) {
            PreprocessedUnit unit = unit(standard, List.of(), List.of(header));

            assertThat(unit.diagnostics()).isEmpty();
            assertThat(unit.files().stream()
                            .map(IncludedFile::file)
                            .filter(file -> !file.isSynthetic())
                            .noneMatch(file -> file.path().toString().contains("c++")))
                    .as("all of C++ comes from models")
                    .isTrue();
        }
    }

    @Test
    void headersAreFewTokens() {
        HostCompiler.requireCompiler();
        List<String> common =
                List.of("string", "vector", "map", "memory", "functional", "optional", "variant", "tuple");

        assertThat(unit("c++20", List.of(), common).tokens()).hasSizeLessThan(15_000);
    }

    /** What a compiler takes for C++ is C++ that a parser has to take. */
    @ParameterizedTest
    @CsvSource({"c++, c++17", "c++, gnu++20", "clang++, c++17", "clang++, gnu++20"})
    void headersAreCpp(String compiler, String standard) throws IOException {
        HostCompiler.requireCommand(compiler, compiler.equals("c++") ? "g++" : "clang");
        StringBuilder source = new StringBuilder();
        for (String header : HEADERS) {
            source.append("#include <").append(header).append(">\n");
        }
        Path unit = Files.writeString(folder.resolve("unit.cpp"), source);
        writeModels();

        CompilerProcess.Output output = CompilerProcess.run(
                List.of(
                        compiler,
                        "-std=" + standard,
                        "-nostdinc++",
                        "-w",
                        "-fsyntax-only",
                        "-I" + folder,
                        unit.toString()),
                Duration.ofMinutes(1));

        assertThat(output.text()).isEmpty();
        assertThat(output.status()).isZero();
    }

    private void writeModels() throws IOException {
        try (Stream<Path> files = Files.walk(ModelHeadersAgainstLibraryTest.MODELS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = ModelHeadersAgainstLibraryTest.MODELS
                        .relativize(file)
                        .toString()
                        .replaceFirst("\\.h$", "");
                String text = Files.readString(file);
                Path copy = folder.resolve(name);
                Files.createDirectories(copy.getParent());
                // compilers know this class, and insist on its members
                Files.writeString(
                        copy,
                        name.equals("initializer_list")
                                ? text.replace("public:", "const E *array_; size_t length_; public:")
                                : text);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tinyxml2.h, libtinyxml2-dev",
        "leveldb/db.h leveldb/write_batch.h leveldb/cache.h leveldb/filter_policy.h leveldb/comparator.h, libleveldb-dev",
        "re2/re2.h re2/set.h re2/filtered_re2.h, libre2-dev",
        "fmt/format.h fmt/chrono.h fmt/ranges.h fmt/color.h fmt/os.h fmt/printf.h fmt/std.h, libfmt-dev",
        "spdlog/spdlog.h spdlog/async.h spdlog/sinks/base_sink.h spdlog/sinks/stdout_color_sinks.h, libspdlog-dev",
        "glm/glm.hpp glm/ext.hpp, libglm-dev",
        "eigen3/Eigen/Dense eigen3/Eigen/Sparse, libeigen3-dev",
        "bullet/btBulletDynamicsCommon.h, libbullet-dev",
        "SFML/System.hpp SFML/Graphics.hpp SFML/Network.hpp SFML/Audio.hpp, libsfml-dev",
    })
    void headersOfRealLibrariesGoThrough(String headers, String origin) {
        List<String> names = List.of(headers.split(" "));
        names.forEach(name -> HostCompiler.requireHeader(name, origin));
        List<Path> folders = List.of(Path.of("/usr/include/bullet"), Path.of("/usr/include/eigen3"));

        for (String standard : List.of("c++17", "c++20")) {
            assertThat(unit(standard, folders, names).diagnostics()).isEmpty();
        }
    }
}
