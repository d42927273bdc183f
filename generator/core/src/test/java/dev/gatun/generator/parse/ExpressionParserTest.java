package dev.gatun.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.generator.parse.ExpressionResult.Failed;
import dev.gatun.generator.parse.ExpressionResult.Parsed;
import dev.gatun.generator.syntax.Expression;
import dev.gatun.generator.syntax.SyntaxPrinter;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    private static final Set<String> TYPEDEFS = Set.of("T", "size_t");

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    1                               @ 1
                    (((0x1FuLL)))                   @ 0x1FuLL
                    'a'                             @ 'a'
                    "a" L"b" u8"c"                  @ "a" L"b" u8"c"
                    x                               @ x
                    true                            @ true
                    a + b * c                       @ (a + (b * c))
                    a - b - c                       @ ((a - b) - c)
                    a << 1 | b & ~c ^ d             @ ((a << 1) | ((b & (~c)) ^ d))
                    a < b == c >= d != e            @ (((a < b) == (c >= d)) != e)
                    a && b || !c                    @ ((a && b) || (!c))
                    a % b / c * d                   @ (((a % b) / c) * d)
                    a ? b : c ? d : e               @ (a ? b : (c ? d : e))
                    a ? b, c : d                    @ (a ? (b , c) : d)
                    a ?: b                          @ (a ? a : b)
                    a, b, c                         @ ((a , b) , c)
                    - - 1                           @ (-(-1))
                    -1 + +2                         @ ((-1) + (+2))
                    &a.b[2]->c                      @ (&a.b[2]->c)
                    *p++                            @ (*/* an increment or decrement */)
                    (T) 1                           @ ((T )1)
                    (T) -1                          @ ((T )(-1))
                    (x) - 1                         @ (x - 1)
                    (T) (x) + 1                     @ (((T )x) + 1)
                    (T (*)(int)) 0                  @ ((T (*)(int ))0)
                    (unsigned char) 255 + 1         @ (((unsigned char )255) + 1)
                    (const struct s *) p            @ ((const struct s *)p)
                    sizeof(T)                       @ sizeof(T )
                    sizeof(x)                       @ sizeof(x)
                    sizeof x                        @ sizeof(x)
                    sizeof(T) * 2                   @ (sizeof(T ) * 2)
                    sizeof(int[3]) / sizeof(int)    @ (sizeof(int [3]) / sizeof(int ))
                    sizeof -x                       @ sizeof((-x))
                    _Alignof(double)                @ _Alignof(double )
                    __alignof__ x                   @ _Alignof(x)
                    __extension__ (1)               @ 1
                    f(1, a + 2)()                   @ f(1, (a + 2))()
                    __builtin_offsetof(T, a.b[2].c) @ __builtin_offsetof(T , a.b[2].c)
                    __builtin_types_compatible_p(T, int *) @ __builtin_types_compatible_p(T , int *)
                    __builtin_va_arg(ap, int)       @ __builtin_va_arg(ap, /* a type as an argument */)
                    ({ int a = 1; a; })             @ /* a statement expression */
                    (T) { 1, 2 }                    @ /* a compound literal */
                    sizeof (T) { 1 }                @ /* a compound literal */
                    &(T) { 1 }                      @ (&/* a compound literal */)
                    _Generic(x, int: 1, default: 2) @ _Generic(x, int: 1, default: 2)
                    a = b += 1                      @ /* an assignment */
                    ++a                             @ /* an increment or decrement */
                    &&label                         @ /* the address of a label */
                    """)
    void expressionIsParsed(String source, String expected) {
        assertThat(ExpressionParser.parse(CSource.run(source), TYPEDEFS::contains))
                .isInstanceOfSatisfying(Parsed.class, parsed -> {
                    String printed = SyntaxPrinter.print(parsed.expression());
                    assertThat(printed).isEqualTo(expected);
                    if (!printed.contains("/*")) {
                        assertThat(Structure.of(parse(printed))).isEqualTo(Structure.of(parsed.expression()));
                    }
                });
    }

    private static Expression parse(String text) {
        return ((Parsed) ExpressionParser.parse(CSource.run(text), TYPEDEFS::contains)).expression();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
                    1 +         @ expected an expression behind '+'
                    (1          @ expected ')' behind '1'
                    1 2         @ '2' makes no sense here
                    int         @ expected an expression before 'int'
                    T           @ expected an expression before 'T'
                    { 1 }       @ expected an expression before '{'
                    a ? b       @ expected ':' behind 'b'
                    do          @ expected an expression before 'do'
                    __attribute__((x)) @ expected an expression before '__attribute__'
                    x y z       @ 'y' makes no sense here
                    sizeof      @ something is missing behind 'sizeof'
                    (T)         @ something is missing behind ')'
                    1 ) 2       @ ')' makes no sense here
                    """)
    void whatIsNoExpressionIsReported(String source, String message) {
        assertThat(ExpressionParser.parse(CSource.run(source), TYPEDEFS::contains))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason().message()).isEqualTo(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "'x'", "\"s\"", "name"})
    void singleTokenKeepsItsPosition(String source) {
        assertThat(parse(" " + source).position().offset()).isEqualTo(1);
    }
}
