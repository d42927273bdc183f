union number {
    int i;
    float f;
    unsigned char bytes[8];
    struct {
        short low, high;
    } halves;
};

typedef union {
    void *pointer;
    long number;
} value;

union number twice(union number n);
value get(const value *v);
