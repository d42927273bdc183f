#ifndef OPENENUMS_H
#define OPENENUMS_H

enum color { RED, GREEN = 5, LIME = GREEN };
typedef enum { BIG_ONE = 1, BIG_LAST = 0x1234567890 } big;
enum level { LOW = -3, HIGH = 3 };
enum mode { ADD = 1, SUBTRACT = 2, MULTIPLY = 4 };
enum parts { HEAD, LEFT, RIGHT };
struct painted { enum color color; enum color coats[2]; enum color few : 4; };

enum color by_number(int number);
int number_of(enum color c);
big next_big(big b);
enum level lower(enum level l);
void paint(enum color *colors, int count, enum color c);
enum color chosen(enum color (*choose)(enum color c), enum color c);
enum color coat(const struct painted *p, int index);
enum mode mode_of(int number);
enum parts both(enum parts one, enum parts other);
#endif
