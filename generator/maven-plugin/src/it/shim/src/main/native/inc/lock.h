#ifndef LOCK_H
#define LOCK_H
#ifdef __cplusplus
extern "C" {
#endif

#define DOUBLED(x) ((x) * 2)
static inline int next(int gate) { return gate + 1; }

int level(void);
int spelled(const char *name);
int depth(void);

#ifdef __cplusplus
}
#endif
#endif
