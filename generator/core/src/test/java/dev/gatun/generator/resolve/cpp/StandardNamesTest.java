package dev.gatun.generator.resolve.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.diagnostic.Diagnostic;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.toolchain.CompilerLanguage;
import dev.gatun.generator.toolchain.Toolchains;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that headers of the host's standard library give besides their own ([res.on.headers] lets them include each other): headers of libraries rely
 * on them, so our models give them too. Not so {@code <cmath>}: what its special functions need is too much for a header that is included so often.
 */
class StandardNamesTest {

    private static final Pattern ERROR_LINE = Pattern.compile("(?m)^names\\.cpp:(\\d+):\\d+: error");

    private static final List<String> NAMES = List.of(("size_t ptrdiff_t int8_t uint8_t int16_t uint16_t int32_t"
                    + " uint32_t int64_t uint64_t intptr_t uintptr_t FILE time_t clock_t std::size_t std::ptrdiff_t"
                    + " std::nullptr_t std::uint8_t std::int64_t std::time_t std::FILE std::byte std::string"
                    + " std::wstring std::string_view std::pair<int,int> std::tuple<int> std::vector<int>"
                    + " std::array<int,2> std::map<int,int> std::set<int> std::list<int> std::deque<int>"
                    + " std::optional<int> std::variant<int> std::unique_ptr<int> std::shared_ptr<int>"
                    + " std::allocator<int> std::hash<int> std::less<int> std::exception std::runtime_error"
                    + " std::logic_error std::bad_alloc std::error_code std::istream std::ostream std::iostream"
                    + " std::ostringstream std::ofstream std::ios_base std::streambuf std::initializer_list<int>"
                    + " std::thread std::mutex std::condition_variable std::atomic<int> std::future<int>"
                    + " std::once_flag std::chrono::seconds std::type_info std::streamsize std::streampos"
                    + " std::numeric_limits<int> std::reference_wrapper<int> std::true_type"
                    + " std::integral_constant<int,1> std::enable_if_t<true> std::iterator_traits<int*>"
                    + " std::reverse_iterator<int*> std::random_access_iterator_tag std::char_traits<char>"
                    + " std::locale std::tm std::any std::bitset<3> std::function<void()>")
            .split(" "));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "any",
                "array",
                "atomic",
                "bitset",
                "chrono",
                "complex",
                "condition_variable",
                "cstddef",
                "cstdint",
                "cstdio",
                "cstdlib",
                "cstring",
                "ctime",
                "deque",
                "exception",
                "filesystem",
                "fstream",
                "future",
                "initializer_list",
                "iomanip",
                "ios",
                "iosfwd",
                "iostream",
                "istream",
                "iterator",
                "limits",
                "list",
                "locale",
                "map",
                "memory",
                "mutex",
                "new",
                "numeric",
                "optional",
                "ostream",
                "queue",
                "random",
                "regex",
                "set",
                "shared_mutex",
                "sstream",
                "stack",
                "stdexcept",
                "streambuf",
                "string",
                "string_view",
                "system_error",
                "thread",
                "tuple",
                "type_traits",
                "typeindex",
                "typeinfo",
                "unordered_map",
                "unordered_set",
                "utility",
                "valarray",
                "variant",
                "vector"
            })
    void modelGivesTheNamesThatTheHeaderOfTheCompilerGives(String header) throws IOException {
        HostCompiler.requireCommand("c++", "g++");
        List<String> given = given(header);
        Path file = Files.writeString(folder.resolve("given.hpp"), source(header, given));
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.of(CompilerLanguage.CXX, null, "c++17", null), List.of(), Map.of(), Language.CPP)
                .preprocess(List.of(file.toString()));

        CppModel model = new CppResolver(TargetAbi.X86_64_LINUX).resolve(CppDeclarationParser.parse(unit), unit);

        assertThat(model.diagnostics().stream().map(Diagnostic::message)).isEmpty();
    }

    private List<String> given(String header) throws IOException {
        Files.writeString(folder.resolve("names.cpp"), source(header, NAMES));
        String errors = HostCompiler.run(
                        folder, List.of("c++", "-std=c++17", "-fsyntax-only", "-fmax-errors=0", "names.cpp"))
                .text();
        TreeSet<Integer> refused = new TreeSet<>();
        ERROR_LINE.matcher(errors).results().forEach(it -> refused.add(Integer.parseInt(it.group(1))));
        return NAMES.stream()
                .filter(name -> !refused.contains(NAMES.indexOf(name) + 2))
                .toList();
    }

    /** The name of line n + 2 is the nth. */
    private static String source(String header, List<String> names) {
        StringBuilder text = new StringBuilder("#include <" + header + ">\n");
        for (int i = 0; i < names.size(); i++) {
            text.append("typedef ")
                    .append(names.get(i))
                    .append(" *name_")
                    .append(i)
                    .append(";\n");
        }
        return text.toString();
    }
}
