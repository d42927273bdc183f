#include "flags.h"
#include <stdarg.h>
#include <stdio.h>
enum access default_mode = READ;
enum access with_read(enum access mode) { return mode | READ; }
enum access by_number(int number) { return (enum access) number; }
int number_of(enum access mode) { return (int) mode; }
wide with_top(wide bits) { return bits | TOP; }
unsigned long long wide_number(wide bits) { return bits; }
tiny all_tiny(tiny bits) { return bits | TINY_A | TINY_B | TINY_H; }
enum signed_bits same(enum signed_bits bits) { return bits; }
void grant(enum access *mode, enum access more) { *mode |= more; }
int count_writable(const enum access *modes, int count) {
    int n = 0;
    for (int i = 0; i < count; i++) n += (modes[i] & WRITE) != 0;
    return n;
}
enum access filtered(enum access mode, enum access (*filter)(enum access mode)) { return filter(mode); }
int printed(char *out, const char *format, ...) {
    va_list list;
    va_start(list, format);
    int n = vsprintf(out, format, list);
    va_end(list);
    return n;
}
