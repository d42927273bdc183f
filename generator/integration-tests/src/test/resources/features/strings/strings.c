#include "strings.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
size_t length(const char *text) { return text ? strlen(text) : 12345; }
const char *greeting(int formal) { return formal == 1 ? "Good day, \xc3\x9c\xe2\x82\xac" : formal == 0 ? "hi" : NULL; }
int copy_upper(char *to, size_t capacity, const char *from) {
    size_t n = strlen(from);
    if (n + 1 > capacity) return -1;
    for (size_t i = 0; i <= n; i++) to[i] = (char) toupper((unsigned char) from[i]);
    return (int) n;
}
char *duplicate(const char *text) { return strdup(text); }
void release(char *text) { free(text); }
int same(const char *a, const char *b) { return strcmp(a, b) == 0; }
void rename_person(struct person *p, const char *name) {
    strncpy(p->name, name, sizeof p->name - 1);
    p->name[sizeof p->name - 1] = 0;
}
int count_words(const char *const *words) {
    int n = 0;
    while (words[n]) n++;
    return n;
}
