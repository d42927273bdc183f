#ifndef FLAGS_H
#define FLAGS_H

enum access { NONE = 0, READ = 1, WRITE = 2, READ_WRITE = READ | WRITE, EXECUTE = 4, APPEND = 8 };
typedef enum { LOW = 1, MIDDLE = 2, HIGH = 1ull << 40, TOP = 1ull << 63 } wide;
typedef enum { TINY_A = 1, TINY_B = 2, TINY_H = 128 } __attribute__((packed)) tiny;
enum signed_bits { MINUS = -1, BIT_A = 1, BIT_B = 2, BIT_C = 4 };
struct file { enum access mode; enum access history[3]; tiny small; enum access few : 4; };

enum access with_read(enum access mode);
enum access by_number(int number);
int number_of(enum access mode);
wide with_top(wide bits);
unsigned long long wide_number(wide bits);
tiny all_tiny(tiny bits);
enum signed_bits same(enum signed_bits bits);
void grant(enum access *mode, enum access more);
int count_writable(const enum access *modes, int count);
enum access filtered(enum access mode, enum access (*filter)(enum access mode));
int printed(char *out, const char *format, ...);
extern enum access default_mode;

#endif
