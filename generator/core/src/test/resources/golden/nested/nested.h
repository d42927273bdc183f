struct outer {
    struct inner {
        int a;
    } first;
    struct {
        int b;
        struct {
            int deep;
        } deeper;
    } second;
    struct {
        int c;
        union {
            int d;
            float e;
        };
    };
    struct {
        int f;
    } third[3], *fourth;
    enum { ON, OFF } state;
    enum named { UP, DOWN } direction;
};

typedef struct {
    struct outer one;
} holder;

struct { int x; } origin;

int sum(const struct outer *o);
