typedef struct pair { int a, b; } pair;
typedef __builtin_va_list va_list;

int report(const char *format, ...);
void trace(int level, ...);
pair find(int n, ...);
int vreport(const char *format, va_list arguments);
