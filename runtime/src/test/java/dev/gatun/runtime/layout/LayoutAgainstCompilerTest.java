package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.NativeCompiler;
import dev.gatun.runtime.layout.RandomRecords.Sample;
import dev.gatun.runtime.layout.RecordLayout.Placement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dgatun.layout.records=N} and {@code -Dgatun.layout.seed=N} choose how many records and which. */
class LayoutAgainstCompilerTest {

    private static final String PRINTERS = """
            #include <stddef.h>
            #include <stdio.h>
            #include <string.h>
            static void bits(const char *field, const unsigned char *bytes, size_t size) {
                long first = -1, last = -1;
                for (long i = 0; i < (long) size * 8; i++) {
                    if (bytes[i / 8] >> (i % 8) & 1) { if (first < 0) first = i; last = i; }
                }
                printf("%s %ld %ld\\n", field, first, last - first + 1);
            }
            """;

    @Test
    void randomRecordsAreLaidOutAsByTheCompiler(@TempDir Path folder) {
        long seed = Long.getLong("gatun.layout.seed", 20_260_101);
        RandomRecords records = new RandomRecords(seed);
        int count = Integer.getInteger("gatun.layout.records", 500);
        for (int i = 0; i < count; i++) {
            records.next();
        }
        String[] answers =
                NativeCompiler.run(folder, program(records.samples())).split("\n", -1);
        List<String> differences = new ArrayList<>();
        int line = 0;
        for (Sample sample : records.samples()) {
            for (String expected : expectations(sample)) {
                if (!expected.equals(answers[line])) {
                    differences.add("cc: " + answers[line] + ", engine: " + expected + "\n" + sample.text());
                }
                line++;
            }
        }
        assertThat(differences).as("seed %d", seed).isEmpty();
        assertThat(line).isGreaterThan(count);
    }

    @Test
    void basicTypesAreAsTheCompilerSays(@TempDir Path folder) {
        StringBuilder program = new StringBuilder("#include <stdio.h>\n#include <stddef.h>\nint main(void) {\n");
        StringBuilder expected = new StringBuilder();
        TargetAbi host = TargetAbi.host();
        for (BasicType type : BasicType.values()) {
            program.append("  printf(\"%s %%zu %%zu\\n\", sizeof(%s), _Alignof(%s));\n"
                    .formatted(type, spelling(type), spelling(type)));
            expected.append("%s %d %d\n".formatted(type, host.size(type), host.alignment(type)));
        }
        program.append("  printf(\"%d %d %d\\n\", (char) -1 < 0, (wchar_t) -1 < 0, __BIGGEST_ALIGNMENT__);\n}\n");
        expected.append(
                "%d %d %d\n".formatted(host.charSigned() ? 1 : 0, host.wcharSigned() ? 1 : 0, host.maxAlignment()));
        assertThat(NativeCompiler.run(folder, program.toString())).isEqualTo(expected.toString());
    }

    private static String spelling(BasicType type) {
        return switch (type) {
            case BOOL -> "_Bool";
            case CHAR -> "char";
            case SHORT -> "short";
            case INT -> "int";
            case LONG -> "long";
            case LONG_LONG -> "long long";
            case INT128 -> "__int128";
            case FLOAT16, BF16 -> "_Float16"; // compilers without __bf16 are still in use; it is as large
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case LONG_DOUBLE -> "long double";
            case FLOAT128 -> "_Float128";
            case DECIMAL32 -> "_Decimal32";
            case DECIMAL64 -> "_Decimal64";
            case DECIMAL128 -> "_Decimal128";
            case POINTER -> "void *";
            case WCHAR_T -> "wchar_t";
            case VA_LIST -> "__builtin_va_list";
        };
    }

    /** The lines that {@link #program} has to print for one record. */
    private static List<String> expectations(Sample sample) {
        RecordLayout layout = sample.layout();
        List<String> lines = new ArrayList<>();
        lines.add(sample.tag() + " " + layout.size() + " " + layout.alignment());
        for (int i = 0; i < layout.members().size(); i++) {
            String name = RandomRecords.name(sample.description().members().get(i));
            Placement place = layout.members().get(i);
            if (name != null) {
                lines.add(sample.tag() + "." + name + " " + place.offset() + " " + place.width());
            }
        }
        return lines;
    }

    private static String program(List<Sample> samples) {
        StringBuilder types = new StringBuilder(PRINTERS).append(RandomRecords.PREAMBLE);
        StringBuilder functions = new StringBuilder();
        StringBuilder main = new StringBuilder("int main(void) {\n");
        for (Sample sample : samples) {
            types.append(sample.text());
            functions.append(printer(sample));
            main.append("  print_").append(sample.tag()).append("();\n");
        }
        return types.append(functions).append(main).append("  return 0;\n}\n").toString();
    }

    private static String printer(Sample sample) {
        String type = sample.keyword() + " " + sample.tag();
        StringBuilder code = new StringBuilder("static void print_%s(void) {\n".formatted(sample.tag()));
        code.append("  printf(\"%s %%zu %%zu\\n\", sizeof(%s), _Alignof(%s));\n".formatted(sample.tag(), type, type));
        for (MemberDescription member : sample.description().members()) {
            if (member.name() == null) {
                continue;
            }
            String path = sample.tag() + "." + member.name();
            if (member.isBitField()) {
                code.append("  { %s o; memset(&o, 0, sizeof o); o.%s = -1;".formatted(type, member.name()));
                code.append(" bits(\"%s\", (unsigned char *) &o, sizeof o); }\n".formatted(path));
            } else {
                code.append("  printf(\"%s %%zu %%zu\\n\", 8 * offsetof(%s, %s), 8 * sizeof(((%s *) 0)->%s));\n"
                        .formatted(path, type, member.name(), type, member.name()));
            }
        }
        return code.append("}\n").toString();
    }
}
