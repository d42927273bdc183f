enum level { LOW, MIDDLE, HIGH };

struct flags {
    unsigned int a : 3;
    int b : 5;
    _Bool c : 1;
    unsigned int : 0;
    unsigned long long wide : 40;
    enum level level : 2;
    unsigned char small : 4;
    int : 4;
    int plain;
};

struct wrapped {
    struct {
        unsigned int inner : 7;
    };
};
