typedef struct point { double x, y; } point;
typedef struct db db;
enum color { RED, GREEN };

struct arrays {
    _Bool flags[2];
    unsigned char raw[4];
    short shorts[5];
    int matrix[3][4];
    long words[2];
    long long longs[2];
    float floats[2];
    double doubles[2];
    point points[2];
    point grid[2][3];
    char name[16];
    char names[4][8];
    const char *labels[3];
    db *handles[2];
    enum color colors[2];
    void *anything[2];
};

struct message {
    int length;
    char text[];
};

struct points {
    int n;
    point items[];
};

struct numbers {
    int n;
    int items[0];
};

double sum(const double values[], int n);
double trace(double matrix[3][3]);
void swap(int (*pair)[2]);
