// options: -l structs
/** A point in the plane. */
typedef struct point {
    double x; /**< to the right */
    double y; /**< upwards */
} point;

/* Has a field of each scalar type. */
struct scalars {
    _Bool flag;
    char letter;
    signed char s8;
    unsigned char u8;
    short s16;
    unsigned short u16;
    int s32;
    unsigned int u32;
    long word;
    unsigned long uword;
    long long s64;
    unsigned long long u64;
    float single_;
    double twice;
};

/* A list of points: refers to itself. */
typedef struct node_s {
    point *at;
    struct node_s *next;
    const int id;
    void *data;
} node;

typedef struct {
    unsigned long length;
    int *values;
} untagged;

struct empty {};

void move(point *p, double dx, double dy);
node *push(node *head, const point *at);
