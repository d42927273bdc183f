#ifndef PACKING_H
#define PACKING_H
#include <stddef.h>
#include <stdint.h>

struct __attribute__((packed)) packed { char tag; int32_t number; double ratio; int16_t last; };

#pragma pack(push, 2)
struct packed2 { char tag; int32_t number; double ratio; };
#pragma pack(pop)

struct loose { char tag; int32_t number; };
struct __attribute__((aligned(32))) wide { char tag; };
struct inner_aligned { char tag; _Alignas(16) int number; char end; };
typedef int wide_int __attribute__((aligned(16)));
struct __attribute__((packed)) narrowed { char tag; wide_int number; short last __attribute__((aligned(4))); };

void set_packed(struct packed *value);
double sum_packed(const struct packed *value);
double sum_packed2(const struct packed2 *value);
size_t sizes(int which);
#endif
