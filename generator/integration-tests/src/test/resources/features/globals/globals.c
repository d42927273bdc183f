#include "globals.h"
int verbosity = 3;
double ratio = 0.5;
const long limit = 1l << 40;
enum level current_level = HIGH;
const char *program = "gatun";
char buffer[16] = "start";
int table[4] = {1, 2, 3, 4};
const char *const names[3] = {"one", "two", "three"};
point origin = {1, 2};
point corners[2] = {{3, 4}, {5, 6}};
int *cursor = table + 2;
static int twice(int value) { return 2 * value; }
int (*operation)(int) = twice;
int verbosity_in_c(void) { return verbosity; }
double origin_sum(void) { return origin.x + origin.y; }
int table_sum(void) { return table[0] + table[1] + table[2] + table[3]; }
