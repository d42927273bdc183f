typedef struct point { double x, y; } point;

double dist(const point *a, const point *b);
