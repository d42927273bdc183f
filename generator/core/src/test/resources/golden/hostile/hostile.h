/* \u002a/ public static class Injected { static { System.exit(1); } } /\u002a */
int f(int \u0061b);
#define A "\"; static { System.exit(1); } String b = \""
#define B "\\u0022; static {} //"
#define C "\u2028\ufeff${x}$L$T"
#define D "\0\177\x80\xff"
int with$dollar(int $T, int $$L);
extern int var asm("evil\"); static { System.exit(1); } //");
enum { E$1 = 1 };
/** {@snippet :
 * unterminated
 * <script>alert(1)</script> */
int g(void);
struct s$ { int $S; };
