struct lake { int depth; };
typedef void (*visit)(struct lake *l);

struct lake *find(const char *name, struct lake *otherwise);
const char *name_of(const struct lake *l, int *length);
char *copy(const char *text) __attribute__((nonnull(1), returns_nonnull));
void each(visit v, void *data);
