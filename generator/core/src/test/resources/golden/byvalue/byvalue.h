typedef struct point { double x, y; } point;
typedef struct pair { int a; point p; } pair;

point middle(point a, point b);
pair both(int a, point p, const char *name);
void take(pair p);
