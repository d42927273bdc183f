/* -t org.demo */
typedef unsigned char utf8;

struct entry {
    const utf8 *name;
    utf8 kind;
};

const utf8 *title(const struct entry *e);
int name(struct entry *e, const utf8 *name);
int words(const utf8 *const *list);
int bytes(const unsigned char *data, int n);
