#ifndef STRINGS_H_
#define STRINGS_H_
#include <stddef.h>

struct person { char name[16]; const char *title; };

size_t length(const char *text);
const char *greeting(int formal);
int copy_upper(char *to, size_t capacity, const char *from);
char *duplicate(const char *text);
void release(char *text);
int same(const char *a, const char *b);
void rename_person(struct person *p, const char *name);
int count_words(const char *const *words);
#endif
