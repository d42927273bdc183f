// options: --include-function used --include-constant LIMIT --include-constant ONE
struct needed { int x; };
struct unneeded { int x; };
typedef int (*callback)(struct needed *);
int used(callback c);
int unused(struct unneeded *u);
#define LIMIT 3
#define OTHER 4
enum { ONE = 1, TWO = 2 };
