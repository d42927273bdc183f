/** A string's number. */
typedef unsigned int quark;
typedef __SIZE_TYPE__ size_t;
typedef size_t type_id;
typedef short port;
typedef long long ticks;

struct event { quark name; port ports[4]; unsigned bits; type_id *types; };
typedef quark (*intern)(quark hint, port p);

quark quark_of(const char *text);
const char *quark_text(quark q);
type_id type_of(const quark *q, unsigned n);
quark each(intern f, ticks t);
extern quark last;
#define NO_QUARK ((quark) 0)
