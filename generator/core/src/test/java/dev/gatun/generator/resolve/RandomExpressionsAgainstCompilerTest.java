package dev.gatun.generator.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.Figures;
import dev.gatun.generator.HostCompiler;
import dev.gatun.generator.Models;
import dev.gatun.generator.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random constant expressions: value and type are what the host's compiler says. */
class RandomExpressionsAgainstCompilerTest {

    private static final int EXPRESSIONS = 1500;

    private static final List<String> LEAVES = List.of(
            "0",
            "1",
            "2",
            "7",
            "31",
            "0x7fffffff",
            "0x80000000",
            "2147483648",
            "0xffffffffffffffff",
            "3u",
            "5L",
            "9UL",
            "100LL",
            "11ULL",
            "'a'",
            "'\\xf0'",
            "1.5",
            "0.1f",
            "2.25L",
            "1e10",
            "sizeof(int)",
            "(char) 200",
            "(unsigned char) 200",
            "(short) 40000",
            "(_Bool) 3",
            "(unsigned short) 65535",
            "0x1.fffffep127f",
            "0x1p-1074",
            "0x1.8p-3f",
            "1e-4940L",
            "1e4900L",
            "3.14159265358979323846264338L",
            "(-0.0)",
            "(-0.0L)",
            "1.5f32",
            "'ab'",
            "'\\u20ac'",
            "L'\\u20ac'",
            "u'\\xffff'",
            "U'\\U0001f600'",
            "sizeof(\"abc\" \"de\")",
            "sizeof(L\"ab\")",
            "sizeof(u\"\\U0001f600\")",
            "_Alignof(long double)",
            "__builtin_offsetof(struct random, inner.c[3])",
            "ENUMERATOR",
            "HUGE_ENUMERATOR",
            "__builtin_popcountll(0x123456789abcull)",
            "__builtin_clz(77)",
            "__builtin_ctzl(96)",
            "__builtin_bswap32(0x01020304)",
            "__builtin_strlen(\"four\")",
            "__builtin_types_compatible_p(int, signed)",
            "(unsigned long) &((struct random *) 16)->tail",
            "((char *) 40 - (char *) 8)",
            "(unsigned long) ((int *) 8 + 2)");

    private static final String DECLARATIONS = """
            struct random { char a; struct { short b, c[5]; } inner; long double tail; };
            enum { ENUMERATOR = -3, LAST };
            enum huge { HUGE_ENUMERATOR = 0xfffffffffful };
            """;

    private static final List<String> BINARY =
            List.of("+", "-", "*", "/", "<", ">", "<=", ">=", "==", "!=", "&&", "||");

    private static final int INTEGER_TYPES = 12;

    private static final List<String> TYPES = List.of(
            "char",
            "signed char",
            "unsigned char",
            "short",
            "unsigned short",
            "int",
            "unsigned",
            "long",
            "unsigned long",
            "long long",
            "unsigned long long",
            "_Bool",
            "float",
            "double",
            "long double");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("seeds")
    void valueAndTypeEqualTheCompilers(long seed) throws IOException {
        HostCompiler.requireCompiler();
        Random random = new Random(seed);
        StringBuilder header = new StringBuilder(DECLARATIONS);
        for (int i = 0; i < EXPRESSIONS; i++) {
            header.append("#define M")
                    .append(i)
                    .append(" (")
                    .append(expression(random, 4))
                    .append(")\n");
        }
        Model model = Models.of(header.toString());
        // what C leaves undefined is skipped; enough has to be left for the test to mean something
        assertThat(model.declarations()).hasSizeGreaterThan(EXPRESSIONS / 3);
        Path file = Files.writeString(folder.resolve("random.h"), header);
        List<String> differences = Verifying.differences(model, List.of(file.toString()));
        Figures.print("seed %d: %d expressions, %d of them of defined value, compared in value and type, %d differences"
                .formatted(seed, EXPRESSIONS, model.declarations().size(), differences.size()));
        assertThat(differences).isEmpty();
    }

    /** {@code gatun.expressions} says of how many expressions at least, {@code gatun.seed} the first. */
    static LongStream seeds() {
        long first = Long.getLong("gatun.seed", 1);
        int count = Integer.getInteger("gatun.expressions", 3 * EXPRESSIONS);
        return LongStream.range(first, first + Math.ceilDiv(count, EXPRESSIONS));
    }

    private static String expression(Random random, int depth) {
        int choice = depth == 0 ? 0 : random.nextInt(10);
        return switch (choice) {
            case 0, 1 -> pick(random, LEAVES);
            case 2 -> pick(random, List.of("-", "+", "!")) + "(" + expression(random, depth - 1) + ")";
            case 3 -> "(" + pick(random, TYPES) + ") (" + expression(random, depth - 1) + ")";
            case 4 ->
                "(" + expression(random, depth - 1) + ") ? (" + expression(random, depth - 1) + ") : ("
                        + expression(random, depth - 1) + ")";
            case 5, 6 ->
                "~".repeat(random.nextInt(2)) + integer(random, depth - 1) + " "
                        + pick(random, List.of("%", "<<", ">>", "&", "^", "|")) + " " + integer(random, depth - 1);
            default ->
                "(" + expression(random, depth - 1) + ") " + pick(random, BINARY) + " (" + expression(random, depth - 1)
                        + ")";
        };
    }

    private static String integer(Random random, int depth) {
        return "(" + pick(random, TYPES.subList(0, INTEGER_TYPES)) + ") (" + expression(random, depth) + ")";
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
