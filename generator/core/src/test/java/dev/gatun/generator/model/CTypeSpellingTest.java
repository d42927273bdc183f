package dev.gatun.generator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CTypeSpellingTest {

    private static final CType INT = new CType.Primitive(PrimitiveKind.INT);
    private static final CType CHAR = new CType.Primitive(PrimitiveKind.CHAR);
    private static final CType CONST_CHAR = new CType.Qualified(CHAR, Set.of(CType.Qualifier.CONST));

    @ParameterizedTest(name = "{1}")
    @MethodSource("types")
    void typeIsSpelledAsInC(CType type, String spelling, String declaration) {
        assertThat(type.spelling()).isEqualTo(spelling);
        assertThat(type.declare("x")).isEqualTo(declaration);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(new CType.Void(), "void", "void x"),
                arguments(
                        new CType.Primitive(PrimitiveKind.UNSIGNED_LONG_LONG),
                        "unsigned long long",
                        "unsigned long long x"),
                arguments(pointer(CHAR), "char *", "char *x"),
                arguments(pointer(pointer(CONST_CHAR)), "const char **", "const char **x"),
                arguments(
                        new CType.Qualified(pointer(CHAR), Set.of(CType.Qualifier.CONST)),
                        "char *const",
                        "char *const x"),
                arguments(
                        array(new CType.Primitive(PrimitiveKind.UNSIGNED_CHAR), 16),
                        "unsigned char[16]",
                        "unsigned char x[16]"),
                arguments(array(array(INT, 3), 2), "int[2][3]", "int x[2][3]"),
                arguments(new CType.Array(INT, OptionalLong.empty()), "int[]", "int x[]"),
                arguments(pointer(array(INT, 3)), "int (*)[3]", "int (*x)[3]"),
                arguments(array(pointer(INT), 3), "int *[3]", "int *x[3]"),
                arguments(function(INT, false), "int (void)", "int x(void)"),
                arguments(
                        pointer(function(INT, true, pointer(CONST_CHAR))),
                        "int (*)(const char *, ...)",
                        "int (*x)(const char *, ...)"),
                arguments(
                        pointer(function(pointer(function(new CType.Void(), false, INT)), false)),
                        "void (*(*)(void))(int)",
                        "void (*(*x)(void))(int)"),
                arguments(
                        new CType.RecordType(new RecordId(RecordKind.STRUCT, "point", 0)),
                        "struct point",
                        "struct point x"),
                arguments(
                        new CType.RecordType(new RecordId(RecordKind.UNION, null, 1)), "union {...}", "union {...} x"),
                arguments(new CType.EnumType(new EnumId("color", 0)), "enum color", "enum color x"),
                arguments(pointer(new CType.Typedef("size_t", INT)), "size_t *", "size_t *x"),
                arguments(
                        new CType.Qualified(INT, Set.of(CType.Qualifier.VOLATILE, CType.Qualifier.CONST)),
                        "const volatile int",
                        "const volatile int x"),
                arguments(
                        new CType.Qualified(array(INT, 2), Set.of(CType.Qualifier.CONST)),
                        "const int[2]",
                        "const int x[2]"),
                arguments(new CType.BitInt(7, false), "unsigned _BitInt(7)", "unsigned _BitInt(7) x"),
                arguments(
                        new CType.Complex(new CType.Primitive(PrimitiveKind.DOUBLE)),
                        "double _Complex",
                        "double _Complex x"),
                arguments(new CType.VaList(), "__builtin_va_list", "__builtin_va_list x"));
    }

    @Test
    void parameterNamesAreNoPartOfAFunctionType() {
        CType named = new CType.Function(INT, List.of(INT), false, true, List.of("count"));
        assertThat(named).isEqualTo(function(INT, false, INT)).hasSameHashCodeAs(function(INT, false, INT));
        assertThat(named.spelling()).isEqualTo("int (int)");
    }

    @Test
    void canonicalTypeIsBehindNamesAndQualifiers() {
        CType type =
                new CType.Qualified(new CType.Typedef("t", new CType.Typedef("u", INT)), Set.of(CType.Qualifier.CONST));
        assertThat(type.canonical()).isEqualTo(INT);
    }

    private static CType pointer(CType pointee) {
        return new CType.Pointer(pointee);
    }

    private static CType array(CType element, long length) {
        return new CType.Array(element, OptionalLong.of(length));
    }

    private static CType function(CType result, boolean variadic, CType... parameters) {
        return new CType.Function(result, List.of(parameters), variadic, true);
    }
}
