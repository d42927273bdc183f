/** What to do with a file. */
enum access {
    NONE = 0,
    READ = 1, /**< look */
    WRITE = 1 << 1,
    READ_WRITE = READ | WRITE,
    EXECUTE = 1 << 2,
    APPEND = 1 << 3,
    MODIFY = WRITE,
};

/* 64 bits */
typedef enum { LOW = 1, MIDDLE = 2, HIGH = 1ull << 40 } wide;

/* said to be flags */
enum __attribute__((flag_enum)) pair { FIRST = 1, SECOND = 2 };

enum narrow : unsigned char { N0 = 1, N1 = 2, N2 = 4, N7 = 0x80 };

/* the runtime's class of sets has this name, in another case */
struct flags { int on; };

/* numbers, no flags */
enum plain { P0, P1, P2, P3, P4 };

struct file {
    enum access mode;
    enum access history[2];
    enum narrow few : 8;
    wide *bits;
};

typedef enum access (*asked)(enum access mode, wide bits);

enum access permissions(struct file *f, enum access wanted, wide bits, enum plain level);
enum access *list(enum access *modes, wide *bits, enum narrow **all);
extern enum access standard;
extern enum access unbounded[];
