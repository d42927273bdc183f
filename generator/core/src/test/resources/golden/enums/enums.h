/** Colours. */
enum color {
    RED, /**< like blood */
    GREEN = 5,
    /** like the sky */
    BLUE,
    ALSO_GREEN = GREEN,
};

typedef enum { MINUS = -1, ZERO, PLUS } sign;

typedef enum big { SMALL = 1, LARGE = 0x100000000 } big;

typedef enum huge { ALL = 0xFFFFFFFFu } huge;

enum { BUFFER_SIZE = 512, MASK = 0xFFFFFFFFu };

enum tiny : unsigned char { T0, T1 = 200 };

struct uses {
    enum color c;
    sign s;
    enum big b;
    enum tiny t;
    enum color many[3];
};

enum color tint(enum color c, sign s, big b, enum tiny t);
void fill(enum color *colors, enum big *bigs, int n);
#define DEFAULT_COLOR BLUE
