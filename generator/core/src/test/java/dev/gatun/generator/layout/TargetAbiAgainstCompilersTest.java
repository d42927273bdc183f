package dev.gatun.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.runtime.layout.BasicType;
import dev.gatun.runtime.layout.TargetAbi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link TargetAbi} says of the basic types, asked of each target's compiler. */
class TargetAbiAgainstCompilersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void basicTypesAreAsTheCompilerSays(Judge judge) {
        judge.require();
        TargetAbi abi = judge.abi();
        List<LayoutQuestions.Value> values = new ArrayList<>();
        for (BasicType type : BasicType.values()) {
            String spelling = spelling(type, judge);
            if (spelling != null) {
                values.add(new LayoutQuestions.Value(spelling, "sizeof(" + spelling + ")", abi.size(type)));
                values.add(new LayoutQuestions.Value(spelling, "_Alignof(" + spelling + ")", abi.alignment(type)));
            }
        }
        values.add(new LayoutQuestions.Value("char", "(char) -1 < 0", abi.charSigned() ? 1 : 0));
        values.add(new LayoutQuestions.Value("wchar_t", "(__WCHAR_TYPE__) -1 < 0", abi.wcharSigned() ? 1 : 0));
        values.add(new LayoutQuestions.Value(
                "long double", "__LDBL_MANT_DIG__", abi.longDouble().precision()));
        values.add(new LayoutQuestions.Value("aligned", "_Alignof(struct most)", abi.maxAlignment()));
        values.add(new LayoutQuestions.Value("vector", "__alignof__(vector)", Math.min(256, abi.maxVectorAlignment())));
        assertThat(new CompiledAnswers(folder, judge).differences("""
                                struct __attribute__((aligned)) most { char c; };
                                typedef int vector __attribute__((vector_size(256)));
                                """, values, List.of()))
                .isEmpty();
    }

    private static @Nullable String spelling(BasicType type, Judge judge) {
        return switch (type) {
            case BOOL -> "_Bool";
            case CHAR -> "char";
            case SHORT -> "short";
            case INT -> "int";
            case LONG -> "long";
            case LONG_LONG -> "long long";
            case INT128 -> "__int128";
            case FLOAT16 -> judge.hasFloat16() ? "_Float16" : null;
            case BF16 -> null; // as large as _Float16; neither compiler has it without a processor that has it
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case LONG_DOUBLE -> "long double";
            case FLOAT128 -> judge.hasFloat128() ? "__float128" : null;
            case DECIMAL32 -> judge.hasDecimal() ? "_Decimal32" : null;
            case DECIMAL64 -> judge.hasDecimal() ? "_Decimal64" : null;
            case DECIMAL128 -> judge.hasDecimal() ? "_Decimal128" : null;
            case POINTER -> "void *";
            case WCHAR_T -> "__WCHAR_TYPE__";
            case VA_LIST -> "__builtin_va_list";
        };
    }
}
