enum kind { CIRCLE, RECT, LABEL, DOTS, NOTHING, SQUARE = 10 };

struct rect { int width, height; };

/** Something to draw. */
struct shape {
    enum kind kind;
    union {
        double radius;
        struct rect rect;
        char label[16];
        short dots[4];
    } as;
};

/* a tag that is a number, an anonymous union */
#define VALUE_INT 1
#define VALUE_TEXT 2
#define VALUE_BYTE 200
typedef struct value {
    unsigned char type;
    union {
        long integer;
        const char *text;
        unsigned char byte : 3;
    };
} value;

/* a union whose members each start with the tag, which has 64 bits */
struct key_event { unsigned long long type; int key; };
struct mouse_event { unsigned long long type; int x, y; };
typedef union event {
    unsigned long long type;
    struct key_event key;
    struct mouse_event mouse;
} event;

/* a tag in bits; names that Java has already */
struct names {
    unsigned tag : 3;
    int variant;
    union { int clone; const float value; int *wait; } u;
};

struct shape turned(struct shape s);
