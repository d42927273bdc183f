#ifndef ENUMS_H
#define ENUMS_H

enum color { RED, GREEN = 5, ALSO_GREEN = GREEN, BLUE };
typedef enum { LOW = -3, MIDDLE = 0, HIGH = 1 << 20 } level;
enum big { SMALL_ONE = 1, BIG_ONE = 0x1234567890LL };
enum { BUFFER = 64, NEGATIVE = -1 };
struct painted { enum color color; level level; };

enum color next_color(enum color value);
level opposite(level value);
int raw_color(enum color value);
enum color color_of(int value);
void set_color(enum color *value);
const enum color *last_color(const enum color *values, int count);
enum big next_big(enum big value);
enum color color_in(const struct painted *value);
#endif
