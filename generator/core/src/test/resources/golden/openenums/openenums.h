/** Colours. */
enum color {
    RED, /**< like blood */
    GREEN = 5,
    LIME = GREEN,
};

/* names that the generated classes have */
typedef enum { UNKNOWN, KNOWN, of } Known;

enum big { SMALL = 1, LARGE = 0x100000000 };

/* looks like flags, and is none */
enum mode { ADD = 1, SUBTRACT = 2, MULTIPLY = 4 };

/* looks like numbers */
enum parts { HEAD, LEFT, RIGHT };

struct painted { enum color color; enum big sizes[2]; enum color few : 4; };

enum color mix(enum color a, enum mode how, enum parts of_it);
enum color *palette(enum color *colors);
