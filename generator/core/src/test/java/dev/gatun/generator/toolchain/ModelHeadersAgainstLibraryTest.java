package dev.gatun.generator.toolchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Figures;
import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.parse.cpp.CppDeclarationParser;
import dev.gatun.generator.preprocess.Language;
import dev.gatun.generator.preprocess.PreprocessedUnit;
import dev.gatun.generator.preprocess.Preprocessor;
import dev.gatun.generator.resolve.cpp.CppResolver;
import dev.gatun.generator.toolchain.LibraryChecks.Check;
import dev.gatun.runtime.layout.TargetAbi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our models of the standard library's headers: what they declare is there in the compilers' own library, with the same types. */
class ModelHeadersAgainstLibraryTest {

    static final Path MODELS = Path.of("src/main/resources/dev/gatun/generator/toolchain/stdcpp");

    /** Headers that the compiler has for later standards only, or with an option of its own. */
    private static final Set<String> NOT_IN_17 =
            Set.of("barrier", "coroutine", "latch", "semaphore", "stop_token", "syncstream");

    /** Types that the standard leaves to libraries ([bitmask.types], [arithmetic.operations]), and literals, which nobody calls by name. */
    private static final Pattern UNSPECIFIED = Pattern.compile(
            "std::ios_base::(fmtflags|iostate|openmode|seekdir)|.*::is_transparent|std::chrono::.* operator\"\".*");

    private static final String INSTANCE = "gatun_instance_";

    private static final List<String> INSTANCES = List.of(
            "std::vector<int>",
            "std::vector<std::string>",
            "std::vector<bool>",
            "std::array<double, 3>",
            "std::list<int>",
            "std::forward_list<int>",
            "std::deque<std::string>",
            "std::set<int>",
            "std::set<std::string>",
            "std::multiset<int>",
            "std::unordered_set<int>",
            "std::unordered_multiset<std::string>",
            "std::map<std::string, int>",
            "std::multimap<int, double>",
            "std::unordered_map<int, std::string>",
            "std::unordered_multimap<int, int>",
            "std::stack<int>",
            "std::queue<int>",
            "std::priority_queue<int>",
            "std::string",
            "std::wstring",
            "std::u16string",
            "std::string_view",
            "std::wstring_view",
            "std::optional<int>",
            "std::optional<std::string>",
            "std::pair<int, std::string>",
            "std::tuple<int, double>",
            "std::variant<int, std::string>",
            "std::function<int(double)>",
            "std::function<void()>",
            "std::unique_ptr<std::string>",
            "std::unique_ptr<int[]>",
            "std::shared_ptr<std::string>",
            "std::weak_ptr<std::string>",
            "std::reference_wrapper<int>",
            "std::allocator<int>",
            "std::hash<std::string>",
            "std::hash<int>",
            "std::less<int>",
            "std::plus<int>",
            "std::complex<double>",
            "std::bitset<8>",
            "std::chrono::seconds",
            "std::chrono::milliseconds",
            "std::chrono::system_clock::time_point",
            "std::ratio<1, 3>",
            "std::atomic<int>",
            "std::atomic<bool>",
            "std::future<int>",
            "std::promise<int>",
            "std::shared_future<int>",
            "std::lock_guard<std::mutex>",
            "std::unique_lock<std::mutex>",
            "std::initializer_list<int>",
            "std::ostream",
            "std::istream",
            "std::iostream",
            "std::ios",
            "std::streambuf",
            "std::stringstream",
            "std::ostringstream",
            "std::istringstream",
            "std::ofstream",
            "std::ifstream",
            "std::numeric_limits<int>",
            "std::integral_constant<int, 3>",
            "std::valarray<double>",
            "std::char_traits<char>",
            "std::reverse_iterator<int *>",
            "std::iterator_traits<int *>",
            "std::basic_regex<char>",
            "std::uniform_int_distribution<int>",
            "std::mt19937",
            "std::istream_iterator<int>",
            "std::default_delete<int>",
            "std::enable_shared_from_this<std::string>");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"g++, c++17", "g++, c++20", "clang++, c++17", "clang++, c++20"})
    void whatModelsDeclareIsInTheLibrary(String compiler, String standard) throws IOException {
        HostCompiler.requireCommand(compiler, compiler.equals("g++") ? "g++" : "clang");
        String headers = headers(standard);
        List<Check> checks = LibraryChecks.of(model(headers + instances(), standard), INSTANCE).stream()
                .filter(check -> !UNSPECIFIED.matcher(check.what()).matches())
                .toList();
        assertThat(checks).hasSizeGreaterThan(1000);

        List<String> refused = refused(headers, checks, compiler, standard);

        Figures.print("models of the standard library, %s %s: %d assertions, %d differences"
                .formatted(compiler, standard, checks.size(), refused.size()));
        assertThat(refused).isEmpty();
    }

    @Test
    void differencesAreFound() throws IOException {
        HostCompiler.requireCommand("g++", "g++");
        String wrong = """
                namespace std {
                typedef unsigned size_t;
                long strlen(const char *text);
                char *strcpy(char *to, const char *from) noexcept(false);
                const int planted = 3;
                }
                """;

        List<String> refused = refused(
                "#include <cstring>\n#include <utility>\n",
                LibraryChecks.of(model(wrong, "c++17"), INSTANCE),
                "g++",
                "c++17");

        assertThat(refused)
                .containsExactly("std::size_t", "long strlen(char const *text)", "std::planted", "std::planted is 3");
    }

    private static String headers(String standard) throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.h$", ""))
                    .filter(name -> standard.equals("c++20") || !NOT_IN_17.contains(name))
                    .sorted()
                    .map(name -> "#include <" + name + ">\n")
                    .collect(Collectors.joining());
        }
    }

    private static String instances() {
        StringBuilder text = new StringBuilder();
        for (String instance : INSTANCES) {
            text.append("using ")
                    .append(INSTANCE)
                    .append(text.length())
                    .append(" = ")
                    .append(instance)
                    .append(";\n");
        }
        return text.toString();
    }

    private CppModel model(String text, String standard) throws IOException {
        Path header = Files.writeString(folder.resolve("all.hpp"), text);
        PreprocessedUnit unit = new Preprocessor(
                        Toolchains.of(CompilerLanguage.CXX, null, standard, null), List.of(), Map.of(), Language.CPP)
                .preprocess(List.of(header.toString()));
        CppModel model = new CppResolver(TargetAbi.X86_64_LINUX).resolve(CppDeclarationParser.parse(unit), unit);
        assertThat(model.diagnostics()).isEmpty();
        return model;
    }

    /** What doesn't compile, with what the compiler says first of it. */
    private List<String> refused(String headers, List<Check> checks, String compiler, String standard)
            throws IOException {
        int before = (int) headers.lines().count();
        String source = headers + checks.stream().map(Check::assertion).collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(folder.resolve("checks.cpp"), source);
        String limit = compiler.equals("g++") ? "-fmax-errors=0" : "-ferror-limit=0";
        HostCompiler.Output output = HostCompiler.run(
                folder, List.of(compiler, "-std=" + standard, "-w", "-fsyntax-only", limit, "checks.cpp"));
        Set<Integer> lines = new TreeSet<>();
        Matcher line = Pattern.compile("checks\\.cpp:(\\d+)[:,]").matcher(output.text());
        while (line.find()) {
            lines.add(Integer.parseInt(line.group(1)) - before - 1);
        }
        assertThat(output.status() == 0 || !lines.isEmpty()).as(output.text()).isTrue();
        return lines.stream()
                .map(i -> i < 0 ? "header " + i : checks.get(i).what())
                .toList();
    }
}
