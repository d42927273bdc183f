package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Models;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.Model;
import dev.gatun.generator.toolchain.Toolchain;
import dev.gatun.runtime.layout.TargetAbi;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What C text means for each target, as far as its compilers differ. Every figure is the compiler's. */
class TargetLayoutTest {

    private static Model model(TargetAbi abi, String text) {
        Model model =
                Models.of(text, new Toolchain(abi.triple(), "#define __STDC_VERSION__ 201710L\n", List.of()), abi);
        assertThat(model.diagnostics()).isEmpty();
        return model;
    }

    /** Size and alignment of {@code struct s}. */
    private static String extent(TargetAbi abi, String text) {
        Model model = model(abi, text);
        Layouts layouts = Layouts.of(model);
        for (Declaration.Record declared : model.records().values()) {
            if ("s".equals(declared.id().tag())) {
                var layout = layouts.records().get(declared.id());
                return layout.size() + " " + layout.alignment();
            }
        }
        throw new AssertionError("no struct s");
    }

    private static TargetAbi target(String triple) {
        TargetAbi abi = TargetAbi.of(triple);
        assertThat(abi).isNotNull();
        return abi;
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64-linux-gnu, 8 8, 4 4, 16 16, 24 8",
        "aarch64-linux-gnu, 8 8, 4 4, 16 16, 32 8",
        "x86_64-apple-darwin, 8 8, 4 4, 16 16, 24 8",
        "aarch64-apple-darwin, 8 8, 4 4, 8 8, 8 8",
        "x86_64-pc-windows-msvc, 4 4, 2 2, 8 8, 8 8",
        "aarch64-pc-windows-msvc, 4 4, 2 2, 8 8, 8 8",
    })
    void basicTypesDependOnTheTarget(
            String triple, String longExtent, String wcharExtent, String longDoubleExtent, String vaListExtent) {
        TargetAbi abi = target(triple);
        assertThat(extent(abi, "struct s { long x; };")).isEqualTo(longExtent);
        assertThat(extent(abi, "struct s { __typeof__(*L\"\") x; };")).isEqualTo(wcharExtent);
        assertThat(extent(abi, "struct s { long double x; };")).isEqualTo(longDoubleExtent);
        assertThat(extent(abi, "struct s { __builtin_va_list x; };")).isEqualTo(vaListExtent);
    }

    @Test
    void attributesBehindTheBraceAreTheTypesAlone() {
        String packed = "#pragma pack(4)\nstruct s { char c; union { long long l; } __attribute__((packed)); };";
        assertThat(extent(TargetAbi.X86_64_LINUX, packed)).isEqualTo("9 1");
        String aligned = "struct s { struct { int i; } __attribute__((aligned(64))) x __attribute__((packed)); };";
        assertThat(extent(TargetAbi.X86_64_LINUX, aligned)).isEqualTo("64 1");
    }

    @Test
    void attributesBeforeAnonymousMemberMatterToClangOnly() {
        String text = "struct s { char c; __attribute__((aligned(4))) struct { char x; }; };";
        assertThat(extent(TargetAbi.X86_64_LINUX, text)).isEqualTo("2 1");
        assertThat(extent(TargetAbi.X86_64_MACOS, text)).isEqualTo("8 4");
    }

    @Test
    void lastAlignmentOfRecordCountsForGccAndTheLargestForClang() {
        String text = "struct __attribute__((aligned(32))) s { int i; } __attribute__((aligned(1)));";
        assertThat(extent(TargetAbi.X86_64_LINUX, text)).isEqualTo("4 4");
        assertThat(extent(TargetAbi.X86_64_MACOS, text)).isEqualTo("32 32");
    }

    @Test
    void declspecAlignBeforeDefinitionIsTheTypes() {
        assertThat(extent(TargetAbi.X86_64_WINDOWS, "__declspec(align(32)) struct s { int i; } x;"))
                .isEqualTo("32 32");
        assertThat(extent(TargetAbi.X86_64_WINDOWS, "struct s { char c; __declspec(align(8)) int i; };"))
                .isEqualTo("16 8");
    }

    @Test
    void typedefsTypedefCountsNoMoreForMicrosoft() {
        String text = """
                typedef int wide __attribute__((aligned(16)));
                typedef wide narrow __attribute__((aligned(4)));
                struct s { char c; narrow i; };
                """;
        assertThat(extent(TargetAbi.X86_64_WINDOWS, text)).isEqualTo("8 4");
    }

    @Test
    void vectorsAreAlignedToTheTargetsLargest() {
        String text = "typedef int v __attribute__((vector_size(64))); struct s { v x; };";
        assertThat(extent(TargetAbi.X86_64_LINUX, text)).isEqualTo("64 64");
        assertThat(extent(TargetAbi.AARCH64_LINUX, text)).isEqualTo("64 16");
    }

    @Test
    void enumsAreIntForMicrosoftWhateverTheirValues() {
        String text = "enum e { A = 0xFFFFFFFF, B = 0x100000001LL, C = 0x7FFFFFFF, D }; struct s { enum e x; };";
        assertThat(extent(TargetAbi.X86_64_WINDOWS, text)).isEqualTo("4 4");
        assertThat(constants(TargetAbi.X86_64_WINDOWS, text)).containsExactly(-1L, 1L, 2147483647L, -2147483648L);
        assertThat(extent(TargetAbi.X86_64_LINUX, text)).isEqualTo("8 8");
        assertThat(constants(TargetAbi.X86_64_LINUX, text))
                .containsExactly(0xFFFFFFFFL, 0x100000001L, 2147483647L, 2147483648L);
    }

    private static List<Long> constants(TargetAbi abi, String text) {
        return model(abi, text).enums().values().stream()
                .flatMap(declared -> declared.constants().stream())
                .map(constant -> constant.value().longValue())
                .toList();
    }

    @Test
    void fixedUnderlyingTypeOfEnumIsKeptByMicrosoft() {
        assertThat(extent(TargetAbi.X86_64_WINDOWS, "enum e : long long { A }; struct s { enum e x; };"))
                .isEqualTo("8 8");
    }
}
