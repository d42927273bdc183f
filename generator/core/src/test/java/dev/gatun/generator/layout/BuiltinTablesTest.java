package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.layout.LayoutQuestions.Value;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.generator.toolchain.Toolchains;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What the tables of predefined macros and the headers that ship with the tool say, asked of each target's own compiler. */
class BuiltinTablesTest {

    private static final String HEADERS = """
            #include <float.h>
            #include <limits.h>
            #include <stdarg.h>
            #include <stddef.h>
            #include <stdint.h>
            #define ONE_OF_8 INT8_C(1)
            #define ONE_OF_U32 UINT32_C(1)
            #define ONE_OF_64 INT64_C(1)
            #define ONE_OF_U64 UINT64_C(1)
            #define ONE_OF_MOST UINTMAX_C(1)
            """;

    /** Compilers of one target need not agree on them, and nothing that headers declare depends on them. */
    private static final Pattern OWN_AFFAIRS = Pattern.compile(
            "(?s).*(VERSION|_clang|GNUC|SSP|PIE|pie|PIC|pic|ATOMIC_|OPENCL|FMT|OPTIMIZE|PRAGMA_|HAVE_|EXCESS|__DECIMAL_BID"
                    + "|SANITIZE|_STDC_PREDEF_H|CET__|FLT_EVAL).*");

    @TempDir
    private Path folder;

    /** GCC's own limits.h needs the C library's. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GCC_LINUX_AARCH64")
    void limitsAndTypesAreTheCompilers(Judge judge) {
        judge.require();
        Toolchain table = Toolchains.builtin(judge.abi().triple());
        Toolchain freestanding = new Toolchain(
                table.target(),
                table.predefinedMacros(),
                List.of(table.systemIncludeDirectories().getFirst()));
        Model model = Models.of(HEADERS, freestanding, judge.abi());
        assertThat(model.diagnostics()).isEmpty();
        List<Value> values = new ArrayList<>();
        for (Declaration declaration : model.declarations()) {
            ask(declaration, Layouts.of(model), values);
        }
        // the table of Linux is GCC's, and its fast types are those of the C library, not Clang's
        values.removeIf(value ->
                judge.isStrict() && value.record().toLowerCase(Locale.ROOT).contains("fast"));
        assertThat(values.stream().map(Value::record))
                .contains("ONE_OF_8", "ONE_OF_U32", "ONE_OF_64", "ONE_OF_U64", "ONE_OF_MOST")
                .contains("CHAR_MIN", "CHAR_MAX", "LONG_MIN", "ULONG_MAX", "LLONG_MIN", "ULLONG_MAX", "LDBL_MANT_DIG")
                .contains("INT8_MIN", "INT64_MIN", "UINT64_MAX", "INTPTR_MAX", "INTMAX_MIN", "PTRDIFF_MIN", "SIZE_MAX")
                .contains("WCHAR_MIN", "WCHAR_MAX", "WINT_MIN", "WINT_MAX", "SIG_ATOMIC_MIN", "wchar_t", "max_align_t");
        assertThat(new CompiledAnswers(folder, judge).differences(HEADERS, values, List.of(), "-ffreestanding"))
                .isEmpty();
    }

    private static void ask(Declaration declaration, Layouts layouts, List<Value> values) {
        String name = declaration.name();
        // which way is rounded is asked at run time
        if (name == null || name.startsWith("_") || name.equals("FLT_ROUNDS")) {
            return;
        }
        switch (declaration) {
            case Declaration.Macro macro
            when macro.value() instanceof ConstantValue.IntegerValue(var value) -> {
                values.add(new Value(name, "(long long) " + name, value.longValue()));
                values.add(new Value(
                        name,
                        "sizeof(" + name + ")",
                        layouts.sizes().size(macro.type()).orElse(-1)));
            }
            case Declaration.Typedef typedef -> {
                values.add(new Value(
                        name,
                        "sizeof(" + name + ")",
                        layouts.sizes().size(typedef.type()).orElse(-1)));
                values.add(new Value(
                        name,
                        "_Alignof(" + name + ")",
                        layouts.sizes().alignment(typedef.type()).orElse(-1)));
            }
            default -> {}
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "(GCC_LINUX|CLANG_(MACOS|WINDOWS)).*")
    void tableHasTheCompilersMacros(Judge judge) {
        judge.require();
        Set<String> compilers = lines(judge.predefinedMacros(folder));
        Set<String> ours = lines(Toolchains.builtin(judge.abi().triple()).predefinedMacros());
        Set<String> differences = new TreeSet<>(compilers);
        differences.removeAll(ours);
        ours.removeAll(compilers);
        differences.addAll(ours);
        differences.removeIf(
                line -> line.startsWith("//") || OWN_AFFAIRS.matcher(line).matches());
        assertThat(differences).isEmpty();
    }

    private static Set<String> lines(String macros) {
        return new TreeSet<>(macros.lines().map(String::strip).toList());
    }
}
