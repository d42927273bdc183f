typedef char letter;
typedef const char *text;

char *copy(const char *s);
int join(char *buffer, unsigned long size, const char *a, text b, const letter *c);
void list(char **strings, const char *const *more);
int required(const char *s) __attribute__((nonnull));
int one(const char *a, const char *b) __attribute__((nonnull(1)));
const unsigned char *bytes(const signed char *s);
void log_message(const char *message);
