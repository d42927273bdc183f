struct __attribute__((packed)) tight {
    char tag;
    int value;
    void *pointer;
    double real;
};

#pragma pack(push, 2)
struct two {
    char tag;
    int value;
};
#pragma pack(pop)

struct aligned {
    char tag;
    int value __attribute__((aligned(16)));
    short small __attribute__((packed));
} __attribute__((aligned(64)));

typedef int vector4 __attribute__((aligned(16)));

struct typedefed {
    char tag;
    vector4 v;
};

void by_value(struct tight t);
