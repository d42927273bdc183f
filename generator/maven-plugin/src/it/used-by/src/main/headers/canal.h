struct lock { double length, width; };
struct basin { struct lock *upper, *lower; };
struct ship { const char *name; struct lock *in; };
enum state { OPEN, SHUT };
enum state look(const struct basin *at);
int fill(struct lock *l);
int pass(struct ship *s, struct basin *to);
#define LOCKS 3
#define GATES 6
